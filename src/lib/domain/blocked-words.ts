/**
 * The first of an operator's words or phrases that a prompt has, whole and in any case; null if it has none. Letters that
 * only look different, wide or with marks apart, are the same.
 */
export function blockedWord(prompt: string, blocked: readonly string[]): string | null {
  const text = ` ${folded(prompt)} `
  return blocked.find((word) => folded(word) !== '' && text.includes(` ${folded(word)} `)) ?? null
}

/** Words alone, one space between two. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
