import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { type Kiosk, openKiosk, order, pay, PROMPT } from '../support/kiosk.ts'

let kiosk: Kiosk
beforeAll(async () => {
  kiosk = await openKiosk()
})
afterAll(() => kiosk.close())

describe('the page of a use', () => {
  test('offers its own examples in its own shape, sells one, and has it back when nobody pays', async () => {
    const page = await kiosk.visit('/de/social-shorts/')
    const [example] = DICTIONARIES.de.uses.each['social-shorts'].prompts
    await page.getByRole('button', { name: example!.title }).click()
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(example!.text)
    await page.locator('button[value="1"]').click()
    await page.waitForURL(/\/checkout\/cs_/)
    await pay(page, 'abandoned')
    await page.waitForURL(`${kiosk.url}/de/`)
    await page.getByText(DICTIONARIES.de.landing.order.cancelled).waitFor()
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(example!.text)
    expect(await page.getByRole('radio', { name: /9:16/ }).isChecked()).toBe(true)
    await page.context().close()
  })

  test('sells without JavaScript, in the shape that suits it', async () => {
    const page = await kiosk.visit('/en/social-shorts/', { javaScriptEnabled: false })
    expect(await page.getByRole('radio', { name: /9:16/ }).isChecked()).toBe(true)
    await order(page, 3)
    await pay(page)
    await page.waitForURL(/\/en\/veo3-status\/cs_/)
    const checkouts = await kiosk.asked('/v1/checkout/sessions')
    expect(checkouts.filter(({ body }) => body.includes('price_triple'))).toHaveLength(1)
    await page.context().close()
  })

  test('fetches no film before it is asked for, and then one that plays', async () => {
    const page = await kiosk.visit('/en/education/')
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    const film = page.locator('video')
    await film.scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    expect(fetched.filter((path) => path.endsWith('.mp4'))).toEqual([])
    const [before] = await film.evaluateAll(([one]) => [one!.getBoundingClientRect().height])
    const seconds = await film.evaluate(async (element: HTMLVideoElement) => {
      await element.play()
      return element.duration
    })
    expect(Math.round(seconds)).toBe(8)
    const [after] = await film.evaluateAll(([one]) => [one!.getBoundingClientRect().height])
    expect(after).toBe(before)
    await page.context().close()
  })

  test('leads back to the start, to another use, and to the studio', async () => {
    const page = await kiosk.visit('/ar/storyboards/')
    const { uses } = DICTIONARIES.ar
    const trail = page.getByRole('navigation', { name: uses.trail })
    await trail.getByRole('link', { name: uses.home }).click()
    await page.waitForURL(`${kiosk.url}/ar/`)
    await page.getByRole('link', { name: uses.each.education.name }).click()
    await page.waitForURL(`${kiosk.url}/ar/education/`)
    await page.getByRole('link', { name: uses.studio }).click()
    await page.waitForURL(`${kiosk.url}/ar/veo/`)
    await page.context().close()
  })

  test('keeps what was being written on the home page', async () => {
    const page = await kiosk.visit('/en/')
    await page.waitForLoadState('networkidle')
    await page.locator('textarea').fill(PROMPT)
    // What keeps it comes with the first touch.
    await page.waitForFunction((text) => Object.values(localStorage).join().includes(text), PROMPT)
    await page.getByRole('link', { name: 'Music visuals' }).click()
    await page.waitForURL(/music-visuals/)
    await page.locator('.chip--back').click()
    await expect.poll(() => page.locator('textarea').inputValue()).toBe(PROMPT)
    await page.context().close()
  })
})
