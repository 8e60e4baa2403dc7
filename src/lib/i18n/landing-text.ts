import type { AspectRatio } from '../domain/aspect-ratio.ts'
import type { Quantity } from '../domain/product.ts'
import type { MomentText } from './moment-text.ts'
import type { Plural } from './text.ts'

/** A short heading with what there is to say under it. */
export type Passage = { title: string; text: string }

export type LandingText = {
  /** For the browser's tab and search engines. */
  title: string
  description: string
  heading: string
  lead: string
  /** What is in the box, as a slate shows it: a word and its value. */
  facts: Passage[]
  order: OrderText
  steps: { title: string; list: Passage[] }
  price: {
    title: string
    text: string
    saving: string
    included: string
    includedList: string[]
    excluded: string
    excludedList: string[]
  }
  trust: { title: string; list: Passage[] }
  questions: { title: string; list: Passage[] }
  back: string
}

/** The order form: the only part of the landing page that its island is given. */
export type OrderText = {
  title: string
  prompt: string
  hint: string
  /** Written in the corner of the viewfinder. */
  format: string
  counted: string
  tooLong: Plural
  empty: string
  examples: string
  exampleList: Passage[]
  restore: string
  ratio: string
  ratios: Record<AspectRatio, Passage>
  buy: Record<Quantity, Passage>
  fineprint: string
  busy: string
  cancelled: string
  kept: string
  noConnection: string
  tryAgain: { seconds: Plural; minutes: Plural }
  /** When nothing is sold: why, when it will be again, and that it is. */
  shop: { provider: string; day: string; soon: string; opens: MomentText; open: string }
  /** The check that no program is ordering. */
  human: { needed: string; failed: string; again: string }
  withoutScript: string
}
