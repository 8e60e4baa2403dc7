const STOPS = '.!?…'
// These scripts put no space after a full stop.
const WIDE_STOPS = '。！？'
const OPENING = '“«„'
const CLOSING = '”»'

function endsSentence(text: string, at: number): boolean {
  const sign = text[at] ?? ''
  if (WIDE_STOPS.includes(sign)) return true
  const next = text[at + 1]
  if (next !== undefined && !/\s/.test(next)) return false
  if (STOPS.includes(sign) || sign === '।') return true
  // A quotation that ends like a sentence ends one, unless the words go on: “Run!” she says.
  const quoted = sign === '"' || CLOSING.includes(sign)
  return (
    quoted &&
    STOPS.includes(text[at - 1] ?? ' ') &&
    !/^\s*\p{Ll}/u.test(text.slice(at + 1, at + 20))
  )
}

/** The sentences of a text; what stands in quotation marks stays together. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = []
  let start = 0
  let quoted = false
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? ''
    if (sign === '"') quoted = !quoted
    if (OPENING.includes(sign)) quoted = true
    // A quotation mark that was never closed must not swallow the rest.
    if (CLOSING.includes(sign) || sign === '\n') quoted = false
    if (quoted || (sign !== '\n' && !endsSentence(text, at))) continue
    sentences.push(text.slice(start, at + 1))
    start = at + 1
  }
  sentences.push(text.slice(start))
  return sentences.map((one) => one.trim()).filter((one) => one !== '')
}

/** The parts of a sentence between commas, colons and dashes, for a scene that has less than a sentence to show. */
export function clausesOf(sentence: string): string[] {
  return sentence
    .split(/(?<=[,;])\s+|\s+[—–-]\s+/u)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
}

export function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/u).slice(0, count).join(' ')
}
