import { describe, expect, test } from 'vitest'

import { MONEY_KINDS } from '../../src/lib/domain/order-money.ts'
import { LOCALES } from '../../src/lib/domain/locale.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { moneySentence, waitSentence } from '../../src/lib/i18n/order-sentences.ts'
import { statusWords } from '../../src/lib/i18n/status-words.ts'

const en = statusWords('en', DICTIONARIES.en)
const ru = statusWords('ru', DICTIONARIES.ru)
const part = {
  kind: 'chargedPart' as const,
  currency: 'usd',
  amount: 1199,
  price: 799,
  back: 400,
  delivered: 2,
  count: 3,
}

describe('how the money stands', () => {
  test('is said with its amounts', () => {
    expect(moneySentence(en, part)).toBe(
      'Charged: $7.99 for 2 of 3 videos. The rest was never charged.',
    )
    expect(moneySentence(ru, part)).toContain('7,99\u00a0$')
    expect(moneySentence(en, { ...part, kind: 'refundedPart' })).toContain('Refunded: $4.00.')
    expect(moneySentence(en, { ...part, kind: 'held' })).toContain('$11.99 is held')
    expect(moneySentence(en, { ...part, kind: 'charged', amount: 1200, currency: 'jpy' })).toBe(
      'Charged: ¥1,200.',
    )
  })

  test.each(LOCALES)('leaves no place empty in %s', (locale) => {
    const words = statusWords(locale, DICTIONARIES[locale])
    for (const kind of MONEY_KINDS) {
      expect(moneySentence(words, { ...part, kind }), kind).not.toMatch(/[{}]/)
    }
  })
})

describe('how long it takes', () => {
  const typical = { medianMs: 110_000, p90Ms: 230_000 }

  test('is what was measured, or what is usual until then', () => {
    expect(waitSentence(en, undefined, false)).toBe(en.text.wait.usual)
    expect(waitSentence(en, typical, false)).toBe('It usually takes 2–\u20604\u00a0minutes.')
    expect(waitSentence(ru, typical, false)).toBe('Обычное время — 2–\u20604\u00a0минуты.')
  })

  test('is said to be more than usual once it is', () => {
    expect(waitSentence(en, typical, true)).toMatch(/^Slower than usual: .*2–\u20604\u00a0minutes/)
  })
})
