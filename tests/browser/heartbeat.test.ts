import { afterEach, describe, expect, test, vi } from 'vitest'

import { heartbeat } from '../../src/lib/browser/heartbeat.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('heartbeat', () => {
  test('beats until told to stop', () => {
    vi.useFakeTimers()
    let beats = 0
    const stop = heartbeat.every(1_000, () => beats++)
    vi.advanceTimersByTime(3_000)
    stop()
    vi.advanceTimersByTime(3_000)
    expect(beats).toBe(3)
  })

  test('knows whether anybody looks and whether there is a network', () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    expect(heartbeat.isHidden()).toBe(true)
    expect(heartbeat.isOffline()).toBe(true)
  })

  test.each([
    ['is shown', () => document, 'visibilitychange'],
    ['thaws', () => document, 'resume'],
    ['comes back from memory', () => window, 'pageshow'],
    ['is online again', () => window, 'online'],
    ['is cut off', () => window, 'offline'],
    ['is focused', () => window, 'focus'],
  ])('turns when the page %s, until told to stop', (_, target, name) => {
    let turns = 0
    const stop = heartbeat.onTurn(() => turns++)
    target().dispatchEvent(new Event(name))
    stop()
    target().dispatchEvent(new Event(name))
    expect(turns).toBe(1)
  })

  test('tells the time and throws dice', () => {
    expect(heartbeat.now()).toBeGreaterThan(Date.UTC(2025, 0, 1))
    expect(heartbeat.random()).toBeLessThan(1)
  })
})
