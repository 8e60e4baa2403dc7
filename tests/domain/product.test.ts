import { describe, expect, test } from 'vitest'

import { DEFAULT_LOCALE, Locale, LOCALES } from '#lib/domain/locale.ts'
import { CURRENCY, packOf, PACKS, Quantity } from '#lib/domain/product.ts'
import { SessionId } from '#lib/domain/session-id.ts'

describe('the product', () => {
  test('is a pack of one and a cheaper pack of three', () => {
    expect(PACKS.map(({ quantity }) => quantity)).toEqual([1, 3])
    expect(packOf(3).unitAmount).toBeLessThan(3 * packOf(1).unitAmount)
    expect(CURRENCY).toMatch(/^[a-z]{3}$/)
  })

  test.each([0, 2, '1', null])('has no pack of %j', (quantity) => {
    expect(Quantity.safeParse(quantity).success).toBe(false)
  })
})

describe('the languages', () => {
  test('are spoken, and others are not', () => {
    expect(LOCALES).toContain(DEFAULT_LOCALE)
    expect(Locale.safeParse('EN').success).toBe(false)
  })
})

describe('the id of a Checkout Session', () => {
  test.each([
    ['cs_test_a1b2', true],
    ['cs_live_a1b2', true],
    ['cs_', false],
    ['pi_123', false],
    ['cs_../..', false],
    [`cs_${'a'.repeat(251)}`, false],
  ])('%s is one: %s', (text, valid) => {
    expect(SessionId.safeParse(text).success).toBe(valid)
  })
})
