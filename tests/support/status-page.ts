import { afterEach, beforeEach, vi } from 'vitest'

import { mountStatus } from '../../src/islands/mounted/mount-status.tsx'
import type { Notices } from '../../src/lib/contract/notices.ts'
import type { Locale } from '../../src/lib/domain/locale.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { fileWords, statusWords } from '../../src/lib/i18n/status-words.ts'

export type Answer = () => Response | Promise<Response>
type Sent = { method: string; body: unknown; url: string }

/** A shop that tells nobody when an order is ready. */
export const NOTHING_OFFERED: Notices = { push: [], email: false, offered: { email: false } }

/** The shop behind the page: what it answers and what it was asked, of notices and of all else. */
export const shop = {
  answer: (() => Response.json({})) as Answer,
  asked: [] as string[],
  sent: [] as Omit<Sent, 'url'>[],
  notices: ((_) => Response.json(NOTHING_OFFERED)) as (sent: Sent) => Response | Promise<Response>,
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
    Object.assign(shop, { asked: [], sent: [], notices: () => Response.json(NOTHING_OFFERED) })
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      const body: unknown = JSON.parse((init.body as string | undefined) ?? 'null')
      const sent = { method: init.method!, body }
      if (/\/notices(\?|$)/.test(url)) return shop.notices({ ...sent, url })
      shop.asked.push(url)
      shop.sent.push(sent)
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
  // What the tab tells, and what only the buyer of an order sees, come later.
  await import('../../src/islands/mounted/draw-tab.ts')
  await import('../../src/islands/mounted/order/mount-order.tsx')
  await answered()
  await import('../../src/islands/mounted/order/NoticeBox.tsx')
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
