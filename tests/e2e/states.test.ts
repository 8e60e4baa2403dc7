import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { FOR_PARTS, violations } from '../support/axe.ts'
import { outOfPlace, shapeless, unseenFocus } from '../support/seen.ts'
import { openStates, STATES, type States } from '../support/states-page.ts'

/** A cheap phone, the narrowest screen that a page has to fit on, and a desk. */
const NARROW = { width: 390, height: 844 }
const NARROWEST = { width: 320, height: 640 }
const WIDE = { width: 1280, height: 800 }

/** Where the photographs are, anew with every run. */
const PHOTOS = join(STATES, 'photos')

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
} p { margin-block-end: 2em !important }`

let states: States
beforeAll(async () => {
  states = await openStates()
  rmSync(PHOTOS, { recursive: true, force: true })
  mkdirSync(PHOTOS)
})
afterAll(() => states.close())

async function photograph(page: Page, name: string): Promise<void> {
  for (const room of ['landing', 'status', 'studio']) {
    const path = join(PHOTOS, `${name}-${room}.jpeg`)
    await page.locator(`[data-room="${room}"]`).screenshot({ path, quality: 80 })
  }
}

describe.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
])('every component in every state, in %s', (locale, direction) => {
  let page: Page
  beforeAll(async () => {
    page = await states.visit(locale)
  })

  test('is there', async () => {
    const specimens = await page
      .locator('[data-specimen]')
      .evaluateAll((hosts) =>
        hosts.map((host) => `${(host as HTMLElement).dataset['specimen']}: ${host.clientHeight}`),
      )
    expect(specimens.length).toBeGreaterThan(70)
    expect(new Set(specimens).size).toBe(specimens.length)
    expect(specimens.filter((specimen) => / \d$/.test(specimen))).toEqual([])
  })

  test('is in its place, on a phone and on a desk', async () => {
    for (const size of [NARROWEST, NARROW, WIDE]) {
      await page.setViewportSize(size)
      expect(await outOfPlace(page), `${size.width} px`).toEqual([])
    }
  })

  test('stays in its place when its letters are twice as large, or set wider', async () => {
    await page.setViewportSize(NARROWEST)
    const larger = await page.addStyleTag({ content: 'html { font-size: 200% }' })
    expect(await outOfPlace(page), 'twice as large').toEqual([])
    await larger.evaluate((style) => (style as HTMLElement).remove())

    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      for (const host of document.querySelectorAll('[data-specimen]')) {
        host.shadowRoot!.adoptedStyleSheets.push(sheet)
      }
    }, SPACING)
    expect(await outOfPlace(page), 'set wider').toEqual([])
    await page.evaluate(() => {
      for (const host of document.querySelectorAll('[data-specimen]')) {
        host.shadowRoot!.adoptedStyleSheets.pop()
      }
    })
  })

  test('shows where the focus is', async () => {
    await page.setViewportSize(NARROW)
    expect(await unseenFocus(page)).toEqual([])
  })

  test('keeps its shape in the colours of its reader', async () => {
    await page.emulateMedia({ forcedColors: 'active' })
    expect(await shapeless(page)).toEqual([])
    await page.emulateMedia({ forcedColors: 'none' })
  })

  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    test('is accessible to axe', async () => {
      expect(await violations(page, [colorScheme], FOR_PARTS)).toEqual([])
    })

    test('is photographed', async () => {
      for (const size of [NARROW, WIDE]) {
        await page.setViewportSize(size)
        await photograph(page, `${size.width}-${colorScheme}-${direction}`)
      }
    })
  })
})
