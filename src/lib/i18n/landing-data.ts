import type { Locale } from '../domain/locale.ts'
import { sampleOf } from '../domain/sample.ts'
import type { Use } from '../domain/use.ts'
import type { Dictionary } from './dictionary.ts'
import { type Address, breadcrumbs, faqPage, jsonLd, product, video } from './json-ld.ts'
import { useWords } from './use-words.ts'

/** The home page for machines: what is sold at which price, and the questions with their answers. */
export function homeData(dictionary: Dictionary, locale: Locale, site: string): object {
  const { lang, landing } = dictionary
  const address: Address = { locale, path: '', site }
  return jsonLd(
    product(landing, dictionary, address),
    faqPage(landing.questions.list, lang, address),
  )
}

/** The page of a use for machines: the same of it, the way to it, and its video. */
export function useData(dictionary: Dictionary, locale: Locale, use: Use, site: string): object {
  const { lang, uses } = dictionary
  const words = useWords(dictionary, use)
  const { title, text } = words.sample
  const address: Address = { locale, path: `${use}/`, site }
  return jsonLd(
    breadcrumbs(uses.home, words.name, address),
    product(words, dictionary, address),
    faqPage(words.questions.list, lang, address),
    video(sampleOf(use), { title, text: `${text} ${uses.sample.text}` }, lang, site),
  )
}
