import { describe, expect, test } from 'vitest'

import { outcomeOf, type Standing } from '#lib/domain/outcome.ts'

const over: Standing = { isPaid: true, isOpen: false, isChoosing: false, delivered: 3, count: 3 }

describe('the outcome of an order', () => {
  test.each<[string | null, Partial<Standing>]>([
    [null, { isOpen: true, delivered: 2 }],
    ['ready', {}],
    ['partly', { delivered: 1 }],
    ['failed', { delivered: 0 }],
    ['refused', { delivered: 2, isChoosing: true }],
    ['stopped', { isPaid: false, isOpen: true }],
    ['stopped', { isPaid: false }],
  ])('is %s for %o', (outcome, standing) => {
    expect(outcomeOf({ ...over, ...standing })).toBe(outcome)
  })
})
