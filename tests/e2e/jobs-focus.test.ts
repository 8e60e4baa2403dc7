import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'

import { type Kiosk, openKiosk } from '../support/kiosk.ts'
import { saveJob } from '../support/job-page.ts'

let kiosk: Kiosk
beforeAll(async () => {
  kiosk = await openKiosk()
})
afterAll(() => kiosk.close())

const API = '**/api/veo/**'

/** A page with so many jobs: clip-1 is the oldest, and so the last. */
async function withJobs(count: number): Promise<Page> {
  const page = await kiosk.visit('/en/veo/')
  for (let index = 1; index <= count; index++) {
    const jobId = `job-0000000${index}`
    await saveJob(page, { jobId, videoId: `clip-${index}` }, index === count)
  }
  await page.locator('.job').first().getByText(`clip-${count}`).waitFor()
  return page
}

/** Presses a button as a keyboard does. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  const button = page.getByRole('button', { name, exact: typeof name === 'string' }).first()
  await button.focus()
  await page.keyboard.press('Enter')
}

/** Waits until this has the focus. */
async function focused(page: Page, name: string): Promise<void> {
  await page
    .waitForFunction((wanted) => {
      const { activeElement: element } = document
      return (element?.getAttribute('aria-label') ?? element?.textContent)?.startsWith(wanted)
    }, name)
    .catch(async () => {
      const html = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200))
      expect.fail(`not on "${name}", but on ${html}`)
    })
}

describe('the focus goes on', () => {
  test('to the first job that was not shown before', async () => {
    const page = await withJobs(7)
    await press(page, 'Show 2 more')
    await focused(page, 'clip-2')
    await page.context().close()
  })

  test('to the next job when one is deleted, then to Undo, and back to the job', async () => {
    const page = await withJobs(3)
    await press(page, 'Delete: clip-2')
    await press(page, 'Yes, delete')
    await focused(page, 'Undo')
    await page.keyboard.press('Enter')
    await page.getByText('The job is back.').waitFor()
    await focused(page, 'clip-2')
    await page.context().close()
  })

  test('to the next job and no further where a deletion cannot be undone', async () => {
    const page = await withJobs(3)
    await page.evaluate(() => {
      const bodies = Object.keys(localStorage).filter((key) =>
        key.startsWith('veo_body_job-00000002'),
      )
      for (const key of bodies) localStorage.removeItem(key)
    })
    await page.route(API, (route) => route.abort())
    await press(page, 'Delete: clip-2')
    await press(page, 'Yes, delete')
    await page.getByText('this cannot be undone').waitFor()
    await focused(page, 'Delete: clip-1')
    await page.context().close()
  })

  test('to Undo only if nobody has gone on meanwhile', async () => {
    const page = await withJobs(3)
    await page.evaluate(() => {
      const bodies = Object.keys(localStorage).filter((key) =>
        key.startsWith('veo_body_job-00000002'),
      )
      for (const key of bodies) localStorage.removeItem(key)
    })
    let release = () => undefined as unknown
    const held = new Promise((resolve) => (release = () => resolve(null)))
    await page.route(`${API}/job-00000002`, async (route) => {
      await held
      await route.continue()
    })
    await press(page, 'Delete: clip-2')
    await press(page, 'Yes, delete')
    await focused(page, 'Delete: clip-1')
    await page.getByLabel('Search').focus()
    release()
    await page.getByRole('button', { name: 'Undo' }).waitFor()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('job-search')
    await page.context().close()
  })

  test('to the heading when all jobs are deleted', async () => {
    const page = await withJobs(2)
    await press(page, 'Delete all jobs')
    await press(page, 'Yes, delete all')
    await page.getByText('2 jobs deleted.').waitFor()
    await focused(page, 'My jobs')
    await page.context().close()
  })

  test('to the heading when trying again has helped', async () => {
    const page = await withJobs(1)
    await page.route(API, (route) => route.abort())
    await page.reload()
    await page.getByText('Only what this device knows is shown').waitFor()
    await press(page, 'Try again')
    await focused(page, 'Try again')
    await page.unroute(API)
    await press(page, 'Try again')
    await focused(page, 'My jobs')
    await page.context().close()
  })

  test('to the film that is opened, and stays there', async () => {
    const page = await withJobs(1)
    await press(page, /^View/)
    await focused(page, 'clip-1')
    // The clock of the page goes on.
    await page.waitForTimeout(1_200)
    await focused(page, 'clip-1')
    await page.context().close()
  })

  test('to where it was when Escape leaves the form for a code', async () => {
    const page = await kiosk.visit('/en/veo/')
    await press(page, 'I have a code')
    await page.keyboard.type('AB')
    await page.keyboard.press('Escape')
    await focused(page, 'Use on my other device')
    expect(await page.getByLabel('Code or link').count()).toBe(0)
    await page.context().close()
  })
})
