import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { Job } from '../../src/lib/domain/job.ts'
import { LOCALES } from '../../src/lib/domain/locale.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { violations } from '../support/axe.ts'
import { saveJob } from '../support/job-page.ts'
import { type Kiosk, openKiosk, order, pay } from '../support/kiosk.ts'
import { scriptOf } from '../support/studio-page.ts'

let kiosk: Kiosk

beforeAll(async () => void (kiosk = await openKiosk()))
afterAll(() => kiosk.close())

/** What takes a while to get to is looked at in one language of each direction. */
const BOTH_WAYS = ['en', 'ar'] as const

describe.each(BOTH_WAYS)('axe finds nothing wrong in %s', (locale) => {
  test('in the studio: its form, what is wrong in it, and a film', async () => {
    const page = await kiosk.visit(`/${locale}/veo/`)
    const { studio } = DICTIONARIES[locale]
    await page.getByText(studio.form.more).click()
    await page.getByRole('button', { name: studio.form.start }).click()
    await page.getByText(studio.form.scriptEmpty).waitFor()
    expect(await violations(page)).toEqual([])
    await page.getByLabel(studio.form.colors).check()
    await page.getByRole('textbox', { name: studio.form.script }).fill(scriptOf(2))
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

describe.each(BOTH_WAYS)('axe finds nothing wrong in %s', (locale) => {
  const { status, landing } = DICTIONARIES[locale]

  test('on an order whose words were refused, and the question whether to end it', async () => {
    const page = await kiosk.visit(`/${locale}/`)
    await order(page, 3, 'sandbox-refuse')
    await pay(page)
    await page.locator('.choice').waitFor()
    await page.locator('#choice-prompt').fill(' ')
    await page.getByRole('button', { name: status.choice.submit }).click()
    await page.getByText(status.choice.empty).waitFor()
    await page.locator('.story summary').click()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: status.choice.release }).click()
    await page.getByText(status.choice.releaseQuestion).waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('on a finished order that is deleted', async () => {
    const page = await kiosk.visit(`/${locale}/`)
    await order(page)
    await pay(page)
    await page.getByRole('button', { name: status.erase.open }).click()
    await page.locator('.story summary').click()
    expect(await violations(page)).toEqual([])
    await page.getByRole('button', { name: status.erase.yes }).click()
    await page.locator('.badge', { hasText: status.phases.erased.badge }).waitFor()
    expect(await violations(page)).toEqual([])
    await page.context().close()
  })

  test('on a form that sells nothing and cannot check who orders', async () => {
    const page = await kiosk.visit(`/${locale}/`)
    const opensAt = new Date(Date.now() + 3_600_000).toISOString()
    const door = { isOpen: false, reason: 'day', opensAt, turnstileSiteKey: '1x0' }
    await page.route('**/api/shop', (route) => route.fulfill({ json: door }))
    await page.locator('textarea').focus()
    await page.getByText(landing.order.shop.day).waitFor()
    // The policy of the page, or the lack of a network, keeps the script of the check away.
    await page.route('https://challenges.cloudflare.com/**', (route) => route.abort())
    await page.getByText(landing.order.human.failed).waitFor()
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
