import { globSync, readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import { drawCard } from '../../src/components/social/card.ts'
import { indexedPng } from '../../src/components/social/indexed-png.ts'
import { rasterize } from '../../src/components/social/rasterize.ts'
import { socialImages } from '../../src/components/social/social-images.ts'
import { LOCALES } from '../../src/lib/domain/locale.ts'
import { INDEXED_PAGES } from '../../src/lib/i18n/indexed-pages.ts'
import { pagePath } from '../../src/lib/i18n/paths.ts'

const MAX_BYTES = 60_000

const images = globSync('dist/client/social/**/*.png').map((file) => readFileSync(file))
const addresses = [
  ['/', 'en'] as const,
  ...LOCALES.flatMap((locale) =>
    INDEXED_PAGES.map(({ path }) => [pagePath(locale, path), locale] as const),
  ),
]

/** What a page says of itself to networks, by its name. */
function tagsOf(address: string): Map<string, string[]> {
  const html = readFileSync(`dist/client${address}index.html`, 'utf8')
  const tags = new Map<string, string[]>()
  for (const [, name, content] of html.matchAll(
    /<meta (?:property|name)="((?:og|twitter):[\w:]+)" content="([^"]*)"/g,
  )) {
    tags.set(name!, [...(tags.get(name!) ?? []), content!])
  }
  return tags
}

describe('social images', () => {
  test('are one for each page and one for videos, in every language, each of them different', () => {
    expect(images).toHaveLength(LOCALES.length * (INDEXED_PAGES.length + 1))
    expect(new Set(images.map((image) => image.toString('latin1'))).size).toBe(images.length)
  })

  test(`are PNG of 1200 × 630 and at most ${MAX_BYTES} bytes`, () => {
    for (const image of images) {
      expect(image.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n')
      expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630])
      expect(image.length).toBeLessThanOrEqual(MAX_BYTES)
    }
  })

  test('are what the present code draws, wherever the build found them', async () => {
    const { path, card } = socialImages('ar')[0]!
    const drawn = await indexedPng(await rasterize(drawCard(card)))
    expect(readFileSync(`dist/client${path}`).equals(drawn)).toBe(true)
  })

  test('may be kept for a day', () => {
    expect(readFileSync('dist/client/_headers', 'utf8')).toContain(
      '/social/*\n  Cache-Control: public, max-age=86400\n',
    )
  })
})

describe.each(addresses)('%s', (address, locale) => {
  const tags = tagsOf(address)

  test('names its picture, whole, with what is on it', () => {
    const [image] = tags.get('og:image')!
    const { origin, pathname } = new URL(image!)
    expect(pathname).toMatch(new RegExp(`^/social/${locale}/[a-z-]+\\.png$`))
    expect(globSync(`dist/client${pathname}`)).toHaveLength(1)
    expect(tags.get('og:url')).toEqual([origin + address])
    expect(tags.get('og:image:width')).toEqual(['1200'])
    expect(tags.get('og:image:height')).toEqual(['630'])
    expect(tags.get('og:image:alt')![0]).toContain(tags.get('og:title')![0])
    expect(tags.get('twitter:card')).toEqual(['summary_large_image'])
  })

  test('names its language and the others', () => {
    const all = [...tags.get('og:locale')!, ...tags.get('og:locale:alternate')!]
    expect(all[0]).toMatch(new RegExp(`^${locale}_[A-Z]{2}$`))
    expect(new Set(all).size).toBe(LOCALES.length)
  })
})

test('what draws them is neither in the server nor in a browser', () => {
  const files = globSync('dist/{server,client/_astro}/**/*.{js,mjs,wasm}')
  expect(files.length).toBeGreaterThan(10)
  const drawing = /harfbuzz|resvg|getEmbeddingLevels|noto-sans|\.wasm$/i
  const strays = files.filter(
    (file) => drawing.test(file) || drawing.test(readFileSync(file, 'latin1')),
  )
  expect(strays).toEqual([])
})
