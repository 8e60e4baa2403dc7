import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Job } from '../../src/lib/domain/job.ts'
import { LOCALES } from '../../src/lib/domain/locale.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { saveJob } from '../support/job-page.ts'
import { type Kiosk, openKiosk, order, pay } from '../support/kiosk.ts'
import { scriptOf } from '../support/studio-page.ts'

let kiosk: Kiosk
let paths: Record<string, string>

beforeAll(async () => {
  kiosk = await openKiosk()
  const page = await kiosk.visit('/en/')
  await order(page, 3)
  await pay(page)
  await page.waitForURL(/veo3-status/)
  const [video] = await kiosk.makeFiles({ state: 'completed', type: 'video' })
  const [failed] = await kiosk.makeFiles({ state: 'error', type: 'video' })
  const working = await kiosk.makeFiles({
    state: 'in_progress',
    type: 'video',
    finishAfterMs: 3_600_000,
  })
  paths = {
    landing: '',
    order: new URL(page.url()).pathname.replace('/en/', ''),
    'finished files': `veo3-status/${video},${failed}`,
    'unfinished files': `veo3-status/${working[0]}`,
    file: `file/${video}`,
    'unknown order': 'veo3-status/cs_test_unknown',
    'address of nothing': 'veo3-status/,',
    'missing page': 'nothing',
    'no jobs': 'veo/',
  }
})
afterAll(() => kiosk.close())

/** What axe finds wrong with a page, in light and in dark. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const axe = new AxeBuilder({ page })
    // A theme changes colours and nothing else.
    const { violations } = await (
      colorScheme === 'dark' ? axe.withRules('color-contrast') : axe
    ).analyze()
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ html }) => `${colorScheme}: ${id}: ${html}`))
    }
  }
  return found
}

const PAGES = [
  ...['landing', 'order', 'finished files', 'unfinished files', 'file'],
  ...['unknown order', 'address of nothing', 'missing page', 'no jobs'],
]

describe.each(LOCALES)('axe finds nothing wrong in %s', (locale) => {
  test.each(PAGES)('on the page: %s', async (name) => {
    const page = await kiosk.visit(`/${locale}/${paths[name]}`)
    await page.waitForLoadState('networkidle')
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('in the studio: its form, what is wrong in it, and a film', async () => {
    const page = await kiosk.visit(`/${locale}/veo/`)
    const { studio } = DICTIONARIES[locale]
    await page.getByText(studio.form.more).click()
    await page.getByRole('button', { name: studio.form.start }).click()
    await page.getByText(studio.form.scriptEmpty).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByLabel(studio.form.colors).check()
    await page.getByLabel(studio.form.script).fill(scriptOf(2))
    await page.getByRole('button', { name: studio.form.start }).click()
    await page.getByText(studio.film.statuses.completed).first().waitFor()
    for (const summary of await page.locator('.film summary').all()) await summary.click()
    await page.locator('.scene__actions > .button--quiet').nth(1).click()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('on a list of jobs, what is asked of it, and a code for other devices', async () => {
    const page = await kiosk.visit(`/${locale}/veo/`)
    const failed = {
      status: 'failed',
      error: { code: 'TIMEOUT', message: 'Late', retryable: true },
    }
    await saveJob(page, { ...failed, jobId: 'job-00000002' } as Partial<Job>)
    await saveJob(page)
    const { jobs, pairing } = DICTIONARIES[locale]
    const press = (name: string) => page.getByRole('button', { name }).first().click()
    await press(jobs.view)
    await page.locator('.scenes').waitFor()
    await press(jobs.remove)
    await press(pairing.show)
    await page.locator('.pairing__qr svg').waitFor()
    expect(await violations(page)).toEqual([])
    await press(pairing.done)
    await press(pairing.forget)
    expect(await violations(page)).toEqual([])
    await press(pairing.cancel)
    await press(pairing.type)
    await page.keyboard.press('Enter')
    await page.getByText(pairing.typeWrong).waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('on a form that complains and a list of orders', async () => {
    const page = await kiosk.visit(`/${locale}/`)
    await order(page)
    await page.goto(`${kiosk.url}/${locale}/?error=rate_limited`)
    await page.locator('#your-videos').waitFor()
    await page.locator('textarea').fill('')
    await page.locator('button[value="1"]').click()
    await page.locator('#prompt-error:not([hidden])').waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })
})

test('axe finds nothing wrong on the choice of languages', async () => {
  const page = await kiosk.visit('/404.html')
  // Without the script that leaves it at once.
  await page.route(`${kiosk.url}/`, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(/<script>[^]*?<\/script>/g, '')
    await route.fulfill({ response, body })
  })
  await page.goto(kiosk.url)
  expect(await page.getByRole('link').count()).toBe(LOCALES.length)
  expect(await violations(page)).toEqual([])
  await page.context().close()
})
