import type { Beat } from './beats.ts'
import { dialogueIn } from './dialogue.ts'
import { clausesOf, sentencesOf } from './sentences.ts'

/** What one scene has of the script. */
export interface Portion extends Beat {
  /** The whole of the beat, of which `text` may be a part. */
  whole: string
  /** Which of the scenes with the very same text this is, from 0. */
  turn: number
}

interface Unit {
  text: string
  speaks: boolean
  shows: boolean
}

function unitOf(text: string): Unit {
  const { said, shown } = dialogueIn(text)
  return { text, speaks: said.length > 0, shows: shown !== '' }
}

/** A beat's sentences, each with what is said right after it; what is said first goes with the first that is shown. */
function unitsOf(text: string): Unit[] {
  const units: Unit[] = []
  for (const line of text.split('\n').map(unitOf)) {
    for (const unit of line.shows ? sentencesOf(line.text).map(unitOf) : [line]) {
      const last = units.at(-1)
      if (!last || (unit.shows && last.shows)) units.push(unit)
      else {
        last.text += `\n${unit.text}`
        last.speaks ||= unit.speaks
        last.shows ||= unit.shows
      }
    }
  }
  return units
}

/** Cuts one beat up for several scenes; when it runs out of words, neighbours share them. */
function cut(text: string, scenes: number): { text: string; turn: number }[] {
  const sentences = unitsOf(text)
  const units = sentences.flatMap((unit) =>
    unit.speaks || sentences.length >= scenes ? [unit.text] : clausesOf(unit.text),
  )
  const counts = new Map<number, number>()
  return Array.from({ length: scenes }, (_, index) => {
    const from = Math.floor((index * units.length) / scenes)
    const to = Math.max(from + 1, Math.floor(((index + 1) * units.length) / scenes))
    const turn = units.length < scenes ? (counts.get(from) ?? 0) : 0
    counts.set(from, turn + 1)
    return { text: units.slice(from, to).join('\n'), turn }
  })
}

/** Divides beats over scenes. It looks at nothing else, so a scene has the same beat in whatever batch it is written. */
export function portionsOf(beats: Beat[], scenes: number): Portion[] {
  if (beats.length >= scenes) {
    return Array.from({ length: scenes }, (_, index) => {
      const from = Math.floor((index * beats.length) / scenes)
      const to = Math.floor(((index + 1) * beats.length) / scenes)
      const mine = beats.slice(from, to)
      const heading = mine[0]?.heading ?? ''
      const text = mine.map((beat) => beat.text).join('\n')
      return { heading, text, whole: text, turn: 0 }
    })
  }
  return beats.flatMap(({ heading, text }, index) => {
    const from = Math.ceil((index * scenes) / beats.length)
    const to = Math.ceil(((index + 1) * scenes) / beats.length)
    return cut(text, to - from).map((piece) => ({ heading, whole: text, ...piece }))
  })
}
