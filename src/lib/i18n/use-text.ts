import type { Passage } from './landing-text.ts'

/** The landing page of one use of videos. Passages may name the prices: `{single}`, `{triple}`. */
export type UseText = {
  /** How lists and the way back through the site call it. */
  name: string
  /** One sentence for a list of uses. */
  summary: string
  /** For the browser's tab and search engines. */
  title: string
  description: string
  heading: string
  lead: string
  /** What works, what does not, and how to say it. */
  advice: { title: string; list: Passage[] }
  /** Prompts to start from; the order form offers them. */
  prompts: Passage[]
  questions: { title: string; list: Passage[] }
  /** The video that shows the format: its name, and what is seen in it for who does not see it. */
  sample: Passage
}

/** What all pages of uses say. */
export type UsesText = {
  /** The list of uses on the home page. */
  title: string
  lead: string
  /** What the way back through the site is called, and where it begins. */
  trail: string
  home: string
  /** Above the prompts, which stand there in full. */
  prompts: Passage
  /** The sample's heading, and what it is and is not. */
  sample: Passage
  /** The list of uses on the page of one of them. */
  others: string
  /** The link to the studio, for who has a script. */
  studio: string
}
