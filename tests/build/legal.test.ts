import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { weigh } from '../../bench/page-weight.ts'
import { LOCALES } from '../../src/lib/domain/locale.ts'
import { SELLER } from '../../src/lib/domain/seller.ts'
import { DICTIONARIES } from '../../src/lib/i18n/dictionary-of.ts'
import { LEGAL_PAGES, type LegalPage } from '../../src/lib/i18n/legal-text.ts'
import { legalValues } from '../../src/lib/i18n/legal-values.ts'

const read = (path: string) => readFileSync(`dist/client/${path}index.html`, 'utf8')
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, part]) => part!)

/** Which of the values that the code goes by each page has to tell. */
const TOLD: Record<LegalPage, (keyof ReturnType<typeof legalValues>)[]> = {
  terms: [
    ...(['single', 'triple', 'session', 'tries', 'deadline', 'outage'] as const),
    ...(['choice', 'choices', 'completed', 'unfinished'] as const),
  ],
  privacy: [
    ...(['completed', 'unfinished', 'deletion', 'turn', 'notice', 'usage'] as const),
    ...(['erase', 'clear', 'forget'] as const),
  ],
  refunds: ['triple', 'partial', 'tries', 'deadline', 'choice'],
}

describe.each(LOCALES.flatMap((locale) => LEGAL_PAGES.map((page) => [locale, page] as const)))(
  '/%s/%s/',
  (locale, page) => {
    const html = read(`${locale}/${page}/`)
    const { legal } = DICTIONARIES[locale]
    const main = /<main[^>]*>([^]*)<\/main>/.exec(html)![1]!

    test('tells the numbers and names that the code goes by', () => {
      const values = legalValues(DICTIONARIES[locale])
      for (const name of TOLD[page]) expect(main, name).toContain(values[name])
      expect(main).not.toMatch(/\{\w+\}/)
    })

    test('says who sells, or that this is not said yet', () => {
      expect(main).toContain(SELLER.name || legal.seller.unnamed)
    })

    test('leads to each of its sections and to pages that exist', () => {
      const ids = all(main, /\sid="([^"]+)"/g)
      for (const id of all(main, /href="#([^"]+)"/g)) expect(ids).toContain(id)
      expect(all(main, /href="#([^"]+)"/g)).toHaveLength(legal.each[page].sections.length + 1)
      for (const path of all(main, /href="(\/[^"]*)"/g)) {
        expect(existsSync(`dist/client${path}index.html`), path).toBe(true)
      }
    })

    test('weighs little, and runs nothing but the menu of languages', () => {
      const { total, script } = weigh(`${locale}/${page}`)
      expect(total).toBeLessThanOrEqual(16_000)
      expect(script).toBeLessThanOrEqual(1_000)
    })
  },
)

test.each(LOCALES)('every page in %s leads to the legal ones', (locale) => {
  const own = LEGAL_PAGES.map((page) => `/${locale}/${page}/`)
  for (const path of ['', 'veo/', 'veo3-status/', 'file/', ...own.map((page) => page.slice(4))]) {
    const footer = /<footer[^]*<\/footer>/.exec(read(`${locale}/${path}`))![0]
    expect(all(footer, /href="([^"]+)"/g), path).toEqual(expect.arrayContaining(own))
  }
})

test.each(LOCALES)('who orders in %s is told of the terms', (locale) => {
  const accept = /<p class="accept[^]*?<\/p>/.exec(read(`${locale}/`))?.[0]
  expect(accept).toContain(`href="/${locale}/terms/"`)
  expect(accept).not.toContain('{')
})
