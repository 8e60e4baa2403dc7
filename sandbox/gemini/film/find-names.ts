import { dialogueIn } from './dialogue.ts'
import { headingOf } from './heading.ts'
import { inPlainCase, stemOf } from './name.ts'
import { sentencesOf } from './sentences.ts'

const MOST_NAMES = 6

// Words that English writes large wherever they stand, and the days and months of both languages' texts.
const NEVER =
  /^(?:i|i'm|i’m|i'll|i’ll|i've|i’ve|mr|mrs|ms|dr|scene|act|int|ext|god|english|russian|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|сцена|акт|инт|нат|бог|боже|господи|земля)$/iu
const PLACE_BEFORE =
  /(?:^|\s)(?:in|at|from|near|into|across|of|over|under|through|to the|в|во|из|над|под|около|через|по)\s+$/iu

interface Found {
  name: string
  times: number
  /** At least once it stood where only a name is written large, and not as a place. */
  surely: boolean
}

function countNames(text: string): Map<string, Found> {
  const found = new Map<string, Found>()
  for (const sentence of sentencesOf(text)) {
    const first = sentence.search(/\p{L}/u)
    for (const match of sentence.matchAll(/(?<![\p{L}\p{M}'’-])\p{Lu}[\p{L}\p{M}'’-]+/gu)) {
      const name = match[0].replace(/['’]s$/u, '')
      if (NEVER.test(name) || name === name.toUpperCase()) continue
      const before = sentence.slice(Math.max(0, match.index - 20), match.index)
      const starts = match.index <= first || /["“«„]\s*$/u.test(before)
      const one = found.get(stemOf(name)) ?? { name, times: 0, surely: false }
      one.times += 1
      one.surely ||= !starts && !PLACE_BEFORE.test(before)
      found.set(stemOf(name), one)
    }
  }
  return found
}

/** The names of a script: of those who speak, then of those it writes of more than once. */
export function findNames(script: string): string[] {
  const lines = script.split('\n').filter((line) => !headingOf(line))
  const { said, shown } = dialogueIn(lines.join('\n'))
  const names = new Map<string, string>()
  for (const { speaker } of said) {
    const name = inPlainCase(speaker)
    if (!names.has(stemOf(name))) names.set(stemOf(name), name)
  }
  const common = new Set(script.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu))
  for (const [stem, { name, times, surely }] of countNames(
    `${shown}\n${said.map(({ line }) => line).join('\n')}`,
  )) {
    const isPartOfOne = [...names.values()].some((known) => known.split(' ').includes(name))
    if (times < 2 || !surely || isPartOfOne || names.has(stem)) continue
    if (!common.has(name.toLowerCase())) names.set(stem, name)
  }
  return [...names.values()].slice(0, MOST_NAMES)
}
