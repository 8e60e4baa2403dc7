import { describe, expect, test } from 'vitest'

import { createCheckout } from '../../src/lib/contract/create-checkout.ts'
import { ERROR_CODES } from '../../src/lib/contract/error-code.ts'
import { listPrices } from '../../src/lib/contract/list-prices.ts'
import { LOCALES } from '../../src/lib/domain/locale.ts'
import { MAX_PROMPT_CHARACTERS, countCharacters } from '../../src/lib/domain/prompt.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { ORDER_ERRORS, orderErrors } from '../../src/lib/i18n/order-errors.ts'

/** Every sentence of a dictionary by the way to it; the forms of a plural are one place. */
function sentences(node: unknown, path = ''): [string, string[]][] {
  if (typeof node === 'string') return [[path, [node]]]
  if (isPlural(node)) return [[path, Object.values(node)]]
  return Object.entries(node as object).flatMap(([key, value]) =>
    sentences(value, `${path}.${key}`),
  )
}

function isPlural(node: unknown): node is Record<string, string> {
  return typeof (node as { other?: unknown } | undefined)?.other === 'string'
}

function plurals(node: unknown): Record<string, string>[] {
  if (isPlural(node)) return [node]
  return typeof node === 'object' && node ? Object.values(node).flatMap(plurals) : []
}

const places = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort()

const english = sentences(DICTIONARIES.en)
const others = LOCALES.filter((locale) => locale !== 'en')

describe.each(LOCALES)('the %s dictionary', (locale) => {
  const dictionary = DICTIONARIES[locale]
  const own = new Map(sentences(dictionary))

  test('says everything that the English one says', () => {
    expect([...own.keys()].sort()).toEqual(english.map(([path]) => path).sort())
  })

  test('keeps every place for a value', () => {
    for (const [path, [sentence]] of english) {
      for (const form of own.get(path)!) expect(places(form), path).toEqual(places(sentence!))
    }
  })

  test('has the plural forms of its language and no others', () => {
    const { pluralCategories } = new Intl.PluralRules(dictionary.lang).resolvedOptions()
    for (const forms of plurals(dictionary)) {
      expect(Object.keys(forms).sort()).toEqual([...pluralCategories].sort())
    }
  })

  test('has no empty or untrimmed sentence', () => {
    for (const [path, forms] of own) {
      for (const form of forms) {
        expect(form, path).not.toBe('')
        expect(form, path).toBe(form.trim())
      }
    }
  })

  test('has a sentence for every error', () => {
    expect(Object.keys(dictionary.errors).sort()).toEqual([...ERROR_CODES].sort())
  })

  test('offers examples that can be ordered', () => {
    for (const { text } of dictionary.landing.order.exampleList) {
      expect(countCharacters(text)).toBeLessThanOrEqual(MAX_PROMPT_CHARACTERS)
    }
  })
})

test.each(others)('the %s dictionary has no English sentence left', (locale) => {
  const own = new Map(sentences(DICTIONARIES[locale]))
  for (const [path, forms] of english) {
    // A name or a number may be the same everywhere; two words in a row may not.
    const isSentence = /[a-z]{2,} [a-z]{2,}/i.test(forms[0]!)
    if (isSentence) expect(own.get(path), path).not.toEqual(forms)
  }
})

test('the Russian dictionary is written in Russian', () => {
  const foreign = ['.lang', '.dir', '.landing.facts.1.text']
  for (const [path, forms] of sentences(DICTIONARIES.ru)) {
    if (!foreign.includes(path)) expect(forms.join(' '), path).toMatch(/[а-яё]/i)
  }
})

describe('order errors', () => {
  test('are what an order can be answered with', () => {
    const codes = [
      ...createCheckout.errors,
      ...listPrices.errors,
      'internal_error',
      'network_error',
    ]
    expect([...ORDER_ERRORS].sort()).toEqual([...new Set(codes)].sort())
  })

  test('carry only their own sentences', () => {
    const own = orderErrors(DICTIONARIES.ru.errors)
    expect(Object.keys(own)).toEqual([...ORDER_ERRORS])
    expect(own.rate_limited).toBe(DICTIONARIES.ru.errors.rate_limited)
  })
})
