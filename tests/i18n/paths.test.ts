import { runInNewContext } from 'node:vm'

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../src/lib/domain/locale.ts'
import { chooseLocale, withLocale } from '../../src/lib/i18n/locale-switch.ts'
import {
  filePath,
  landingPath,
  localeOf,
  pagePath,
  socialImagePath,
  statusPath,
  unspokenPath,
} from '../../src/lib/i18n/paths.ts'

const locale = fc.constantFrom(...LOCALES)
const segment = fc.stringMatching(/^[A-Za-z0-9_,-]{0,20}$/)

describe('paths', () => {
  test('name every page', () => {
    expect(landingPath('en')).toBe('/en/')
    expect(statusPath('ru', 'cs_1')).toBe('/ru/veo3-status/cs_1')
    expect(filePath('en', 'abc')).toBe('/en/file/abc')
    expect(pagePath('ru', '')).toBe('/ru/')
    expect(pagePath('ru', 'file/')).toBe('/ru/file/')
  })

  test('name the picture of every page', () => {
    expect(socialImagePath('en', '')).toBe('/social/en/home.png')
    expect(socialImagePath('ar', 'real-estate/')).toBe('/social/ar/real-estate.png')
  })

  test('send who speaks none of the languages to the choice of them, or to the default one', () => {
    expect(unspokenPath('')).toBe('/')
    expect(unspokenPath('veo/')).toBe('/en/veo/')
  })

  test('name the picture of a page', () => {
    expect(socialImagePath('ru', '')).toBe('/social/ru/home.png')
    expect(socialImagePath('en', 'real-estate/')).toBe('/social/en/real-estate.png')
  })

  test('tell their language back', () => {
    fc.assert(fc.property(locale, segment, (one, id) => localeOf(statusPath(one, id)) === one))
  })

  test.each(['/', '/xx/', '', '/english/'])('speak the default language at %j', (pathname) => {
    expect(localeOf(pathname)).toBe('en')
  })
})

describe('withLocale', () => {
  const place = fc.record({
    pathname: fc.array(segment).map((parts) => `/en/${parts.join('/')}`),
    search: fc.constantFrom('', '?a=1', '?cancelled=1&x=%20'),
    hash: fc.constantFrom('', '#prompt'),
  })
  const whole = ({ pathname, search, hash }: { pathname: string; search: string; hash: string }) =>
    pathname + search + hash

  test('keeps the page, the id, the query and the fragment', () => {
    fc.assert(
      fc.property(place, (one) => {
        expect(withLocale(one, 'ru')).toBe(whole(one).replace('/en/', '/ru/'))
        expect(withLocale(one, 'en')).toBe(whole(one))
      }),
    )
  })
})

describe('chooseLocale', () => {
  test.each([
    [null, ['ru-RU', 'en'], 'ru'],
    [null, ['ja', 'RU', 'en'], 'ru'],
    [null, ['ja-JP'], 'en'],
    [null, [], 'en'],
    ['en', ['ru'], 'en'],
    ['xx', ['ru'], 'ru'],
  ])('with %j remembered and %j preferred greets in %s', (remembered, preferred, chosen) => {
    expect(chooseLocale(LOCALES, remembered, preferred)).toBe(chosen)
  })

  test('always chooses a language that is spoken', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.array(fc.string()), (remembered, preferred) => {
        expect(LOCALES).toContain(chooseLocale(LOCALES, remembered, preferred))
      }),
    )
  })

  test('stands alone, since its source is put into the start page', () => {
    const source = `(${chooseLocale.toString()})(["en", "ru"], null, ["ru"])`
    expect(runInNewContext(source)).toBe('ru')
  })
})
