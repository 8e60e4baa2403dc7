import type { Dictionary } from './dictionary.ts'
import { LEGAL_PAGES, type LegalPage } from './legal-text.ts'
import { legalValues } from './legal-values.ts'
import { fill } from './text.ts'

/** A stretch of text, or the place of a link to one of these pages. */
export type Piece = string | { page: LegalPage }

const LINK = new RegExp(`\\{(${LEGAL_PAGES.join('|')})\\}`)

/** A text of the legal pages as its paragraphs, with the values that the code goes by. */
export function legalParagraphs(dictionary: Dictionary, text: string): Piece[][] {
  const values = legalValues(dictionary)
  return text.split('\n\n').map((paragraph) => {
    // What a pattern captures stands at every other place.
    const parts = fill(paragraph, values).split(LINK)
    return parts
      .map((part, index) => (index % 2 === 1 ? { page: part as LegalPage } : part))
      .filter((piece) => piece !== '')
  })
}
