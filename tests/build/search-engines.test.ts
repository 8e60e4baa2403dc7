import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { BUILT_PAGES as pages } from '../support/built-pages.ts'

const indexed = [...pages].filter(([, html]) => !html.includes('<meta name="robots"'))
const sitemap = readFileSync('dist/client/sitemap.xml', 'utf8')

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)]
const path = (url: string) => new URL(url).pathname
/** Which languages a page says that it has, and where. */
const languagesOf = (html: string) =>
  all(html, /<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g).map(
    ([, lang, href]) => `${lang} ${path(href!)}`,
  )

describe('what search engines are told', () => {
  test('lists exactly the pages that exist and may be indexed', () => {
    const listed = all(sitemap, /<loc>([^<]+)<\/loc>/g).map(([, url]) => path(url!))
    expect(listed.sort()).toEqual(
      indexed
        .map(([address]) => address)
        .filter((address) => address !== '/')
        .sort(),
    )
    expect(new Set(listed).size).toBe(listed.length)
  })

  test('names of every page the same languages on the page and in the list', () => {
    for (const [, entry] of all(sitemap, /<url>([\s\S]*?)<\/url>/g)) {
      const own = path(/<loc>([^<]+)/.exec(entry!)![1]!)
      const listed = all(entry!, /hreflang="([\w-]+)" href="([^"]+)"/g).map(
        ([, lang, href]) => `${lang} ${path(href!)}`,
      )
      expect(listed, own).toEqual(languagesOf(pages.get(own)!))
      expect(entry).toMatch(/<lastmod>\d{4}-\d\d-\d\d<\/lastmod>/)
    }
  })

  test('leads from every language of a page to every other, and back', () => {
    for (const [address, html] of indexed) {
      const languages = languagesOf(html)
      expect(languages.some((one) => one.startsWith('x-default '))).toBe(true)
      for (const one of languages) {
        const other = pages.get(one.split(' ')[1]!)
        expect(other, `${address} → ${one}`).toBeDefined()
        expect(languagesOf(other!)).toEqual(languages)
      }
    }
  })

  test('gives every page an address, a title and a description of its own', () => {
    for (const field of [
      /<link rel="canonical" href="([^"]+)"/,
      /<title>([^<]+)<\/title>/,
      /<meta name="description" content="([^"]+)"/,
    ]) {
      // A title may be the same word in two languages.
      const values = indexed
        .filter(([address]) => address !== '/')
        .map(([address, html]) => `${address.slice(0, 3)} ${field.exec(html)?.[1] ?? 'none'}`)
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([])
      expect(values.filter((value) => value.endsWith(' none'))).toEqual([])
    }
  })

  test('keeps robots from the API, and shows them the list', () => {
    const robots = readFileSync('dist/client/robots.txt', 'utf8')
    expect(robots).toMatch(/^Disallow: \/api\/$/m)
    expect(robots).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m)
  })
})
