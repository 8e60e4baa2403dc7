import { expect, test } from 'vitest'

import { CURRENCY, PACKS, packOf } from '../../src/lib/domain/product.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { offers, priceNames, savedAmount } from '../../src/lib/i18n/offer.ts'
import { money } from '../../src/lib/i18n/text.ts'

test('every pack is offered at its own price', () => {
  expect(offers(DICTIONARIES.en).map(({ quantity, price }) => ({ quantity, price }))).toEqual(
    PACKS.map(({ quantity, unitAmount }) => ({
      quantity,
      price: money('en', unitAmount, CURRENCY),
    })),
  )
})

test('sentences name the prices of one video and of three', () => {
  expect(priceNames('en')).toEqual({ single: '$4.99', triple: '$11.99' })
})

test('the big pack says what it saves', () => {
  expect(savedAmount()).toBe(packOf(1).unitAmount * 3 - packOf(3).unitAmount)
  expect(savedAmount()).toBeGreaterThan(0)
  expect(offers(DICTIONARIES.ru)[1]!.text).toContain(money('ru', savedAmount(), CURRENCY))
})
