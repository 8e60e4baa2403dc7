import { expect, test } from 'vitest'

import { LOCALES } from '../../src/lib/domain/locale.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { INDEXED_PAGES } from '../../src/lib/i18n/indexed-pages.ts'

test('each page for search engines is named once, with the day of its last change', () => {
  const paths = INDEXED_PAGES.map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  for (const { path, changed } of INDEXED_PAGES) {
    expect(path).toMatch(/^([a-z-]+\/)*$/)
    expect(new Date(changed).toISOString().slice(0, 10)).toBe(changed)
  }
})

test.each(LOCALES)('each page says of itself in %s what no other one says', (locale) => {
  const about = INDEXED_PAGES.map((page) => page.about(DICTIONARIES[locale]))
  for (const field of ['title', 'description'] as const) {
    expect(new Set(about.map((page) => page[field])).size).toBe(INDEXED_PAGES.length)
  }
})
