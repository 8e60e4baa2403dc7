import { cuesInline } from './dialogue.ts'
import { headingOf, isTransition, tells, type Heading } from './heading.ts'
import { sentencesOf } from './sentences.ts'

/** One thing that happens, as the script tells it. */
export interface Beat {
  /** What stood over it; never shown or spoken, but it may say where and when. */
  heading: string
  text: string
}

const MARK = /^\s*(?:\d+[.)]|[-*•–—])\s+(?=\S)/u

function section(heading: Heading): Beat {
  // A slug line under "Scene 1:" may stand in the same line.
  const place = headingOf(heading.rest)
  if (place) return { heading: place.rest, text: '' }
  return tells(heading.rest)
    ? { heading: '', text: heading.rest }
    : { heading: heading.rest, text: '' }
}

function underHeadings(lines: string[], kind: Heading['kind']): Beat[] {
  const beats: Beat[] = []
  let before = ''
  for (const line of lines) {
    const heading = headingOf(line)
    const last = beats.at(-1)
    if (heading?.kind === kind) beats.push(section(heading))
    else if (heading && last) last.heading = `${last.heading} ${heading.rest}`.trim()
    else if (last) last.text += `\n${line}`
    else if (!heading && /[.!?…"”»]\s*$/u.test(line)) before += `${line}\n`
  }
  const [first] = beats
  // What is told before the first heading begins the first scene; a title, which is no sentence, does not.
  if (first) first.text = `${before}${first.text}`
  return beats.map(({ heading, text }) => {
    const told = text.trim()
    return told === '' ? { heading, text: heading } : { heading, text: told }
  })
}

const plainBeats = (texts: string[]): Beat[] =>
  texts.map((text) => ({ heading: '', text: text.trim() })).filter(({ text }) => text !== '')

/** Divides a script where it divides itself: at headings, else paragraphs, else lines, else sentences. */
export function beatsOf(script: string): Beat[] {
  const all = script.split(/\r\n?|\n/u).filter((line) => !isTransition(line))
  const lines = cuesInline(all, (line) => headingOf(line) !== undefined)
  const kinds = lines.map((line) => headingOf(line)?.kind)
  for (const kind of ['numbered', 'place'] as const) {
    if (kinds.filter((one) => one === kind).length < 2) continue
    return underHeadings(lines, kind).filter(({ text }) => text !== '')
  }
  const told = lines.filter((_, index) => kinds[index] === undefined)
  const paragraphs = plainBeats(told.join('\n').split(/\n\s*\n/u))
  if (paragraphs.length > 1) return paragraphs
  const each = plainBeats(told.map((line) => line.replace(MARK, '')))
  return each.length > 1 ? each : plainBeats(sentencesOf(told.join('\n')))
}
