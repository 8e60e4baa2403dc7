import bidiFactory from 'bidi-js'

export type Dir = 'ltr' | 'rtl'

/** The scripts of the shop's languages, as ISO 15924 names them. */
const SCRIPTS = {
  Latn: /\p{scx=Latn}/u,
  Cyrl: /\p{scx=Cyrl}/u,
  Deva: /\p{scx=Deva}/u,
  Arab: /\p{scx=Arab}/u,
}

export type Script = keyof typeof SCRIPTS

/** A part of a line that is in one script and runs one way; `end` is the first character after it. */
export type Run = { start: number; end: number; script: Script; dir: Dir }

const bidi = bidiFactory()

/**
 * The runs of a line, from the one that stands furthest to the left.
 * https://www.unicode.org/reports/tr9/, https://www.unicode.org/reports/tr24/
 */
export function runsOf(line: string, dir: Dir): Run[] {
  const embedding = bidi.getEmbeddingLevels(line, dir)
  const scripts = scriptsOf(line)
  const runs: Run[] = []
  scripts.forEach((script, at) => {
    const runDir = embedding.levels[at]! % 2 === 0 ? 'ltr' : 'rtl'
    const last = runs.at(-1)
    if (last?.script === script && embedding.levels[at] === embedding.levels[at - 1]) last.end++
    else runs.push({ start: at, end: at + 1, script, dir: runDir })
  })
  const places = bidi.getReorderedIndices(line, embedding)
  return runs.sort((one, other) => places.indexOf(one.start) - places.indexOf(other.start))
}

/** The script of each character. What all scripts share, like digits and spaces, goes with what stands before it. */
function scriptsOf(line: string): Script[] {
  const own = Array.from({ length: line.length }, (_, at) => scriptsWith(line[at]!))
  let script = own.find(([first]) => first)?.[0] ?? 'Latn'
  return own.map((scripts) => {
    if (!scripts.includes(script)) script = scripts[0] ?? script
    return script
  })
}

function scriptsWith(character: string): Script[] {
  return (Object.keys(SCRIPTS) as Script[]).filter((script) => SCRIPTS[script].test(character))
}
