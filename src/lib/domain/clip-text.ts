/** A text of at most this many characters, ended after a sentence or a word rather than in the middle of one. */
export function clipText(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
  const sentence = /^[^]*[.!?…](?=\s|$)/.exec(cut)?.[0]
  if (sentence && sentence.length >= most / 2) return sentence
  const word = cut.replace(/\s+\S*$/, '')
  return (word || cut).trim()
}
