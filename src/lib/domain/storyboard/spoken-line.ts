/** What can be said in a scene of eight seconds. */
export const MAX_SPOKEN_WORDS = 15

export function spokenWords(line: string): number {
  return line.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** A line as it is said: without its speaker before it, and without quotation marks around it or in it. */
export function tidyLine(speaker: string, line: string): string {
  const said = unquoted(line)
  const name = unquoted(speaker)
  return name !== '' && said.toLowerCase().startsWith(`${name.toLowerCase()}:`)
    ? said.slice(name.length + 1).trim()
    : said
}

/** The form in which Veo speaks a line and does not write it on the picture. */
export function spokenLine(speaker: string, line: string): string {
  return `${speaker}: "${line}"`
}

function unquoted(text: string): string {
  return text
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
