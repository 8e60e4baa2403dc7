import type { APIRoute } from 'astro'

import { LOCALES } from '#lib/domain/locale.ts'
import { DICTIONARIES } from '#lib/i18n/dictionary-of.ts'
import { INDEXED_PAGES } from '#lib/i18n/indexed-pages.ts'
import { pagePath, unspokenPath } from '#lib/i18n/paths.ts'

export const prerender = true

/** Every page for search engines with its other languages: https://www.sitemaps.org/protocol.html */
export const GET: APIRoute = ({ site }) => {
  // No address here holds a character that XML would have escaped.
  const whole = (path: string) => new URL(path, site).href
  const entries = INDEXED_PAGES.flatMap(({ path, changed }) => {
    const alternates = [
      ...LOCALES.map((locale) => [DICTIONARIES[locale].lang, pagePath(locale, path)] as const),
      ['x-default', unspokenPath(path)] as const,
    ].map(([lang, to]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${whole(to)}"/>`)
    return LOCALES.map((locale) =>
      [
        `<url><loc>${whole(pagePath(locale, path))}</loc><lastmod>${changed}</lastmod>`,
        ...alternates,
        '</url>',
      ].join('\n'),
    )
  })
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n')
  return new Response(text, { headers: { 'content-type': 'application/xml' } })
}
