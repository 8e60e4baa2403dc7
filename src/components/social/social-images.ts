import type { Locale } from '#lib/domain/locale.ts'
import { DICTIONARIES } from '#lib/i18n/dictionary-of.ts'
import { INDEXED_PAGES } from '#lib/i18n/indexed-pages.ts'
import { priceNames } from '#lib/i18n/offer.ts'
import { socialImagePath } from '#lib/i18n/paths.ts'

import type { Card } from './card.ts'

/** Every social image in a language: one for each page that may be found, and one for videos that have no picture yet. */
export function socialImages(locale: Locale): { path: string; card: Card }[] {
  const dictionary = DICTIONARIES[locale]
  const { lang, dir, site } = dictionary
  const { single: price } = priceNames(lang)
  const pages = INDEXED_PAGES.map(({ path, about }) => ({
    path: socialImagePath(locale, path),
    card: { lang, dir, title: about(dictionary).title, ticket: { text: site.tagline, price } },
  }))
  const video = { lang, dir, title: site.tagline, ticket: null }
  return [...pages, { path: socialImagePath(locale, 'video/'), card: video }]
}
