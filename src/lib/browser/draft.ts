import * as z from 'zod/mini'

import { AspectRatio } from '../domain/aspect-ratio.ts'
import { DRAFT_KEY } from './draft-key.ts'
import { readStored, writeStored } from './storage.ts'

/** What somebody was writing on the landing page. Other forms keep theirs in the same entry, so the rest is kept. */
const Settings = z.looseObject({
  prompt: z.optional(z.string()),
  aspectRatio: z.optional(z.catch(AspectRatio, '16:9')),
})

export type Draft = { prompt: string; aspectRatio: AspectRatio }

/** The text is empty where only a shape was chosen. */
export function readDraft(): Draft | null {
  const settings = readStored(DRAFT_KEY, Settings)
  const { prompt = '', aspectRatio } = settings ?? {}
  if (!prompt && !aspectRatio) return null
  return { prompt, aspectRatio: aspectRatio ?? '16:9' }
}

export function writeDraft(draft: Partial<Draft>): void {
  writeStored(DRAFT_KEY, { ...readStored(DRAFT_KEY, Settings), ...draft })
}
