import { expect, test } from 'vitest'

import { LOCALES } from '../../src/lib/domain/locale.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { openGraphLocale } from '../../src/lib/i18n/open-graph-locale.ts'

test.each([
  ['en', 'en_US'],
  ['de', 'de_DE'],
  ['vi', 'vi_VN'],
  ['en-GB', 'en_GB'],
])('%s is %s', (lang, written) => expect(openGraphLocale(lang)).toBe(written))

test('every language of the shop has a territory of its own', () => {
  const all = LOCALES.map((locale) => openGraphLocale(DICTIONARIES[locale].lang))
  for (const one of all) expect(one).toMatch(/^[a-z]{2}_[A-Z]{2}$/)
  expect(new Set(all).size).toBe(LOCALES.length)
})
