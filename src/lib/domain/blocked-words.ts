/**
 * The first of an operator's words or phrases that a prompt has, whole and in any case; null if it has none. Letters that
 * only look different, wide or with marks apart, are the same. Scripts that put no spaces between words have it anywhere,
 * and so has what is more than letters, like `C++`.
 */
export function blockedWord(prompt: string, blocked: readonly string[]): string | null {
  const text = folded(prompt)
  const words = ` ${wordsOf(text)} `
  return blocked.find((entry) => has(text, words, folded(entry))) ?? null
}

/** Letters of scripts that are written without spaces. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u

function has(text: string, words: string, entry: string): boolean {
  if (entry === '') return false
  const isMore = /[^\p{L}\p{M}\p{N}\s'’-]/u.test(entry)
  if (isMore || UNSPACED.test(entry)) return text.includes(entry)
  const own = wordsOf(entry)
  return own !== '' && words.includes(` ${own} `)
}

function folded(text: string): string {
  const seen = text.replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
  return seen.normalize('NFKC').toLowerCase().trim()
}

/** Words alone, one space between two. */
function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}
