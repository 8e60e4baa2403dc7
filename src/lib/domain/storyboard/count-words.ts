/** Written without spaces; about two letters of the first and four of the second make a word. */
const SHORT = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]/gu
const LONG = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu
/** A hyphen or an apostrophe joins two words into one. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-'’][\p{L}\p{M}\p{N}]+)?/gu

/** How many words are said when a text is read aloud, in scripts with and without spaces. */
export function countWords(text: string): number {
  const short = text.match(SHORT)?.length ?? 0
  const long = text.match(LONG)?.length ?? 0
  const spaced = text.replace(SHORT, ' ').replace(LONG, ' ').match(WORD)?.length ?? 0
  return Math.ceil(short / 2) + Math.ceil(long / 4) + spaced
}
