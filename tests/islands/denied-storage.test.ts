import { afterEach, expect, test, vi } from 'vitest'

import { mountStatus } from '../../src/islands/mounted/mount-status.tsx'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { statusWords } from '../../src/lib/i18n/status-words.ts'
import { order, SESSION_ID } from '../support/order.ts'

/** Before anything is imported: a browser that refuses to remember whatever a page tells it. */
vi.hoisted(() => {
  Object.defineProperty(globalThis, 'localStorage', {
    get() {
      throw new DOMException('denied', 'SecurityError')
    },
  })
})

afterEach(() => vi.unstubAllGlobals())

test('an order is shown where nothing may be remembered, and the page says so', async () => {
  expect(() => window.localStorage).toThrow('denied')
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(order())))
  history.replaceState(null, '', `/en/veo3-status/${SESSION_ID}`)
  document.body.innerHTML = '<main></main>'
  const leave = mountStatus(document.querySelector('main')!, statusWords('en', DICTIONARIES.en))
  await vi.waitUntil(() => document.querySelector('progress'))
  expect(document.body.textContent).toContain(DICTIONARIES.en.status.notKept)
  leave()
})
