import * as z from 'zod/mini'

import { MAX_PROMPT_CHARACTERS, countCharacters } from './prompt-length.ts'

export { MAX_PROMPT_CHARACTERS, countCharacters }

/** What a buyer asks to be filmed, trimmed. */
export const Prompt = z.pipe(
  z.string(),
  z.pipe(
    z.transform((text: string) => text.trim()),
    z.string().check(
      z.minLength(1, 'Write what the video should show.'),
      z.refine(
        (text) => countCharacters(text) <= MAX_PROMPT_CHARACTERS,
        `Use at most ${MAX_PROMPT_CHARACTERS} characters.`,
      ),
    ),
  ),
)
export type Prompt = z.infer<typeof Prompt>

export const ASPECT_RATIOS = ['16:9', '9:16'] as const
export const AspectRatio = z.enum(ASPECT_RATIOS)
export type AspectRatio = z.infer<typeof AspectRatio>
