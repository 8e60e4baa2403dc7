/** A text of at most this many characters, ended after a sentence or a word rather than in the middle of one. */
export function clipText(text: string, most: number): string {
  if (text.length <= most) return text
  // One character more says whether what ends here would go on.
  const start = text.slice(0, most + 1)
  const sentence = /^[^]*[.!?…](?=\s)/.exec(start)?.[0]
  if (sentence && sentence.length >= most / 2) return sentence
  const words = /^[^]*(?=\s)/.exec(start)?.[0].trim()
  return (
    words ||
    text
      .slice(0, most)
      .replace(/[\ud800-\udbff]$/, '')
      .trim()
  )
}
