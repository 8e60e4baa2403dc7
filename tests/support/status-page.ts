import { afterEach, beforeEach, vi } from 'vitest'

import { mountStatus } from '../../src/islands/mounted/mount-status.tsx'
import type { Locale } from '../../src/lib/domain/locale.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { fileWords, statusWords } from '../../src/lib/i18n/status-words.ts'

type Answer = () => Response | Promise<Response>

/** The shop behind the page: what it answers and what it was asked. */
export const shop = {
  answer: (() => Response.json({})) as Answer,
  asked: [] as string[],
  sent: [] as { method: string; body: unknown }[],
}

let leave: () => void

/** Gives every test of a file a fresh browser and shop. */
export function openShop() {
  beforeEach(() => {
    localStorage.clear()
    vi.useFakeTimers({
      toFake: ['setInterval', 'clearInterval', 'Date'],
      now: Date.UTC(2026, 0, 1),
    })
    Object.assign(shop, { asked: [], sent: [] })
    vi.stubGlobal('fetch', async (url: string, { method, body }: RequestInit) => {
      shop.asked.push(url)
      shop.sent.push({ method: method!, body: JSON.parse((body as string | undefined) ?? 'null') })
      return shop.answer()
    })
  })

  afterEach(() => {
    leave()
    vi.useRealTimers()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
}

/** Opens the page at this address while the shop answers so. */
export async function visit(path: string, answer: Answer, locale: Locale = 'en') {
  shop.answer = answer
  history.replaceState(null, '', `/${locale}/${path}`)
  document.title = 'Your videos · Veo Kiosk'
  document.body.innerHTML = '<main id="status"></main>'
  const words = path.startsWith('file/') ? fileWords : statusWords
  leave = mountStatus(find('#status'), words(locale, DICTIONARIES[locale]))
  await answered()
  // What only the buyer of an order sees comes later.
  await import('../../src/islands/mounted/order/mount-order.tsx')
  await answered()
}

/** Lets so many seconds pass, and the shop answer what they set off. */
export async function pass(seconds: number) {
  for (let second = 0; second < seconds; second++) {
    vi.advanceTimersByTime(1_000)
    await answered()
  }
}

export async function answered() {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve))
}

export const find = (selector: string) => document.querySelector<HTMLElement>(selector)!
export const bar = () => document.querySelector('progress')!
export const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
export const links = () => [...document.querySelectorAll('a')]
export const page = () => find('#status').textContent
export const heading = () => find('h1').textContent
export const spoken = () => find('[role=status]').textContent
export const button = (name: string) => all('button').find((one) => one.textContent === name)!
export const link = (name: string) => links().find((one) => one.textContent === name)
