import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { mountOrders } from '../../src/islands/mount-orders.ts'
import type { OrderListWords } from '../../src/islands/order-list-words.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { phaseBadges } from '../../src/lib/i18n/phase-badges.ts'
import { order } from '../support/order.ts'

const { lang, yourVideos: text, status } = DICTIONARIES.en
const words: OrderListWords = { locale: 'en', lang, text, badges: phaseBadges(status) }
let leave = () => {}

function remember(number: number) {
  const sessionId = `cs_test_${number}`
  const prompt = `Order ${number} of a very long description that no list could show whole`
  const createdAt = new Date(Date.UTC(2026, 0, number)).toISOString()
  const entry = order({ sessionId, generationId: sessionId, prompt, createdAt, videos: [] })
  localStorage.setItem(`veo3_generation_${sessionId}`, JSON.stringify(entry))
}

async function visit() {
  document.body.innerHTML = '<div id="root"></div>'
  const root = document.querySelector<HTMLElement>('#root')!
  root.dataset['words'] = JSON.stringify(words)
  leave = await mountOrders(root)
}

const rows = () => [...document.querySelectorAll('li')]
const button = (name: string) =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === name)!

beforeEach(() => localStorage.clear())
afterEach(() => {
  leave()
  vi.restoreAllMocks()
})

describe('the list of remembered orders', () => {
  test('is not there for a first-time visitor', async () => {
    await visit()
    expect(document.querySelector('#root')?.textContent).toBe('')
  })

  test('is not there where nothing may be read', async () => {
    vi.stubGlobal('localStorage', undefined)
    await visit()
    vi.unstubAllGlobals()
    expect(document.querySelector('#root')?.textContent).toBe('')
  })

  test('leads to the orders, newest first', async () => {
    remember(1)
    remember(2)
    await visit()
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links).toEqual(['/en/veo3-status/cs_test_2', '/en/veo3-status/cs_test_1'])
    expect(rows()[0]?.textContent).toContain(status.phases.working.badge)
    expect(rows()[0]?.textContent).toContain('Jan 2, 2026')
  })

  test('shows ten and more when asked', async () => {
    for (let number = 1; number <= 13; number++) remember(number)
    await visit()
    expect(rows()).toHaveLength(10)
    button('Show 3 more').click()
    expect(rows()).toHaveLength(13)
  })

  test('forgets one, and takes that back', async () => {
    remember(1)
    await visit()
    button(text.remove).click()
    expect(rows()).toHaveLength(0)
    expect(localStorage.length).toBe(0)
    expect(document.querySelector('[role=status]')?.textContent).toContain(
      'Order 1 of a very long description that …',
    )
    await Promise.resolve()
    expect(document.activeElement).toBe(button(text.undo))
    button(text.undo).click()
    expect(rows()).toHaveLength(1)
    expect(localStorage.length).toBe(1)
  })

  test('is cleared only after a second word', async () => {
    remember(1)
    remember(2)
    await visit()
    button(text.clear).click()
    button(text.clearNo).click()
    expect(rows()).toHaveLength(2)
    button(text.clear).click()
    button(text.clearYes).click()
    expect(document.querySelector('#root')?.textContent).toBe('')
    expect(localStorage.length).toBe(0)
  })
})
