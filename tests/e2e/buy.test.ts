import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { headed, type Kiosk, openKiosk, order, pay, play, PROMPT } from '../support/kiosk.ts'

let kiosk: Kiosk
beforeAll(async () => {
  kiosk = await openKiosk()
})
afterAll(() => kiosk.close())

const sessionOf = (page: Page) => /cs_\w+/.exec(page.url())?.[0] ?? ''
const alert = (page: Page) => page.getByRole('alert').innerText()

describe('a buyer', () => {
  test('buys one video and watches it', async () => {
    const page = await kiosk.visit('/en/')
    await order(page)
    await pay(page)
    await page.waitForURL(/\/en\/veo3-status\/cs_test_/)
    await headed(page, 'The video is being made')
    await headed(page, 'The video is ready')
    await play(page)
    await page.context().close()
  })

  test('buys three tall videos in Russian from one text', async () => {
    const before = await kiosk.asked('/api/v1/file/generate-video')
    const page = await kiosk.visit('/ru/')
    await page.getByRole('radio', { name: /9:16/ }).check({ force: true })
    await order(page, 3, 'Рыжая лиса на льду')
    await pay(page)
    await page.waitForURL(/\/ru\/veo3-status\/cs_test_/)
    await headed(page, 'Все 3 видео готовы')
    expect(await page.locator('video').count()).toBe(3)
    await play(page)
    const sent = (await kiosk.asked('/api/v1/file/generate-video')).slice(before.length)
    expect(sent).toHaveLength(3)
    for (const { body } of sent) {
      expect(body).toContain('Рыжая лиса на льду')
      expect(body).toContain('9:16')
    }
    await page.context().close()
  })

  test('fills the form from an example and gets the own words back', async () => {
    const page = await kiosk.visit('/en/')
    const textarea = page.locator('textarea')
    await textarea.fill('My own words')
    await page.getByRole('button', { name: 'Paper city' }).click()
    expect(await textarea.inputValue()).not.toBe('My own words')
    await page.locator('.chip--back').click()
    expect(await textarea.inputValue()).toBe('My own words')
    await page.context().close()
  })

  test('comes back from a cancelled payment to the same words', async () => {
    const page = await kiosk.visit('/en/')
    await page.getByRole('radio', { name: /9:16/ }).check({ force: true })
    await order(page)
    await pay(page, 'abandoned')
    await page.waitForURL(/\/en\//)
    await page.getByText('nothing was charged', { exact: false }).first().waitFor()
    expect(await page.locator('textarea').inputValue()).toBe(PROMPT)
    expect(await page.getByRole('radio', { name: /9:16/ }).isChecked()).toBe(true)
    expect(page.url()).not.toContain('cancelled')
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
    expect(await textarea.getAttribute('aria-invalid')).toBe('true')
    expect(await textarea.evaluate((element) => element === document.activeElement)).toBe(true)
    await page.context().close()
  })

  test('is told when Stripe cannot be reached, and loses nothing', async () => {
    const page = await kiosk.visit('/en/')
    await kiosk.control('faults', [
      { call: 'stripe.sessions.create', fault: 'status', status: 500, times: 5 },
    ])
    await page.locator('textarea').fill(PROMPT)
    await page.locator('button[value="1"]').click()
    await page.locator('#order-error:not([hidden])').waitFor()
    expect((await alert(page)).length).toBeGreaterThan(20)
    expect(await page.locator('textarea').inputValue()).toBe(PROMPT)
    await fetch(`${kiosk.sandboxUrl}/_sandbox/faults`, { method: 'DELETE' })
    await page.locator('button[value="1"]').click()
    await page.waitForURL(/\/checkout\/cs_/)
    await page.context().close()
  })

  test('pays with another card after one was declined', async () => {
    const page = await kiosk.visit('/en/')
    await order(page)
    await pay(page, 'declined')
    await page.getByText('Your card was declined').waitFor()
    await pay(page)
    await headed(page, 'The video is ready')
    await page.context().close()
  })

  test('gets the video once a delayed payment arrives, and not before', async () => {
    const page = await kiosk.visit('/en/')
    await order(page)
    await pay(page, 'delayed')
    await headed(page, 'Waiting for your payment to be confirmed')
    await headed(page, 'The video is ready')
    await page.context().close()
  })

  test('is told that a delayed payment failed', async () => {
    const page = await kiosk.visit('/en/')
    await order(page)
    await pay(page, 'delayed_failure')
    await headed(page, 'The payment did not go through')
    await page.context().close()
  })

  test('buys without JavaScript', async () => {
    const page = await kiosk.visit('/ru/', { javaScriptEnabled: false })
    await order(page, 3)
    const session = sessionOf(page)
    await pay(page)
    await page.waitForURL(new RegExp(`/ru/veo3-status/${session}`))
    await page.context().close()
    const elsewhere = await kiosk.visit(`/ru/veo3-status/${session}`)
    await headed(elsewhere, 'Все 3 видео готовы')
    await elsewhere.context().close()
  })

  test('is told without JavaScript what is wrong with an order', async () => {
    const page = await kiosk.visit('/en/', { javaScriptEnabled: false })
    await page.locator('textarea').evaluate((element) => element.removeAttribute('required'))
    await page.locator('button[value="1"]').click()
    await page.waitForURL(/\/en\/\?error=invalid_request/)
    await page.context().close()
  })
})
