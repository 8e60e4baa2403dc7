import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'

import { type Kiosk, openKiosk } from '../support/kiosk.ts'
import { giveCache, saveJob } from '../support/job-page.ts'

const ID = 'job-00000001'
const HOUR = 3_600_000

let kiosk: Kiosk
beforeAll(async () => {
  kiosk = await openKiosk()
})
afterAll(() => kiosk.close())

const rows = (page: Page) => page.locator('.job')
const named = (page: Page, name: string) => rows(page).filter({ hasText: name })
const press = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' }).click()

async function codeOf(page: Page): Promise<string> {
  await press(page, 'Use on my other device')
  const code = await page.locator('.pairing__code').textContent()
  await press(page, 'Done')
  return code!
}

describe('the history of jobs', () => {
  test('says that it is empty, and what to do about it', async () => {
    const page = await kiosk.visit('/en/veo/')
    await page.getByText('No jobs yet').waitFor()
    expect(await page.evaluate(() => localStorage.getItem('veo_sync_key'))).toBeNull()
    await page.context().close()
  })

  test('says that it is looking, until D1 has answered', async () => {
    const page = await kiosk.visit('/en/veo/')
    await saveJob(page, { videoId: 'from-elsewhere' })
    await page.evaluate((id) => {
      localStorage.removeItem(`veo_job_${id}`)
      const bodies = Object.keys(localStorage).filter((key) => key.startsWith(`veo_body_${id}.`))
      for (const key of bodies) localStorage.removeItem(key)
    }, ID)
    let release = () => undefined as unknown
    const held = new Promise((resolve) => (release = () => resolve(null)))
    await page.route('**/api/veo/jobs', async (route) => {
      await held
      await route.continue()
    })
    await page.reload()
    await page.getByText('Looking for your jobs…').waitFor()
    expect(await page.getByText('No jobs yet').count()).toBe(0)
    release()
    await named(page, 'from-elsewhere').waitFor()
    await page.context().close()
  })

  test('shows five, then more, and finds and sorts them', async () => {
    const page = await kiosk.visit('/en/veo/')
    for (let index = 1; index <= 7; index++) {
      const status = index === 3 ? 'failed' : 'completed'
      const about = { jobId: `job-0000000${index}`, videoId: `clip-${index}`, sceneCount: index }
      await saveJob(page, { ...about, status }, index === 7)
    }
    await named(page, 'clip-7').waitFor()
    expect(await rows(page).count()).toBe(5)
    await press(page, 'Show 2 more')
    expect(await rows(page).count()).toBe(7)
    await page.getByLabel('Sort by').selectOption('oldest')
    expect(await rows(page).first().textContent()).toContain('clip-1')
    await page.getByLabel('Sort by').selectOption('status')
    expect(await rows(page).last().textContent()).toContain('clip-3')
    await page.getByLabel('Search').fill('CLIP-4')
    expect(await rows(page).count()).toBe(1)
    await page.getByText('1 job found').waitFor()
    await page.getByLabel('Search').fill('nothing like it')
    await page.getByText('No job matches').waitFor()
    await page.context().close()
  })

  test('shows what a job is and holds', async () => {
    const page = await kiosk.visit('/en/veo/')
    await saveJob(page, { status: 'completed' })
    const row = named(page, 'dQw4w9WgXcQ')
    for (const badge of ['Completed', 'Script first', 'Script kept', 'All devices', '2 scenes']) {
      await row.getByText(badge).waitFor()
    }
    expect(await row.getByRole('button', { name: /^Retry/ }).count()).toBe(0)
    await press(page, /^View/)
    await page.getByText('The keeper lights the lamp').waitFor()
    await page.getByText('Characters (1)').click()
    await page.getByText('Keeper', { exact: true }).waitFor()
    await page.getByText('Script', { exact: true }).click()
    await page.getByText('A fox meets a lighthouse keeper.').first().waitFor()
    await press(page, 'Close')
    expect(await page.getByText('The keeper lights the lamp').count()).toBe(0)
    await page.context().close()
  })

  test('goes on searching for what its box says when the last job goes and another comes', async () => {
    const page = await kiosk.visit('/en/veo/')
    await saveJob(page, { videoId: 'clip' })
    await page.getByLabel('Search').fill('clip')
    await press(page, /^Delete: /)
    await press(page, 'Yes, delete')
    await page.getByText('No jobs yet').waitFor()
    await saveJob(page, { jobId: 'job-00000002', videoId: 'other' })
    await page.getByText('0 jobs found').waitFor()
    expect(await page.getByLabel('Search').inputValue()).toBe('clip')
    await page.getByLabel('Search').fill('')
    await named(page, 'other').waitFor()
    await page.context().close()
  })

  test('names of its characters only those whose names are text', async () => {
    const page = await kiosk.visit('/en/veo/')
    await saveJob(page, { characters: [{ name: {} }, { name: 'Keeper' }, null, { name: '' }] })
    await press(page, /^View/)
    await page.getByText('Characters (1)').click()
    await page.getByText('Keeper', { exact: true }).waitFor()
    await page.context().close()
  })

  test('asks before it deletes, and brings back what was deleted', async () => {
    const page = await kiosk.visit('/en/veo/')
    await saveJob(page)
    await press(page, /^Delete: /)
    // The harmless answer has the focus, so a hasty Enter keeps the job.
    await page.keyboard.press('Enter')
    expect(await rows(page).count()).toBe(1)
    await press(page, /^Delete: /)
    await page.keyboard.press('Escape')
    await press(page, /^Delete: /)
    await press(page, 'Yes, delete')
    await page.getByText('Deleted: dQw4w9WgXcQ').waitFor()
    expect(await rows(page).count()).toBe(0)
    await page.keyboard.press('Enter')
    await page.getByText('The job is back.').waitFor()
    await press(page, /^View/)
    await page.getByText('The keeper lights the lamp').waitFor()
    await page.reload()
    await named(page, 'dQw4w9WgXcQ').waitFor()
    await page.context().close()
  })

  test('asks before it deletes all, and then they are gone', async () => {
    const page = await kiosk.visit('/en/veo/')
    await saveJob(page)
    await saveJob(page, { jobId: 'job-00000002' })
    await press(page, 'Delete all jobs')
    await page.getByText('Delete all 2 jobs on all devices?').waitFor()
    await press(page, 'Yes, delete all')
    await page.getByText('2 jobs deleted.').waitFor()
    await page.reload()
    await page.getByText('No jobs yet').waitFor()
    await page.context().close()
  })

  test('counts the time down, and a retry is off when it is over', async () => {
    const page = await kiosk.visit('/en/404', {})
    await page.clock.install({ time: new Date() })
    await page.goto(`${kiosk.url}/en/veo/`)
    await saveJob(page, { status: 'failed' })
    await page.getByText('1 day 23 hr left to retry').waitFor()
    const retry = page.getByRole('button', { name: /^Retry/ })
    expect(await retry.isEnabled()).toBe(true)
    // Nothing new can be learnt of it meanwhile.
    await page.route('**/api/veo/**', (route) => route.abort())
    await page.clock.fastForward(47 * HOUR)
    await page.getByText(/^(1 hr|\d+ min|59 min) ?.*left to retry/).waitFor()
    await page.clock.fastForward(HOUR - 20_000)
    await page.getByText('Less than a minute left to retry').waitFor()
    await page.context().close()
  })

  test('asks the studio for what only that can do', async () => {
    const page = await kiosk.visit('/404.html')
    // Before the studio of the page, which would set about it.
    await page.addInitScript(() => {
      const asked: unknown[] = []
      Object.assign(window, { asked })
      window.addEventListener('veo-job-action', (event) => {
        event.stopImmediatePropagation()
        asked.push((event as CustomEvent).detail)
      })
    })
    await page.goto(`${kiosk.url}/en/veo/`)
    await saveJob(page, { status: 'partial' })
    await press(page, /^Retry/)
    await press(page, /^Regenerate/)
    const about = { jobId: ID, mode: 'hybrid' }
    expect(await page.evaluate(() => (window as unknown as { asked: unknown[] }).asked)).toEqual([
      { action: 'retry', ...about },
      { action: 'regenerate', ...about },
    ])
    await page.context().close()
  })
})

describe('two tabs of one browser', () => {
  test.each([
    ['that talk', ''],
    ['that cannot talk, but share a storage', 'delete window.BroadcastChannel'],
    ['that have no locks', 'Object.defineProperty(navigator, "locks", { value: undefined })'],
  ])('(%s) are in step', async (_, change) => {
    const one = await kiosk.visit('/404.html')
    await one.context().addInitScript(change)
    await one.goto(`${kiosk.url}/en/veo/`)
    const other = await one.context().newPage()
    await other.goto(`${kiosk.url}/en/veo/`)
    await saveJob(one, { videoId: 'from-one' })
    await named(other, 'from-one').waitFor()
    await saveJob(other, { videoId: 'changed', rev: 2 })
    await named(one, 'changed').waitFor()
    await press(other, /^Delete: /)
    await press(other, 'Yes, delete')
    await one.getByText('No jobs yet').waitFor()
    await one.context().close()
  })
})

describe('two devices of one person', () => {
  test('are joined by a link, once that was asked, and have all jobs of both', async () => {
    const one = await kiosk.visit('/en/veo/')
    await saveJob(one, { videoId: 'from-one' })
    const asked: string[] = []
    const other = await kiosk.visit('/en/veo/')
    other.on('request', (request) => asked.push(request.url()))
    await saveJob(other, { jobId: 'job-00000002', videoId: 'from-other' })
    const key = (await codeOf(one)).replaceAll('-', '')

    // The page is open already, so this loads nothing.
    await other.goto(`${kiosk.url}/en/veo/#join=${key}`)
    await other.getByText('There is 1 job under the code').waitFor()
    expect(other.url()).toBe(`${kiosk.url}/en/veo/`)
    expect(await named(other, 'from-one').count()).toBe(0)
    await press(other, 'Yes, join')
    await named(other, 'from-one').waitFor()
    await named(other, 'from-other').waitFor()
    await one.reload()
    await named(one, 'from-other').waitFor()
    expect(asked.filter((url) => url.includes(key))).toEqual([])
    await one.context().close()
    await other.context().close()
  })

  test('are joined by a code that was typed carelessly, and not by a wrong one', async () => {
    const one = await kiosk.visit('/en/veo/')
    await saveJob(one, { videoId: 'from-one' })
    const code = await codeOf(one)
    const other = await kiosk.visit('/en/veo/')
    await press(other, 'I have a code')
    await other.keyboard.type(code.slice(3))
    await other.keyboard.press('Enter')
    await other.getByText('This is not a whole code').waitFor()
    await other.getByLabel('Code or link').fill(` ${code.toLowerCase().replaceAll('0', 'o')} `)
    await other.keyboard.press('Enter')
    await press(other, 'Not now')
    expect(await other.evaluate(() => localStorage.getItem('veo_sync_key'))).toBeNull()
    await press(other, 'I have a code')
    await other.keyboard.type(`${kiosk.url}/ru/veo/#join=${code.replaceAll('-', '')}`)
    await other.keyboard.press('Enter')
    await press(other, 'Yes, join')
    await named(other, 'from-one').waitFor()
    await one.context().close()
    await other.context().close()
  })

  test('are not joined where there is no room, and told on which of them to make some', async () => {
    const one = await kiosk.visit('/en/veo/')
    const code = await codeOf(one)
    const other = await kiosk.visit('/en/veo/')
    await saveJob(other, { videoId: 'mine' })
    await other.route('**/api/veo/jobs/*', async (route) => {
      if (route.request().method() !== 'PUT') return route.continue()
      const problem = { type: 'about:blank', title: 'Full', status: 409, code: 'too_many_jobs' }
      await route.fulfill({ status: 409, json: problem })
    })
    await press(other, 'I have a code')
    await other.keyboard.type(code)
    await other.keyboard.press('Enter')
    await press(other, 'Yes, join')
    await other.getByText('Delete some on the other device first').waitFor()
    await other.unroute('**/api/veo/jobs/*')
    await press(other, 'Try again')
    await other.getByText('Joined.').waitFor()
    await one.context().close()
    await other.context().close()
  })

  test('part when one takes a new code, and one forgets when it is told to', async () => {
    const one = await kiosk.visit('/en/veo/')
    await saveJob(one, { videoId: 'mine' })
    const before = await codeOf(one)
    const other = await kiosk.visit(`/en/veo/#join=${before.replaceAll('-', '')}`)
    await press(other, 'Yes, join')
    await named(other, 'mine').waitFor()
    await press(one, 'New code')
    await press(one, 'Yes, make a new code')
    await one.getByText('The new code is in use').waitFor()
    await named(one, 'mine').getByText('All devices').waitFor()
    expect(await codeOf(one)).not.toBe(before)
    await other.reload()
    await other.getByText('No jobs yet').waitFor()
    await press(one, 'Forget this device')
    await press(one, 'Yes, forget')
    await one.getByText('No jobs yet').waitFor()
    const left = await one.evaluate(() => Object.keys(localStorage))
    expect(left.filter((key) => key.startsWith('veo_'))).toEqual([])
    await one.context().close()
    await other.context().close()
  })
})

describe('when D1 cannot be reached', () => {
  test('jobs are kept here, it is said so, and they are sent when it is back', async () => {
    const page = await kiosk.visit('/en/veo/')
    await saveJob(page, { videoId: 'before' })
    await page.route('**/api/veo/**', (route) => route.abort())
    await saveJob(page, { jobId: 'job-00000002', videoId: 'meanwhile' }, false)
    await named(page, 'meanwhile').getByText('This device only').waitFor()
    await page.reload()
    await page.getByText('Only what this device knows is shown').waitFor()
    await named(page, 'before').getByText('All devices').waitFor()
    await named(page, 'meanwhile').getByText('This device only').waitFor()
    await page.unroute('**/api/veo/**')
    await press(page, 'Try again')
    await named(page, 'meanwhile').getByText('All devices').waitFor()
    expect(await page.getByText('Only what this device knows').count()).toBe(0)
    await page.context().close()
  })

  test('and nothing may be stored either, the page works and says so', async () => {
    const page = await kiosk.visit('/404.html')
    await page.context().addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    await page.goto(`${kiosk.url}/en/veo/`)
    await page.getByText('This browser remembers nothing').waitFor()
    await press(page, 'Use on my other device')
    expect(await page.locator('.pairing__code').textContent()).toMatch(/^(\w{4}-){6}\w\w$/)
    await page.context().close()
  })
})

test.each([
  ['gzips', ''],
  ['cannot gzip', 'delete window.CompressionStream'],
])('a browser that %s sends a job that another reads whole', async (_, change) => {
  const one = await kiosk.visit('/404.html')
  await one.context().addInitScript(change)
  await one.goto(`${kiosk.url}/en/veo/`)
  await saveJob(one, { script: 'Лиса 🦊' })
  const other = await kiosk.visit(`/en/veo/#join=${(await codeOf(one)).replaceAll('-', '')}`)
  await press(other, 'Yes, join')
  await press(other, /^View/)
  await other.getByText('Script', { exact: true }).click()
  await other.getByText('Лиса 🦊').waitFor()
  await one.context().close()
  await other.context().close()
})

test('a job of 200 scenes and 7 MB comes to another device byte for byte', async () => {
  const one = await kiosk.visit('/en/veo/')
  await giveCache(one)
  const sent = await one.evaluate(async (id) => {
    const words = () => Array.from(crypto.getRandomValues(new Uint16Array(3_000)), String).join(' ')
    const scenes = Array.from({ length: 200 }, (_, index) => ({
      sceneNumber: index + 1,
      prompt: `Scene number ${index + 1}`,
      style: `${words().slice(0, 8_000)} ${'slow river light '.repeat(1_700)}`,
    }))
    const made = {
      ...{ jobId: id, videoId: 'large', videoUrl: '', sceneCount: 200, charactersFound: 0 },
      ...{ mode: 'direct' as const, voice: 'no-voice', status: 'completed' as const, rev: 1 },
      ...{ hasScript: false, createdAt: new Date().toISOString(), updatedAt: 0, expiresAt: 0 },
      ...{ scenes, characters: [] },
    }
    await window.kiosk.setCachedJob(made)
    await window.kiosk.jobs.sync.flush()
    return JSON.stringify(scenes)
  }, ID)
  expect(sent.length).toBeGreaterThan(7_000_000)
  const other = await kiosk.visit(`/en/veo/#join=${(await codeOf(one)).replaceAll('-', '')}`)
  await press(other, 'Yes, join')
  await press(other, /^View/)
  await other.getByText('Scene number 200', { exact: true }).waitFor()
  await giveCache(other)
  const read = await other.evaluate(async (id) => {
    const found = await window.kiosk.getCachedJob(id)
    return JSON.stringify(found?.scenes)
  }, ID)
  expect(read === sent).toBe(true)
  await one.context().close()
  await other.context().close()
})
