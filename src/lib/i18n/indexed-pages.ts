import { USES } from '../domain/use.ts'
import type { Dictionary } from './dictionary.ts'
import { LEGAL_PAGES } from './legal-text.ts'

/** A page that search engines are told of, in every language. */
export type IndexedPage = {
  /** Its address after the locale. */
  path: string
  /** Its last change, as a date. */
  changed: string
  /** What it says of itself to search engines and in previews of links. */
  about: (dictionary: Dictionary) => { title: string; description: string }
}

export const INDEXED_PAGES: readonly IndexedPage[] = [
  { path: '', changed: '2026-11-22', about: ({ landing }) => landing },
  ...USES.map((use) => ({
    path: `${use}/`,
    changed: '2026-11-22',
    about: ({ uses }: Dictionary) => uses.each[use],
  })),
  {
    path: 'veo/',
    changed: '2026-11-21',
    about: ({ studio, jobs }) => ({ title: studio.title, description: jobs.description }),
  },
  ...LEGAL_PAGES.map((page) => ({
    path: `${page}/`,
    changed: '2026-11-22',
    about: ({ legal }: Dictionary) => legal.each[page],
  })),
]
