import type { APIRoute } from 'astro'

import { LOCALES, type Locale } from '#lib/domain/locale.ts'
import { DICTIONARIES } from '#lib/i18n/dictionary-of.ts'
import { fileWords, statusWords } from '#lib/i18n/status-words.ts'

export const prerender = true

const PAGES = { 'veo3-status': statusWords, file: fileWords }

export function getStaticPaths() {
  return LOCALES.flatMap((locale) =>
    Object.entries(PAGES).map(([page, words]) => ({ params: { locale, page }, props: { words } })),
  )
}

/** The words of a page for the function that fills it, which so need not carry eight languages. */
export const GET: APIRoute = ({ params, props }) => {
  const locale = params['locale'] as Locale
  return Response.json((props['words'] as typeof statusWords)(locale, DICTIONARIES[locale]))
}
