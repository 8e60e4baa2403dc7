import type { Use } from '../domain/use.ts'
import type { Dictionary } from './dictionary.ts'
import type { Passage } from './landing-text.ts'
import { priceNames } from './offer.ts'
import { fill } from './text.ts'
import type { UseText } from './use-text.ts'

/** What the page of a use says, with the prices written in. */
export function useWords({ lang, uses }: Dictionary, use: Use): UseText {
  const prices = priceNames(lang)
  const priced = ({ title, list }: { title: string; list: Passage[] }) => ({
    title,
    list: list.map((passage) => ({ title: passage.title, text: fill(passage.text, prices) })),
  })
  const words = uses.each[use]
  return { ...words, advice: priced(words.advice), questions: priced(words.questions) }
}
