import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { headed, type Kiosk, openKiosk, order, pay, play } from '../support/kiosk.ts'

let kiosk: Kiosk
beforeAll(async () => {
  kiosk = await openKiosk()
})
afterAll(() => kiosk.close())

const sessionOf = (page: Page) => /cs_\w+/.exec(page.url())?.[0] ?? ''

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
