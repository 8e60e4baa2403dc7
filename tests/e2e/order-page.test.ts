import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import {
  headed,
  type Kiosk,
  openKiosk,
  order,
  pay,
  play,
  PROMPT,
  UNSEEN,
} from '../support/kiosk.ts'

let kiosk: Kiosk
beforeAll(async () => {
  kiosk = await openKiosk()
})
afterAll(() => kiosk.close())

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName)
const money = (page: Page) => page.locator('.overview__money')

/** Buys one video with words that the video service refuses. */
async function refused(): Promise<Page> {
  const page = await kiosk.visit('/en/')
  await order(page, 1, 'sandbox-refuse')
  await pay(page)
  await headed(page, 'The video service refused these words')
  return page
}

/** What happened, as the page tells it. */
async function story(page: Page): Promise<string[]> {
  await page.getByText('What happened').click()
  return page.locator('.story__event > span').allInnerTexts()
}

describe('words that were refused', () => {
  test('are said in others, and the video is made and charged', async () => {
    const page = await refused()
    expect(await money(page).innerText()).toBe(
      '$4.99 is held on your card and charged only when your video is there.',
    )
    const box = page.getByRole('textbox', { name: 'Other words' })
    expect(await box.inputValue()).toBe('sandbox-refuse')
    await box.fill(PROMPT)
    await page.getByRole('button', { name: 'Film these words' }).click()
    await headed(page, 'The video is being made')
    await expect.poll(() => focused(page)).toBe('H1')
    await headed(page, 'The video is ready')
    await play(page)
    await page.getByText('Charged: $4.99.').waitFor()
    await page.getByText(PROMPT).waitFor()
    expect(await story(page)).toEqual([
      'Ordered for $4.99.',
      '$4.99 was held on the card. Nothing was charged yet.',
      'The video service refused this prompt.',
      'Sent again, at no extra cost.',
      'The video service took it on.',
      'Ready.',
      '$4.99 was charged.',
    ])
    await page.context().close()
  })

  test('are given up, and nothing is charged', async () => {
    const page = await refused()
    await page.getByRole('button', { name: 'No, give my money back' }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'No, give my money back' }).click()
    await page.getByRole('button', { name: 'Yes, end it' }).click()
    await headed(page, 'The video could not be made')
    await page.getByText('Nothing was charged: the hold of $4.99 was released.').waitFor()
    await expect.poll(() => focused(page)).toBe('H1')
    await expect.poll(() => page.locator('.choice').count()).toBe(0)
    await page.context().close()
  })
})

test('who gets two of three videos pays for two, reads why, and has it all deleted', async () => {
  const created = async () => (await kiosk.asked('/api/v1/file/generate-video')).length
  const before = await created()
  const third = { call: 'video.create', fault: 'status', status: 404, skip: 2 }
  await kiosk.setFaults([third, UNSEEN])
  const page = await kiosk.visit('/en/')
  await order(page, 3)
  await pay(page)
  await page.getByText('$11.99 is held on your card.').waitFor()
  await expect.poll(created).toBe(before + 3)
  await kiosk.setFaults([])
  await headed(page, 'Ready: 2 of 3')
  await page.getByText('Charged: $7.99 for 2 of 3 videos. The rest was never charged.').waitFor()
  expect(await page.locator('video').count()).toBe(2)
  const told = await story(page)
  expect(told.at(-1)).toBe('$7.99 was charged.')
  expect(told).toContain('Video 3: The video service could not make this video.')

  await page.getByRole('button', { name: 'Delete my text and videos from this page' }).click()
  await page.getByRole('button', { name: 'Yes, delete them' }).click()
  await headed(page, 'The text and the videos were deleted')
  expect(await page.locator('video').count()).toBe(0)
  expect(await page.content()).not.toContain(PROMPT)
  await page.getByText('Charged: $7.99').waitFor()
  await page.reload()
  await headed(page, 'The text and the videos were deleted')
  await page.goto(`${kiosk.url}/en/`)
  await page.waitForLoadState('networkidle')
  expect(await page.locator('#your-videos').count()).toBe(0)
  await page.context().close()
})

test('a page that comes finished loads more only for what is pressed, as soon as it can', async () => {
  const buyer = await kiosk.visit('/en/')
  await order(buyer)
  await pay(buyer)
  await headed(buyer, 'The video is ready')
  await money(buyer).getByText('Charged').waitFor()

  const page = await kiosk.visit('/404.html')
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto(buyer.url())
  await page.getByText(PROMPT).waitFor()
  expect(await money(page).innerText()).toBe('Charged: $4.99.')
  expect(scripts).toHaveLength(1)

  await page.route('**/mount-order*', (route) => route.abort())
  await page.getByText('What happened').click()
  await page.getByText(DICTIONARIES.en.errors.network_error).waitFor()
  await page.unroute('**/mount-order*')
  await page.getByText('$4.99 was charged.').waitFor()
  await expect.poll(() => focused(page)).toBe('SUMMARY')
  await page.context().close()
  await buyer.context().close()
})
