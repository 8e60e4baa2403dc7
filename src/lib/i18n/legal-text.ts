import type { Passage } from './landing-text.ts'

/** The pages that say what buyer and seller owe each other; each is at this address after the locale. */
export const LEGAL_PAGES = ['terms', 'privacy', 'refunds'] as const

export type LegalPage = (typeof LEGAL_PAGES)[number]

/** What these pages say, and what is said of them elsewhere. */
export type LegalTexts = {
  /** How the list of these pages is called. */
  title: string
  /** With `{date}`. */
  changed: string
  /** The heading of a page's list of sections. */
  contents: string
  /** Beside the buttons that order; `{link}` is where `link` stands and leads to the terms. */
  accept: { text: string; link: string }
  /** Who sells; `unnamed` while the operator has not said so, and what is to be reached by `email`. */
  seller: { title: string; unnamed: string; email: string }
  each: Record<LegalPage, LegalText>
}

export type LegalText = {
  /** How the footer calls it. */
  name: string
  title: string
  description: string
  lead: string
  sections: LegalSection[]
}

/**
 * Paragraphs are divided by an empty line. No number stands in a text: the places for them, and for what buttons are
 * called, are those of `legalValues`, and `{terms}`, `{privacy}` and `{refunds}` become links to these pages.
 */
export type LegalSection = Passage & { list?: Passage[] }
