/** What can be said in a scene of eight seconds. */
export const MAX_SPOKEN_WORDS = 15

/** A line as it is said: without its speaker before it, and without quotation marks around it or in it. */
export function tidyLine(speaker: string, line: string): string {
  const said = unquoted(line)
  const name = unquoted(speaker)
  return name !== '' && said.toLowerCase().startsWith(`${name.toLowerCase()}:`)
    ? said.slice(name.length + 1).trim()
    : said
}

/** A speaker's name as it stands before a line, where it must end at the colon; empty if there is none. */
export function tidySpeaker(speaker: string): string {
  return unquoted(speaker.replaceAll(':', ' '))
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
