import { describe, expect, test } from 'vitest'

import { drawCard } from '../../../src/components/social/card.ts'
import { socialImages } from '../../../src/components/social/social-images.ts'
import { LOCALES } from '../../../src/lib/domain/locale.ts'
import { INDEXED_PAGES } from '../../../src/lib/i18n/indexed-pages.ts'

describe.each(LOCALES)('the social images in %s', (locale) => {
  const images = socialImages(locale)

  test('are one for each page that may be found, and one for videos', () => {
    const paths = images.map(({ path }) => path)
    expect(paths).toHaveLength(INDEXED_PAGES.length + 1)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toContain(`/social/${locale}/home.png`)
    expect(paths).toContain(`/social/${locale}/video.png`)
    for (const { card } of images) expect(card.title, card.lang).not.toBe('')
  })

  test('can all be drawn, since the fonts have every letter of their titles', () => {
    const drawings = images.map(({ card }) => drawCard(card))
    expect(new Set(drawings).size).toBe(drawings.length)
    for (const svg of drawings) expect(svg).not.toContain('<text')
  })
})
