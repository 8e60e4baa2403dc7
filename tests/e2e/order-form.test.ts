import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type Kiosk, openKiosk, order, pay, PROMPT } from '../support/kiosk.ts'

let kiosk: Kiosk
beforeAll(async () => {
  kiosk = await openKiosk()
})
afterAll(() => kiosk.close())

const alert = (page: Page) => page.getByRole('alert').innerText()

/** Keeps scripts from arriving until they are released. */
async function holdScripts(page: Page): Promise<{ release: () => Promise<void> }> {
  let open = () => {}
  const gate = new Promise<void>((resolve) => (open = resolve))
  await page.route('**/*.js', async (route) => {
    await gate
    await route.continue().catch(() => undefined)
  })
  return {
    release: async () => {
      open()
      await page.unroute('**/*.js')
    },
  }
}

describe('the order form', () => {
  test('fills the form from an example and gets the own words back', async () => {
    const page = await kiosk.visit('/en/')
    const textarea = page.locator('textarea')
    await textarea.fill('My own words')
    await page.getByRole('button', { name: 'Paper city' }).click()
    await expect.poll(() => textarea.inputValue()).not.toBe('My own words')
    await page.locator('.chip--back').click()
    await expect.poll(() => textarea.inputValue()).toBe('My own words')
    await page.context().close()
  })

  test('comes back from a cancelled payment to the same words', async () => {
    const page = await kiosk.visit('/en/')
    await page.getByRole('radio', { name: /9:16/ }).check({ force: true })
    await order(page)
    await pay(page, 'abandoned')
    await page.waitForURL(/\/en\//)
    await page.getByText('nothing was charged', { exact: false }).first().waitFor()
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(PROMPT)
    expect(await page.getByRole('radio', { name: /9:16/ }).isChecked()).toBe(true)
    expect(page.url()).not.toContain('cancelled')
    await page.context().close()
  })

  test('comes back by the Back button to a text that still sells', async () => {
    const page = await kiosk.visit('/en/')
    await order(page)
    await page.goBack()
    await page.waitForURL(/\/en\/$/)
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(PROMPT)
    await page.getByText(`${PROMPT.length} of 2,000`).waitFor()
    await page.locator('button[value="3"]').click()
    await page.waitForURL(/\/checkout\/cs_/)
    await page.context().close()
  })

  test('who is faster than the script loses neither the order nor the words', async () => {
    const page = await kiosk.visit('/404.html')
    const held = await holdScripts(page)
    await page.goto(`${kiosk.url}/en/`, { waitUntil: 'commit' })
    await page.getByRole('radio', { name: /9:16/ }).check({ force: true })
    await order(page)
    await held.release()
    await pay(page, 'abandoned')
    await page.getByText('nothing was charged', { exact: false }).first().waitFor()
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(PROMPT)
    expect(await page.getByRole('radio', { name: /9:16/ }).isChecked()).toBe(true)
    await page.context().close()
  })

  test('gets the example that was pressed before the script came', async () => {
    const page = await kiosk.visit('/404.html')
    const held = await holdScripts(page)
    await page.goto(`${kiosk.url}/en/`, { waitUntil: 'commit' })
    await page.getByRole('button', { name: 'Paper city' }).click()
    expect(await page.locator('textarea').inputValue()).toBe('')
    await held.release()
    await page.waitForFunction(() => document.querySelector('textarea')?.value !== '')
    await page.context().close()
  })

  test('stays in the shop when the connection is gone at the first press', async () => {
    const page = await kiosk.visit('/en/')
    await page.waitForLoadState('networkidle')
    await page.context().setOffline(true)
    await page.locator('textarea').fill(PROMPT)
    await page.locator('button[value="1"]').click()
    await page.locator('#order-error:not([hidden])').waitFor()
    expect(await page.locator('textarea').inputValue()).toBe(PROMPT)
    await page.context().close()
  })

  test('makes one session by a double click', async () => {
    const before = await kiosk.asked('/v1/checkout/sessions')
    const page = await kiosk.visit('/en/')
    await page.locator('textarea').fill(PROMPT)
    await page.locator('button[value="1"]').dblclick()
    await page.waitForURL(/\/checkout\/cs_/)
    const made = (await kiosk.asked('/v1/checkout/sessions')).slice(before.length)
    expect(made.filter(({ method }) => method === 'POST')).toHaveLength(1)
    await page.context().close()
  })

  test('is told what is missing, at the place where it is', async () => {
    const page = await kiosk.visit('/en/')
    await page.locator('button[value="1"]').click()
    const textarea = page.locator('textarea')
    await expect.poll(() => textarea.getAttribute('aria-invalid')).toBe('true')
    await expect
      .poll(() => textarea.evaluate((element) => element === document.activeElement))
      .toBe(true)
    await page.context().close()
  })

  test('is told when Stripe cannot be reached, and loses nothing', async () => {
    const page = await kiosk.visit('/en/')
    await kiosk.setFaults([
      { call: 'stripe.sessions.create', fault: 'status', status: 500, times: 5 },
    ])
    await page.locator('textarea').fill(PROMPT)
    await page.locator('button[value="1"]').click()
    await page.locator('#order-error:not([hidden])').waitFor()
    expect((await alert(page)).length).toBeGreaterThan(20)
    expect(await page.locator('textarea').inputValue()).toBe(PROMPT)
    await kiosk.setFaults([])
    await page.locator('button[value="1"]').click()
    await page.waitForURL(/\/checkout\/cs_/)
    await page.context().close()
  })
})
