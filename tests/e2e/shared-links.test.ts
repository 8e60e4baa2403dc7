import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { headed, type Kiosk, openKiosk, order, pay, play } from '../support/kiosk.ts'

let kiosk: Kiosk
let finished: string
let working: string
beforeAll(async () => {
  kiosk = await openKiosk()
  ;[finished = ''] = await kiosk.makeFiles({ state: 'completed', type: 'video' })
  const slow = { state: 'in_progress', type: 'video', finishAfterMs: 3_600_000 }
  ;[working = ''] = await kiosk.makeFiles(slow)
})
afterAll(() => kiosk.close())

/** What has moved on a page by itself, in the time in which its pictures come late and its script takes over. */
async function shiftsOf(path: string): Promise<unknown[]> {
  const page = await kiosk.visit('/404.html', { reducedMotion: 'no-preference' })
  await page.addInitScript(() => {
    const shifts: unknown[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: 'layout-shift',
      buffered: true,
    })
  })
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/media/*.jpg', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(kiosk.url + path, { waitUntil: 'commit' })
  await page.getByRole('button', { name: 'Copy file number' }).waitFor()
  release()
  await page.waitForLoadState('load')
  await page.evaluate('new Promise((shown) => requestAnimationFrame(() => setTimeout(shown, 100)))')
  const shifts = await page.evaluate<unknown[]>('shifts.map((shift) => shift.toJSON())')
  await page.context().close()
  return shifts
}

const NO_SCRIPT = { javaScriptEnabled: false }

describe('a shared page', () => {
  test('shows how things stand before it asks anything', async () => {
    const page = await kiosk.visit('/404.html')
    const asked: string[] = []
    await page.route('**/api/**', (route) => {
      asked.push(route.request().url())
      return route.abort()
    })
    // Held back, so that what is seen is what came with the page.
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/_astro/*.js', async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`${kiosk.url}/en/file/${finished}`, { waitUntil: 'commit' })
    await headed(page, 'The file is ready')
    await page.locator('video[poster]').waitFor()
    expect(asked).toEqual([])
    release()
    // The script takes over what is there, and has no reason to ask either.
    await page.getByRole('button', { name: 'Copy link' }).click()
    await headed(page, 'The file is ready')
    expect(asked).toEqual([])
    await page.context().close()
  })

  test('moves nothing when its script takes over and its picture comes', async () => {
    const buyer = await kiosk.visit('/en/')
    await buyer.locator('input[value="9:16"]').check({ force: true })
    await order(buyer)
    await pay(buyer)
    await headed(buyer, 'The video is ready')
    const tall = await buyer.locator('.video__id code').textContent()
    const ownPage = new URL(buyer.url()).pathname
    await buyer.context().close()
    for (const path of [
      ownPage,
      `/en/veo3-status/${tall}`,
      `/en/file/${finished}`,
      `/en/file/${working}`,
    ]) {
      expect([path, await shiftsOf(path)]).toEqual([path, []])
    }
  })

  test('follows a file that is being made', async () => {
    const [file] = await kiosk.makeFiles({
      state: 'in_progress',
      type: 'video',
      finishAfterMs: 10_000,
    })
    const page = await kiosk.visit(`/en/veo3-status/${file}`)
    await headed(page, 'The video is being made')
    await headed(page, 'The video is ready')
    await page.context().close()
  })
})

describe('without JavaScript', () => {
  test('an order is bought and watched', async () => {
    const page = await kiosk.visit('/ru/', NO_SCRIPT)
    await order(page)
    await pay(page)
    // It looks again by itself, should it not be ready yet.
    await headed(page, /готово/)
    expect(await page.locator('video').getAttribute('preload')).toBe('none')
    // Nobody's script waits here for the picture to move.
    const isPlaying = await page.locator('video').evaluate(async (video: HTMLVideoElement) => {
      video.muted = true
      await video.play()
      return !video.paused && video.videoWidth > 0
    })
    expect(isPlaying).toBe(true)
    // What only a script can do is not offered.
    expect(await page.locator('#status button').filter({ visible: true }).count()).toBe(0)
    await page.context().close()
  })

  test('a file that is being made is followed', async () => {
    const soon = { state: 'in_progress', type: 'video', finishAfterMs: 10_000 }
    const [file] = await kiosk.makeFiles(soon)
    const page = await kiosk.visit(`/en/veo3-status/${file}`, NO_SCRIPT)
    const hint = page.locator('.status-without')
    await headed(page, 'The video is being made')
    await hint.waitFor()
    await headed(page, 'The video is ready')
    expect(await hint.count()).toBe(0)
    await page.context().close()
  })

  test('whoever has the link sees the file', async () => {
    const page = await kiosk.visit(`/ar/file/${finished}`, NO_SCRIPT)
    await headed(page, DICTIONARIES.ar.file.phases.done.title as string)
    await page.getByRole('link', { name: DICTIONARIES.ar.status.download }).waitFor()
    await page.context().close()
  })
})

describe('a player in the page of another site', () => {
  test('plays, and asks for no video before it is to', async () => {
    const page = await kiosk.visit('/404.html')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${kiosk.url}/en/embed/${finished}`)
    await page.locator('video').waitFor()
    expect(asked.filter((url) => url.endsWith('.mp4'))).toEqual([])
    await play(page)
    await page.context().close()
  })

  test('says what it has not got', async () => {
    const page = await kiosk.visit(`/en/embed/${working}`)
    await page.getByText('This file is being made').waitFor()
    await page.goto(`${kiosk.url}/en/embed/cs_test_1`)
    await page.getByText(DICTIONARIES.en.status.invalid).waitFor()
    await page.context().close()
  })
})
