/** Apart from the schemas in prompt.ts, so that a page that only counts does not carry a validator. */
export const MAX_PROMPT_CHARACTERS = 2000

/** How many characters a buyer would count: code points after trimming, so an emoji is not two. */
export function countCharacters(text: string): number {
  return Array.from(text.trim()).length
}
