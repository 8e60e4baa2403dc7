/** Where the language a person chose by hand is remembered in localStorage. */
export const LOCALE_KEY = 'veo_locale'

/** The parts of an address that a change of language keeps or changes. */
export type Place = Pick<Location, 'pathname' | 'search' | 'hash'>

/** The same page in another language: its first part changes, the id, the query and the fragment stay. */
export function withLocale(place: Place, locale: string): string {
  const [, , ...rest] = place.pathname.split('/')
  return `/${[locale, ...rest].join('/')}${place.search}${place.hash}`
}

/**
 * The language to greet somebody in: the remembered one, else the first of the browser's that is spoken here, else
 * the first spoken. It stands alone, since the start page carries its source inline.
 */
export function chooseLocale(
  spoken: readonly string[],
  remembered: string | null,
  preferred: readonly string[],
): string {
  const wanted = [remembered ?? '', ...preferred].map((tag) => tag.toLowerCase().split('-')[0])
  return wanted.find((tag) => tag !== undefined && spoken.includes(tag)) ?? spoken[0]!
}
