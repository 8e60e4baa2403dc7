import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { count, fill, money, percent } from '../../src/lib/i18n/text.ts'

const word = fc.stringMatching(/^[a-z]{1,8}$/)

describe('fill', () => {
  test('puts values into their places', () => {
    expect(fill('{a} of {b}', { a: 1, b: 'two' })).toBe('1 of two')
  })

  test('fills the same place every time', () => {
    expect(fill('{a}-{a}', { a: 'x' })).toBe('x-x')
  })

  test('leaves a place without a value as it is', () => {
    expect(fill('{a} {b}', { a: 1 })).toBe('1 {b}')
  })

  test('changes nothing in a sentence without places', () => {
    fc.assert(
      fc.property(fc.string(), fc.dictionary(word, fc.string()), (sentence, values) => {
        fc.pre(!/\{\w+\}/.test(sentence))
        expect(fill(sentence, values)).toBe(sentence)
      }),
    )
  })

  test('writes any value as it is, even one that looks like a pattern or a place', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(fill('<{value}>', { value })).toBe(`<${value}>`)
      }),
    )
    expect(fill('{value}', { value: "$& $1 $' {value}" })).toBe("$& $1 $' {value}")
  })
})

describe('count', () => {
  const forms = { one: '{count} one', few: '{count} few', many: '{count} many', other: 'other' }

  test.each([
    [1, '1 one'],
    [2, '2 few'],
    [5, '5 many'],
    [11, '11 many'],
    [21, '21 one'],
    [1.5, 'other'],
  ])('picks the Russian form for %d', (number, sentence) => {
    expect(count('ru', forms, number)).toBe(sentence)
  })

  test('falls back to the form that always exists', () => {
    expect(count('ru', { other: 'всего {count}' }, 1)).toBe('всего 1')
  })

  test('writes numbers as the language does', () => {
    expect(count('en', { other: '{count}' }, 12_345)).toBe('12,345')
  })

  test('picks the form of the language for every number', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('en', 'ru', 'ar', 'ja'), (number, lang) => {
        const every = { zero: 'zero', two: 'two', ...forms }
        const category = new Intl.PluralRules(lang).select(number)
        expect(count(lang, every, number)).toContain(category)
      }),
    )
  })
})

test.each([
  ['en', '47%'],
  ['de', '47\u00a0%'],
  ['tr', '%47'],
])('percent is written as in %s', (lang, written) => {
  expect(percent(lang, 47)).toBe(written)
})

describe('money', () => {
  test.each([
    ['en', 499, 'usd', '$4.99'],
    ['en', 499, 'jpy', '¥499'],
    ['en', 1234, 'kwd', 'KWD 1.234'],
    ['ru', 1199, 'usd', '11,99 $'],
    // The halves of `US$` stay in order between words that run from the right.
    ['ar', 1199, 'usd', '\u200f11.99 \u2066US$\u2069'],
  ])('writes for %s %d %s as %s', (lang, amount, currency, text) => {
    expect(money(lang, amount, currency).replace(/\u00a0/g, ' ')).toBe(text)
  })

  test('loses no unit of any amount', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 99_999_999 }),
        fc.constantFrom('usd', 'eur', 'jpy', 'kwd'),
        (amount, currency) => {
          const digits = money('en', amount, currency).replace(/\D/g, '')
          expect(Number(digits)).toBe(amount)
        },
      ),
    )
  })
})
