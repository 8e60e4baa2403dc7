import { existsSync, readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { ENDPOINTS } from '../../src/lib/contract/endpoints.ts'
import { INDEXED_PAGES } from '../../src/lib/i18n/indexed-pages.ts'
import { priceNames } from '../../src/lib/i18n/offer.ts'
import { BUILT_PAGES } from '../support/built-pages.ts'

/** Which addresses show the page of another one: public/_redirects. */
const shells = readFileSync('dist/client/_redirects', 'utf8')
  .split('\n')
  .filter((line) => line.endsWith(' 200'))
  .map((line) => {
    const [from] = line.split(' ')
    return new RegExp(`^${from!.replace(/:\w+/, '\\w+').replace('*', '.*')}$`)
  })
const endpoints = new Set<string>(ENDPOINTS.map(({ path }) => path))

type Link = { from: string; to: string }

/** Every address of the site that a page names in attributes like these. */
const named = (attributes: RegExp) =>
  [...BUILT_PAGES].flatMap(([from, html]): Link[] =>
    [...html.matchAll(attributes)]
      .map(([, address]) => address!.replace(siteOf(html), ''))
      .filter((address) => /^[/#](?!\/)/.test(address))
      .map((to) => ({ from, to })),
  )
const ANYWHERE = / (?:(?:href|src|poster|action)=|content=(?="http))"([^"]+)"/g
const TO_FOLLOW = /<a [^>]*?href="([^"]+)"/g

/** Where the site is to be; pages that are not to be found do not say it. */
function siteOf(html: string): string {
  const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]
  return canonical === undefined ? '' : new URL(canonical).origin
}

function isThere({ from, to }: Link): boolean {
  const { pathname, hash } = new URL(to, `https://site${from}`)
  if (pathname.startsWith('/api/')) return endpoints.has(pathname)
  const page = BUILT_PAGES.get(pathname)
  if (page === undefined) {
    return shells.some((shell) => shell.test(pathname)) || existsSync(`dist/client${pathname}`)
  }
  return hash === '' || page.includes(` id="${hash.slice(1)}"`)
}

test('every address of the site that a page names leads somewhere', () => {
  const links = named(ANYWHERE)
  expect(links.length).toBeGreaterThan(BUILT_PAGES.size * 10)
  const dead = links.filter((link) => !isThere(link)).map(({ from, to }) => `${from} → ${to}`)
  expect([...new Set(dead)]).toEqual([])
})

test('every page for search engines is led to by another one in its language', () => {
  const linked = new Set(
    named(TO_FOLLOW)
      .filter(({ from, to }) => from !== to && from.slice(0, 4) === to.slice(0, 4))
      .map(({ to }) => to),
  )
  const unlinked = [...BUILT_PAGES]
    .filter(([address, html]) => address !== '/' && !html.includes('<meta name="robots"'))
    .map(([address]) => address)
    .filter((address) => !linked.has(address))
  expect(unlinked).toEqual([])
})

test('no page shows the place of a value instead of the value', () => {
  for (const [address, html] of BUILT_PAGES) {
    // What an island fills in itself is given to it in an attribute.
    const shown = html
      .replace(/ data-words="[^"]*"/g, '')
      .replace(/<script(?! type="application\/ld)[^>]*>.*?<\/script>/gs, '')
      .replace(/<style[^>]*>.*?<\/style>/gs, '')
    expect(shown, address).not.toMatch(/\{\w+\}/)
  }
})

test('llms.txt names every page for search engines, the prices, and nothing that is not there', () => {
  const text = readFileSync('dist/client/llms.txt', 'utf8')
  expect(text).toMatch(/^# Veo Kiosk\n\n> /)
  const named = [...text.matchAll(/^- \[[^\]]+\]\((https?:[^)]+)\): \S/gm)].map(
    ([, url]) => new URL(url!).pathname,
  )
  expect(named.filter((to) => !isThere({ from: '/', to }))).toEqual([])
  const indexed = INDEXED_PAGES.map(({ path }) => `/en/${path}`)
  expect(indexed.filter((path) => !named.includes(path))).toEqual([])
  for (const price of Object.values(priceNames('en'))) expect(text).toContain(price)
  expect(text).not.toMatch(/\{(?!id\})/)
})
