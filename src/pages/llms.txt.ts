import type { APIRoute } from 'astro'

import { DEFAULT_LOCALE, LOCALES } from '#lib/domain/locale.ts'
import { DICTIONARIES } from '#lib/i18n/dictionary-of.ts'
import { INDEXED_PAGES } from '#lib/i18n/indexed-pages.ts'
import { priceNames } from '#lib/i18n/offer.ts'
import { landingPath, pagePath } from '#lib/i18n/paths.ts'
import { fill } from '#lib/i18n/text.ts'

export const prerender = true

const dictionary = DICTIONARIES[DEFAULT_LOCALE]
const { lang, landing, site: words } = dictionary
const facts = landing.trust.list.map(({ text }) => text)

const API = [
  ['Description of the API', '/api/openapi.json', 'OpenAPI 3.1, with every address and error.'],
  ['Prices', '/api/prices', 'What is on sale, in the smallest unit of the currency.'],
  ['State of the shop', '/api/shop', 'Whether it takes orders now, and else when it will again.'],
] as const

/** What programs can do here, besides reading. */
const ORDERS = [
  '`POST /api/create-checkout` orders: a prompt, a shape and a quantity go in, the address of a payment page comes out.',
  '`GET /api/generation/{id}` says how an order is going: as JSON, or as plain text with `Accept: text/plain`.',
  '`GET /api/generation/{id}.atom` says it as an Atom feed.',
]

/** The site in one file for language models: https://llmstxt.org */
export const GET: APIRoute = ({ site }) => {
  const whole = (path: string) => new URL(path, site).href
  const link = (name: string, path: string, note: string) => `- [${name}](${whole(path)}): ${note}`
  const text = [
    '# Veo Kiosk',
    `> ${words.tagline}. ${landing.description}`,
    [fill(landing.price.text, priceNames(lang)), ...facts, ...ORDERS]
      .map((line) => `- ${line}`)
      .join('\n'),
    '## Pages',
    INDEXED_PAGES.map(({ path, about }) => {
      const { title, description } = about(dictionary)
      return link(title, pagePath(DEFAULT_LOCALE, path), description)
    }).join('\n'),
    '## API',
    API.map(([name, path, note]) => link(name, path, note)).join('\n'),
    '## Optional',
    LOCALES.filter((locale) => locale !== DEFAULT_LOCALE)
      .map((locale) => [DICTIONARIES[locale], landingPath(locale)] as const)
      .map(([{ name, landing }, path]) => link(name, path, landing.description))
      .join('\n'),
  ]
  return new Response(`${text.join('\n\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
