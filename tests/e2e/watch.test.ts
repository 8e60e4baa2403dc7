import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { xml } from '../../src/lib/edge/xml.ts'
import {
  headed,
  type Kiosk,
  openKiosk,
  order,
  pay,
  play,
  PROMPT,
  UNSEEN,
} from '../support/kiosk.ts'

let kiosk: Kiosk
let paid: string
let three: string[]

beforeAll(async () => {
  kiosk = await openKiosk()
  const page = await kiosk.visit('/en/')
  await order(page)
  await pay(page)
  await headed(page, 'The video is ready')
  paid = new URL(page.url()).pathname
  three = await kiosk.makeFiles({ state: 'completed', type: 'video', count: 3 })
})
afterAll(() => kiosk.close())

/** Chromium without a screen never hides a page, so the page is told that it is hidden. */
async function turnAway(page: Page, hidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true })
    document.dispatchEvent(new Event('visibilitychange'))
  }, hidden)
}

/** The address of the tab's icon, once the page's own policy has let it be loaded. */
function shownIcon(page: Page): Promise<string> {
  return page.locator('link[rel=icon]').evaluate(async (link: HTMLLinkElement) => {
    const icon = new Image()
    icon.src = link.href
    await icon.decode()
    return link.href
  })
}

/** Has the browser read XML, and gives the text of each and an attribute of the first such element in it. */
function parse(page: Page, written: string[], selector: string, name: string) {
  return page.evaluate(
    ([written, selector, name]) =>
      written.map((one) => {
        const { documentElement: root } = new DOMParser().parseFromString(one, 'application/xml')
        const element = root.matches(selector) ? root : root.querySelector(selector)
        return { text: root.textContent, value: element?.getAttribute(name) }
      }),
    [written, selector, name] as const,
  )
}

describe('the page of an order', () => {
  test('shows everything in a browser that knows nothing of it', async () => {
    const page = await kiosk.visit(paid)
    await headed(page, 'The video is ready')
    await page.getByText(PROMPT).waitFor()
    await play(page)
    await page.context().close()
  })

  test('shows what the browser remembers before the network has answered', async () => {
    const page = await kiosk.visit(paid)
    await page.getByText(PROMPT).waitFor()
    await page.route('**/api/**', () => new Promise(() => undefined))
    await page.reload()
    await headed(page, 'The video is ready')
    await page.getByText(PROMPT).waitFor()
    await page.context().close()
  })

  test('shares an address that tells neither the order nor the text', async () => {
    const page = await kiosk.visit(paid)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('Copied').first().waitFor()
    const shared = await page.evaluate(() => navigator.clipboard.readText())
    expect(shared).toMatch(/\/en\/veo3-status\/[0-9a-f-]{36}$/)
    await page.context().close()

    const friend = await kiosk.visit(new URL(shared).pathname)
    await headed(friend, 'The video is ready')
    await play(friend)
    const seen = await friend.content()
    expect(seen).not.toContain(PROMPT)
    expect(seen).not.toContain('cs_test_')
    await friend.context().close()
  })

  test('has a feed that a reader of XML understands, whatever stands in it', async () => {
    const page = await kiosk.visit(paid)
    const reply = await fetch(`${kiosk.url}/api/generation/${paid.split('/').at(-1)}.atom`)
    const feed = await parse(page, [await reply.text()], '[rel=enclosure]', 'href')
    expect(feed[0]?.value).toMatch(/^http.*\.mp4$/)
    expect(feed[0]?.text).not.toContain(PROMPT)

    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 40 }), 300)
    const isWhole = (text: string) =>
      !/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text)
    const whole = ['&lt;"\'<>]]>-->', '\t\r\n a ', ...texts].filter(isWhole)
    const written = whole.map((text) => xml`<a b="${text}">${text}</a>`.text)
    const read = await parse(page, written, 'a', 'b')
    expect(read).toEqual(whole.map((text) => ({ text, value: text })))
    await page.context().close()
  })

  test('says before the payment that it waits for it', async () => {
    const page = await kiosk.visit('/en/')
    await order(page)
    const session = /cs_\w+/.exec(page.url())?.[0] ?? ''
    await page.goto(`${kiosk.url}/en/veo3-status/${session}`)
    await headed(page, 'Waiting for your payment to be confirmed')
    await page.context().close()
  })

  test('says that the payment page has closed', async () => {
    const page = await kiosk.visit('/en/')
    await order(page)
    const session = /cs_\w+/.exec(page.url())?.[0] ?? ''
    await kiosk.control(`checkout/${session}`, { outcome: 'expired' })
    await page.goto(`${kiosk.url}/en/veo3-status/${session}`)
    await headed(page, 'The payment was not completed')
    await page.context().close()
  })

  test('says why a video failed and what to do', async () => {
    const page = await kiosk.visit('/en/')
    await kiosk.setFaults([{ call: 'video.create', fault: 'status', status: 404 }])
    await order(page)
    await pay(page)
    await headed(page, 'The video could not be made')
    await page.getByText('Nothing was charged: the hold of $4.99 was released.').waitFor()
    await page.getByRole('link', { name: 'Make another video' }).waitFor()
    await page.context().close()
  })

  test('says that there is no such order, and that an address is not right', async () => {
    const page = await kiosk.visit('/en/veo3-status/cs_test_unknown')
    await headed(page, 'There is nothing at this address')
    await page.goto(`${kiosk.url}/en/veo3-status/a,,b!`)
    await headed(page, 'This address is not right')
    await page.context().close()
  })

  test('says that it is offline, and catches up', async () => {
    await kiosk.setFaults([UNSEEN])
    const page = await kiosk.visit('/en/')
    await order(page)
    await pay(page)
    await headed(page, 'The video is being made')
    await page.context().setOffline(true)
    await page.locator('.notice--warn').waitFor()
    await kiosk.setFaults([])
    await page.context().setOffline(false)
    await headed(page, 'The video is ready')
    await expect.poll(() => page.locator('.notice--warn').count()).toBe(0)
    await page.context().close()
  })

  test('works where nothing may be stored, and says so', async () => {
    const page = await kiosk.visit('/404.html')
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await page.goto(kiosk.url + paid)
    await headed(page, 'The video is ready')
    await page.getByText('This browser remembers nothing here').waitFor()
    await page.context().close()
  })

  test('announces news to a screen reader, and shows progress that never falls', async () => {
    const page = await kiosk.visit('/en/')
    await order(page)
    await page.addInitScript(() => {
      const seen: { values: number[]; said: string[] } = { values: [], said: [] }
      Object.assign(window, { seen })
      setInterval(() => {
        const bar = document.querySelector('progress')
        if (bar?.hasAttribute('value')) seen.values.push(bar.value)
        const text = document.querySelector('[role=status]')?.textContent ?? ''
        if (text && seen.said.at(-1) !== text) seen.said.push(text)
      }, 50)
    })
    await pay(page)
    await headed(page, 'The video is ready')
    const { values, said } = await page.evaluate(
      () => (window as unknown as { seen: { values: number[]; said: string[] } }).seen,
    )
    expect(said.slice(-2)).toEqual(['The video is being made', 'The video is ready'])
    expect(values).toEqual([...values].sort((a, b) => a - b))
    expect(Math.max(...values)).toBeLessThan(100)
    await page.context().close()
  })
})

describe('the page of some files', () => {
  test('asks for none of them that came finished with it', async () => {
    const page = await kiosk.visit('/404.html')
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/')) asked.push(new URL(request.url()).pathname)
    })
    await page.goto(`${kiosk.url}/en/veo3-status/${three.join(',')}`)
    await headed(page, 'All 3 videos are ready')
    expect(await page.locator('video').count()).toBe(3)
    await page.getByRole('button', { name: 'Copy link' }).click()
    expect(asked).toEqual([])
    await page.context().close()
  })

  test('rests while nobody looks at it, yet tells in its tab how far along it is, and catches up', async () => {
    const [id] = await kiosk.makeFiles({
      state: 'in_progress',
      type: 'video',
      finishAfterMs: 12_000,
    })
    const page = await kiosk.visit(`/en/veo3-status/${id}`)
    await headed(page, 'The video is being made')
    const percent = async () =>
      Number(/^(\d+)% · The video is being made · Veo Kiosk$/.exec(await page.title())?.[1])
    await expect.poll(percent).toBeGreaterThanOrEqual(0)
    const [before, working] = [await percent(), await shownIcon(page)]
    await turnAway(page, true)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.waitForTimeout(12_000)
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
    expect(await percent()).toBeGreaterThan(before)
    expect(await shownIcon(page)).not.toBe(working)
    await turnAway(page, false)
    await headed(page, 'The video is ready')
    await expect.poll(() => page.title()).toBe('The video is ready · Veo Kiosk')
    expect(await shownIcon(page)).toContain('data:')
    await page.context().close()
  })

  test('plays one file as what it is', async () => {
    for (const [type, element] of [
      ['video', 'video'],
      ['image', '#status img'],
      ['music', 'audio'],
    ] as const) {
      const [id] = await kiosk.makeFiles({ state: 'completed', type })
      const page = await kiosk.visit(`/en/file/${id}`)
      await headed(page, 'The file is ready')
      await page.locator(element).waitFor()
      await page.context().close()
    }
  })

  test('says that there is no such file', async () => {
    const page = await kiosk.visit('/ru/file/00000000-0000-4000-8000-000000000000')
    await headed(page, 'Такого файла нет')
    await page.context().close()
  })
})
