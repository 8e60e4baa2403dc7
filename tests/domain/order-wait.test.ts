import { describe, expect, test } from 'vitest'

import { isSlow } from '../../src/lib/domain/order-wait.ts'

const START = Date.UTC(2026, 0, 1)
const at = (seconds: number) => new Date(START + seconds * 1_000).toISOString()
const after = (seconds: number) => START + seconds * 1_000
const typical = { medianMs: 60_000, p90Ms: 120_000 }
const paid = [
  { at: at(-300), type: 'created' },
  { at: at(0), type: 'authorised' },
  { at: at(1), type: 'submitted', video: 1 },
]

describe('an order is slow', () => {
  test('once nine in ten would be there', () => {
    expect(isSlow({ timeline: paid, typical }, after(120))).toBe(false)
    expect(isSlow({ timeline: paid, typical }, after(121))).toBe(true)
  })

  test('however often what failed was tried again', () => {
    const timeline = [
      ...paid,
      { at: at(100), type: 'failed', video: 1 },
      { at: at(100), type: 'retried', video: 1 },
    ]
    expect(isSlow({ timeline, typical }, after(121))).toBe(true)
  })

  test('not for the time in which its buyer looked for other words', () => {
    const timeline = [
      ...paid,
      { at: at(2), type: 'refused', video: 1 },
      { at: at(1_000), type: 'retried', video: 1 },
    ]
    expect(isSlow({ timeline, typical }, after(1_100))).toBe(false)
    expect(isSlow({ timeline, typical }, after(1_121))).toBe(true)
  })

  test('not by a clock that is hours off', () => {
    expect(isSlow({ timeline: paid, typical }, after(4 * 3_600))).toBe(false)
    expect(isSlow({ timeline: paid, typical }, after(-3_600))).toBe(false)
  })

  test('not where nothing is known of it or of others', () => {
    expect(isSlow({ timeline: paid }, after(1_000))).toBe(false)
    expect(isSlow({ typical }, after(1_000))).toBe(false)
  })
})
