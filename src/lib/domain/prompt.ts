import * as z from 'zod/mini'

import { MAX_PROMPT_CHARACTERS, countCharacters } from './prompt-length.ts'

export { MAX_PROMPT_CHARACTERS, countCharacters }

/** What no prompt needs: control characters but for line ends and tabs, and halves of characters. */
const CONTROL = /[^\P{Cc}\n\r\t]|\p{Cs}/u

/** What a buyer asks to be filmed, trimmed. */
export const Prompt = z.pipe(
  z.string(),
  z.pipe(
    z.transform((text: string) => text.trim()),
    z.string().check(
      z.refine(saysSomething, 'Write what the video should show.'),
      z.refine((text) => !CONTROL.test(text), 'Use no control characters.'),
      z.refine(
        (text) => countCharacters(text) <= MAX_PROMPT_CHARACTERS,
        `Use at most ${MAX_PROMPT_CHARACTERS} characters.`,
      ),
    ),
  ),
)
export type Prompt = z.infer<typeof Prompt>

/** Spaces, characters that nobody sees and marks without a letter say nothing. U+2800 is Braille's blank. */
function saysSomething(text: string): boolean {
  return (
    text
      .normalize('NFKC')
      .replace(/[\s\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu, '') !== ''
  )
}
