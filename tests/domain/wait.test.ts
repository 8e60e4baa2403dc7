import { describe, expect, test } from 'vitest'

import { waitOf } from '#lib/domain/wait.ts'

describe('the typical wait', () => {
  test('is not known of fewer than five', () => {
    expect(waitOf([])).toBeNull()
    expect(waitOf([1, 2, 3, 4])).toBeNull()
  })

  test('is that of half, and of nine in ten', () => {
    expect(waitOf([5, 1, 4, 2, 3])).toEqual({ medianMs: 3, p90Ms: 5 })
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
    expect(waitOf(hundred)).toEqual({ medianMs: 50, p90Ms: 90 })
  })

  test('leaves the waits in their order', () => {
    const waits = [5, 4, 3, 2, 1]
    waitOf(waits)
    expect(waits).toEqual([5, 4, 3, 2, 1])
  })
})
