import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'

import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { saveJob } from '../support/job-page.ts'
import { type Kiosk, openKiosk } from '../support/kiosk.ts'

let kiosk: Kiosk
beforeAll(async () => {
  kiosk = await openKiosk()
})
afterAll(() => kiosk.close())

/** A code that another program made, as long as one may be, with nowhere to break a line. */
const FOREIGN_CODE = 'Wm_'.repeat(28)

/** What sticks out of the page to the side, if anything does. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = innerWidth
    if (document.documentElement.scrollWidth <= width) return []
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > width)
      .map(({ outerHTML }) => outerHTML.slice(0, 120))
      .concat(`${document.documentElement.scrollWidth} px`)
  })
}

// The longest words, and the other direction.
test.each(['ru', 'de', 'ar'] as const)(
  'at 320 px and twice the text size nothing sticks out in %s',
  async (locale) => {
    const page = await kiosk.visit('/404.html', { viewport: { width: 320, height: 800 } })
    await page.context().addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        document.documentElement.style.fontSize = '200%'
      })
    })
    const { jobs, pairing } = DICTIONARIES[locale]
    const press = (name: string) => page.getByRole('button', { name }).first().click()
    await page.goto(`${kiosk.url}/${locale}/veo/`)
    await page.getByText(jobs.empty).waitFor()
    expect(await overflow(page)).toEqual([])

    const error = { code: 'TIMEOUT', message: 'W'.repeat(60), retryable: true }
    const scenes = Array.from({ length: 12 }, () => ({ prompt: 'm'.repeat(70) }))
    for (let index = 1; index <= 7; index++) {
      await saveJob(page, { jobId: `job-0000000${index}`, sceneCount: 1_000 }, false)
    }
    await saveJob(page, {
      jobId: 'job-00000008',
      status: 'failed',
      error,
      scenes,
      script: 'W'.repeat(80),
    })
    await page.getByText(jobs.statuses.failed).waitFor()
    await press(jobs.view)
    await page.locator('.scenes').first().waitFor()
    expect(await overflow(page)).toEqual([])
    await press(jobs.remove)
    await press(jobs.clear)
    await page.locator('.question').nth(1).waitFor()
    expect(await overflow(page)).toEqual([])
    await press(jobs.removeYes)
    await page.getByRole('button', { name: jobs.undo }).waitFor()
    await press(jobs.keep)
    expect(await overflow(page)).toEqual([])

    await press(pairing.show)
    await page.locator('.pairing__qr svg').waitFor()
    expect(await overflow(page)).toEqual([])
    await press(pairing.done)
    await press(pairing.type)
    await page.keyboard.press('Enter')
    await page.getByText(pairing.typeWrong).waitFor()
    expect(await overflow(page)).toEqual([])
    for (const question of [pairing.renew, pairing.forget]) {
      await press(pairing.cancel)
      await press(question)
      await page.locator('.pairing .question').waitFor()
      expect(await overflow(page)).toEqual([])
    }
    await press(pairing.cancel)
    await press(pairing.type)
    await page.keyboard.type(FOREIGN_CODE)
    await page.keyboard.press('Enter')
    await page.getByText(FOREIGN_CODE).waitFor()
    expect(await overflow(page)).toEqual([])

    await page.route('**/api/veo/**', (route) => route.abort())
    await press(pairing.askYes)
    await page.getByText(pairing.offline).waitFor()
    expect(await overflow(page)).toEqual([])
    await page.unroute('**/api/veo/**')
    await press(jobs.tryAgain)
    await page.getByText(pairing.joined).waitFor()
    await press(pairing.show)
    await page.locator('.pairing__code').waitFor()
    expect(await overflow(page)).toEqual([])
    await page.context().close()
  },
)
