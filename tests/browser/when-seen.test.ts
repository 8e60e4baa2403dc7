import { afterEach, expect, test, vi } from 'vitest'

import { whenSeen } from '../../src/lib/browser/when-seen.ts'

/** What a browser tells of elements that come and go. */
class Watch {
  static all: Watch[] = []
  isWatching = false
  tell: (entries: { isIntersecting: boolean }[]) => void
  constructor(tell: Watch['tell']) {
    this.tell = tell
    Watch.all.push(this)
  }
  observe = () => void (this.isWatching = true)
  disconnect = () => void (this.isWatching = false)
}

afterEach(() => vi.unstubAllGlobals())

test('is told once, when it first comes into view', () => {
  vi.stubGlobal('IntersectionObserver', Watch)
  const see = vi.fn()
  whenSeen(document.body, see)
  const watch = Watch.all.at(-1)!
  watch.tell([{ isIntersecting: false }])
  expect([watch.isWatching, see.mock.calls.length]).toEqual([true, 0])
  watch.tell([{ isIntersecting: true }])
  expect([watch.isWatching, see.mock.calls.length]).toEqual([false, 1])
})

test('is not watched any more once nobody wants to know', () => {
  vi.stubGlobal('IntersectionObserver', Watch)
  whenSeen(document.body, () => undefined)()
  expect(Watch.all.at(-1)!.isWatching).toBe(false)
})

test('is told at once by a browser that cannot tell when', () => {
  vi.stubGlobal('IntersectionObserver', undefined)
  const see = vi.fn()
  whenSeen(document.body, see)
  expect(see).toHaveBeenCalledOnce()
})
