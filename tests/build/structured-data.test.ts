import { existsSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { LOCALES } from '../../src/lib/domain/locale.ts'
import { CURRENCY, PACKS } from '../../src/lib/domain/product.ts'
import { USES } from '../../src/lib/domain/use.ts'
import { BUILT_PAGES } from '../support/built-pages.ts'

/** What a node of one kind or another has. */
type Node = {
  '@type': string
  image: string
  offers: { price: string; priceCurrency: string; url: string }[]
  itemListElement: { position: number; name: string; item: string }[]
  mainEntity: { name: string; acceptedAnswer: { text: string } }[]
  contentUrl: string
  thumbnailUrl: string
  duration: string
  uploadDate: string
}

const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/gs

/** What each page that says something to machines says. */
const pages = [...BUILT_PAGES]
  .map(([address, html]) => ({ address, html, blocks: [...html.matchAll(BLOCK)] }))
  .filter(({ blocks }) => blocks.length > 0)
  .map(({ address, html, blocks }) => {
    const graphs = blocks.map(([, json]) => JSON.parse(json!) as { '@graph': Node[] })
    return { address, html, nodes: graphs.flatMap((graph) => graph['@graph']) }
  })
const isHome = (address: string) => /^\/\w\w\/$/.test(address)

function nodesOf(type: string) {
  const found = pages.flatMap(({ address, html, nodes }) =>
    nodes.filter((node) => node['@type'] === type).map((node) => ({ address, html, node })),
  )
  expect(found.length).toBeGreaterThan(0)
  return found
}

const pathOf = (url: string) => new URL(url).pathname
const isBuilt = (url: string) => existsSync(`dist/client${pathOf(url)}`)

describe('what pages say to machines', () => {
  test('is on every page that sells, and says what kind of page it is', () => {
    const expected = LOCALES.flatMap((locale) => [
      `/${locale}/`,
      ...USES.map((use) => `/${locale}/${use}/`),
    ])
    expect(pages.map(({ address }) => address).sort()).toEqual(expected.sort())
    for (const { address, nodes } of pages) {
      expect(nodes.map((node) => node['@type']).sort(), address).toEqual(
        isHome(address)
          ? ['FAQPage', 'Product']
          : ['BreadcrumbList', 'FAQPage', 'Product', 'VideoObject'],
      )
    }
  })

  test('prices what is sold as the shop does', () => {
    for (const { address, node } of nodesOf('Product')) {
      const { offers } = node
      const amounts = offers.map(({ price }) => Math.round(Number(price) * 100))
      expect(amounts, address).toEqual(PACKS.map(({ unitAmount }) => unitAmount))
      for (const { priceCurrency, url } of offers) {
        expect(priceCurrency).toBe(CURRENCY.toUpperCase())
        expect(pathOf(url)).toBe(address)
      }
    }
  })

  test('shows a picture of every product that exists', () => {
    const missing = nodesOf('Product').filter(({ node }) => !isBuilt(node.image))
    expect(missing.map(({ node }) => node.image)).toEqual([])
  })

  test('leads from the start page to this one, as the page does', () => {
    for (const { address, html, node } of nodesOf('BreadcrumbList')) {
      const steps = node.itemListElement
      expect(steps.map(({ position }) => position)).toEqual([1, 2])
      expect(steps.map(({ item }) => pathOf(item))).toEqual([address.slice(0, 4), address])
      for (const { name, item } of steps) {
        expect(BUILT_PAGES.has(pathOf(item))).toBe(true)
        expect(html).toContain(name)
      }
    }
  })

  test('answers the questions that stand on the page', () => {
    for (const { address, html, node } of nodesOf('FAQPage')) {
      const questions = node.mainEntity
      const shown = [...html.matchAll(/<summary>(.*?)<\/summary>\s*<p>(.*?)<\/p>/gs)].map(
        ([, name, text]) => [plain(name!), plain(text!)],
      )
      expect(
        questions.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text]),
        address,
      ).toEqual(shown)
    }
  })

  test('names films and pictures of them that exist, once for each language', () => {
    for (const { address, html, node } of nodesOf('VideoObject')) {
      expect(isBuilt(node.contentUrl), address).toBe(true)
      expect(isBuilt(node.thumbnailUrl), address).toBe(true)
      expect(html).toContain(`src="${pathOf(node.contentUrl)}"`)
      expect(node.duration).toMatch(/^PT\d+S$/)
      expect(Date.parse(node.uploadDate)).toBeGreaterThan(0)
    }
  })
})

/** Text as it is read, from HTML that has no elements in it. */
function plain(html: string): string {
  const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return html
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (entity, name: string) => NAMED[name] ?? entity)
}
