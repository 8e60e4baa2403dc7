import { firstWords, sentencesOf } from './sentences.ts'

export interface Spoken {
  speaker: string
  line: string
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}\p{N}'’.-]{0,30}(?: \p{Lu}[\p{L}\p{M}\p{N}'’.-]{0,30}){0,2}`
const ASIDE = String.raw`(?:\s*\([^)]{0,60}\))?`
const WHOLE = new RegExp(`^\\s*(?:\\*\\*)?(${NAME})${ASIDE}(?:\\*\\*)?\\s*:\\s*(\\S.*)$`, 'u')
const WITHIN = new RegExp(`(${NAME})${ASIDE}\\s*:\\s*(["“«„][^"”»“]*["”»“])`, 'gu')
const CUE = new RegExp(`^\\s*(\\p{Lu}[\\p{Lu}'’.-]+(?: [\\p{Lu}'’.-]+){0,2})${ASIDE}\\s*$`, 'u')
const LABEL =
  /^(?:title|camera|setting|sound|note|time|place|day|night|music|voice|genre|mood|style|location|shot|logline|cast|characters|название|камера|звук|место|время|день|ночь|музыка|жанр|стиль|примечание|персонажи|кадр)$/iu

const MOST_WORDS = 15

/** As much of a line as can be said in one short scene. */
export const shortLine = (line: string): string => firstWords(line, MOST_WORDS)

const spoken = (speaker = '', words = ''): Spoken => ({
  speaker,
  line: words
    .trim()
    .replace(/^["“«„\s]+/u, '')
    .replace(/(?<!["”»“\s])["”»“\s]+\.?$/u, ''),
})

// In `Ada: "Go." They go.` only the quotation is hers.
const isAllSpeech = (words = ''): boolean =>
  !/^["“«„]/u.test(words) || sentencesOf(words).length < 2

/** A text taken apart into what is said and what is shown. */
export function dialogueIn(text: string): { said: Spoken[]; shown: string } {
  const said: Spoken[] = []
  const shown: string[] = []
  for (const line of text.split('\n')) {
    const whole = WHOLE.exec(line)
    if (whole && !LABEL.test(whole[1] ?? '') && isAllSpeech(whole[2])) {
      said.push(spoken(whole[1], whole[2]))
      continue
    }
    const rest = line.replace(WITHIN, (all: string, speaker: string, words: string) => {
      if (LABEL.test(speaker)) return all
      said.push(spoken(speaker, words))
      return ' '
    })
    shown.push(rest)
  }
  const words = shown.join('\n').replace(/[^\S\n]+/gu, ' ')
  return { said, shown: words.replace(/\n\s*/gu, '\n').trim() }
}

/** A screenplay puts a name in capitals above the words; here it goes before them, as everywhere else. */
export function cuesInline(lines: string[], isHeading: (line: string) => boolean): string[] {
  const inline: string[] = []
  let name = ''
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1] ?? ''
    // How it is said stands below the name too, in brackets.
    if (name !== '' && /^\s*\([^)]*\)\s*$/u.test(line)) continue
    const cue = isHeading(line) || isHeading(next) ? undefined : CUE.exec(line)?.[1]
    if (cue && next.trim() !== '' && !CUE.test(next)) name = cue
    else if (name === '') inline.push(line)
    else {
      inline.push(`${name}: ${line.replace(/^\s*\([^)]*\)\s*/u, '').trim()}`)
      name = ''
    }
  }
  return inline
}
