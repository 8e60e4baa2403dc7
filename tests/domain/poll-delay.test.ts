import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { backoff, jittered, pollDelay } from '#lib/domain/poll-delay.ts'

describe('the delay between two looks', () => {
  test.each([
    [0, 5_000],
    [5 * 60_000, 5_000],
    [6 * 60_000, 15_000],
    [16 * 60_000, 30_000],
  ])('after %i ms is %i ms', (age, delay) => {
    expect(pollDelay(age)).toBe(delay)
  })

  test('is spread by a fifth either way', () => {
    expect([jittered(5_000, 0), jittered(5_000, 0.5), jittered(5_000, 1)]).toEqual([
      4_000, 5_000, 6_000,
    ])
  })

  test('doubles with each failure, up to a minute', () => {
    expect([0, 1, 2, 3, 4, 99].map((failures) => backoff(5_000, failures))).toEqual([
      5_000, 10_000, 20_000, 40_000, 60_000, 60_000,
    ])
    fc.assert(
      fc.property(fc.nat(120_000), fc.nat(2_000), (delay, failures) => {
        expect(backoff(delay, failures)).toBeLessThanOrEqual(60_000)
      }),
    )
  })
})
