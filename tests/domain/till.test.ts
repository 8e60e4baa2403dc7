import { describe, expect, test } from 'vitest'

import { closedUntil, type Outcome } from '#lib/domain/till.ts'

const NOW = 1_000_000
const MINUTE = 60_000

/** How videos ended, newest first: `x` failed, `.` was delivered; each of another order unless `orders` says. */
const ended = (ends: string, orders = 99): Outcome[] =>
  Array.from(ends).map((end, index) => ({
    orderId: `order-${index % orders}`,
    at: NOW - index * 1_000,
    isDelivered: end === '.',
  }))

describe('the till', () => {
  test.each([
    ['nothing was made yet', ''],
    ['everything is delivered', '..........'],
    ['nine in a row failed', 'xxxxxxxxx.'],
    ['the last one was delivered', '.xxxxxxxxxxxx'],
    ['failures come between deliveries', 'xxxxx.xxxxx.xxxxx'],
  ])('is open where %s', (_, ends) => {
    expect(closedUntil(ended(ends), NOW)).toBeNull()
  })

  test('is closed for a minute after the last of ten failures', () => {
    const failures = ended('xxxxxxxxxx...')
    expect(closedUntil(failures, NOW)).toBe(NOW + MINUTE)
    expect(closedUntil(failures, NOW + MINUTE - 1)).toBe(NOW + MINUTE)
    expect(closedUntil(failures, NOW + MINUTE)).toBeNull()
  })

  test('is not closed by the orders of three', () => {
    expect(closedUntil(ended('x'.repeat(20), 3), NOW)).toBeNull()
    expect(closedUntil(ended('x'.repeat(20), 4), NOW)).toBe(NOW + MINUTE)
  })
})
