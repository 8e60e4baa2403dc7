import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type Kiosk, openKiosk, order, PROMPT } from '../support/kiosk.ts'

let kiosk: Kiosk
beforeAll(async () => {
  kiosk = await openKiosk({
    DAILY_ORDER_LIMIT: '1',
    // Cloudflare's keys for tests, which take any token and none without one.
    TURNSTILE_SITE_KEY: '1x00000000000000000000AA',
    TURNSTILE_SECRET_KEY: '1x0000000000000000000000000000000AA',
  })
})
afterAll(() => kiosk.close())

const TURNSTILE = `window.turnstile = {
  render(place, { callback }) {
    place.innerHTML = '<input type="hidden" name="cf-turnstile-response" value="token-1">'
    setTimeout(() => callback('token-1'))
    return 'widget-1'
  },
  reset() {},
  remove() {},
}`

/** The landing page where Cloudflare's script comes, or does not. */
async function visit(comes: () => boolean): Promise<Page> {
  const page = await kiosk.visit('/404.html', { bypassCSP: true })
  await page.route('https://challenges.cloudflare.com/**', (route) =>
    comes()
      ? route.fulfill({ contentType: 'text/javascript', body: TURNSTILE })
      : route.abort('blockedbyclient'),
  )
  await page.goto(`${kiosk.url}/en/`)
  return page
}

const notice = (page: Page) => page.locator('#shop-closed:not([hidden])')

// The day has room for one order, so the order of these is that of the day.
describe('a shop with little to sell', () => {
  test('loads nothing of Cloudflare before somebody touches the form', async () => {
    let asked = 0
    const page = await visit(() => ++asked > 0)
    await page.waitForLoadState('networkidle')
    expect(asked).toBe(0)
    await page.context().close()
  })

  test('says that the check could not be loaded, and sells once it could', async () => {
    let isThere = false
    const page = await visit(() => isThere)
    await page.locator('textarea').fill(PROMPT)
    await page.getByText('could not be loaded').waitFor()
    await page.locator('button[value="1"]').click()
    await page.getByText('has not come through').waitFor()
    isThere = true
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('[name=cf-turnstile-response]').waitFor({ state: 'attached' })
    await order(page)
    await page.context().close()
  })

  test('says that it is closed to who presses, then why and until when', async () => {
    const page = await visit(() => true)
    await page.locator('textarea').fill(PROMPT)
    // As if the shop had been open when it was asked.
    await page.route(
      '**/api/shop',
      (route) => route.fulfill({ json: { isOpen: true, turnstileSiteKey: '1x0' } }),
      { times: 1 },
    )
    await page.locator('button[value="1"]').click({ force: true })
    await notice(page).waitFor()
    await page.getByText('Today’s videos are all sold. The shop is closed until').waitFor()
    expect(await page.locator('button[value="3"]').getAttribute('aria-disabled')).toBe('true')
    expect(await page.locator('textarea').inputValue()).toBe(PROMPT)
    await page.context().close()
  })

  test('says it to whoever comes then, and to who was sent back without the script', async () => {
    const page = await visit(() => true)
    await page.locator('textarea').focus()
    await notice(page).waitFor()
    await page.goto(`${kiosk.url}/en/?error=shop_closed`)
    await page.getByText('The shop takes no orders at the moment').waitFor()
    await page.context().close()
  })

  test('opens by itself', async () => {
    const page = await visit(() => true)
    let isOpen = false
    const opensAt = new Date(Date.now() + 1_000).toISOString()
    await page.route('**/api/shop', (route) =>
      route.fulfill({ json: isOpen ? { isOpen } : { isOpen, reason: 'provider', opensAt } }),
    )
    await page.locator('textarea').focus()
    await page.getByText('The shop should open in about a minute').waitFor()
    isOpen = true
    await page.getByText('The shop is open again.').waitFor()
    expect(await page.locator('button[value="1"]').getAttribute('aria-disabled')).toBe(null)
    await page.context().close()
  })
})
