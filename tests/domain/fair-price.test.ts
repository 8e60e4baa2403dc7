import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { fairPrice } from '#lib/domain/fair-price.ts'

describe('a fair price', () => {
  test.each([
    [1199, 3, 3, 1199],
    [1199, 2, 3, 799],
    [1199, 1, 3, 399],
    [1199, 0, 3, 0],
    [499, 1, 1, 499],
    [499, 0, 1, 0],
    [1, 2, 3, 0],
  ])('of %i for %i of %i is %i', (amount, delivered, count, price) => {
    expect(fairPrice(amount, delivered, count)).toBe(price)
  })

  test('is never more than the share, and less than it by less than one', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.integer({ min: 1, max: 20 }),
        fc.nat(20),
        (amount, n, k) => {
          const delivered = Math.min(k, n)
          const price = fairPrice(amount, delivered, n)
          expect(price * n).toBeLessThanOrEqual(amount * delivered)
          expect((price + 1) * n).toBeGreaterThan(amount * delivered)
        },
      ),
    )
  })
})
