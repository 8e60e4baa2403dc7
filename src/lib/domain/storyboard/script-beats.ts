import { MAX_SCENES } from '../job.ts'

/** What can be said aloud in one scene of eight seconds. */
const WORDS_PER_SCENE = 20

/** `Scene 3`, in the languages that people write scripts in; `INT. KITCHEN`; `3. She runs`. */
const SCENE_LINE =
  /^[\s#*_[(]*(?:scene|shot|сцена|кадр|escena|cena|scène|szene|sahne|cảnh|दृश्य|مشهد)\s{0,9}[#№:.-]?\s{0,9}\p{N}+/iu
const SLUG_LINE = /^[\s\p{N}.)#*]*(?:INT|EXT|I\/E|ИНТ|НАТ|ЭКСТ)[.:\s/-]/u
const NUMBERED_LINE = /^\s*\p{N}{1,3}[.)]\s+\S/u

/**
 * The parts of a script that its writer set apart, each with the line that heads it; null if there are none. What stands
 * before the first of these lines belongs to the first part, so that nothing of a script is left out.
 */
export function headedBeats(script: string): string[] | null {
  const lines = script.split(/\r?\n/)
  for (const heading of [SCENE_LINE, SLUG_LINE, NUMBERED_LINE]) {
    const starts = lines.flatMap((line, index) => (heading.test(line.normalize()) ? index : []))
    if (starts.length < 2) continue
    return starts.map((start, index) =>
      lines
        .slice(index === 0 ? 0 : start, starts[index + 1])
        .join('\n')
        .trim(),
    )
  }
  return null
}

/** How many scenes a script asks for: as many as it numbers, or as its length takes to be told. */
export function countScenes(script: string): number {
  const headed = headedBeats(script)
  const count = headed
    ? headed.length
    : paragraphs(script).reduce(
        (sum, text) => sum + Math.ceil(wordCount(text) / WORDS_PER_SCENE),
        0,
      )
  return Math.min(Math.max(count, 1), MAX_SCENES)
}

function paragraphs(script: string): string[] {
  const apart = split(script, /\n\s*\n/)
  return apart.length > 1 ? apart : split(script, /\n/)
}

function split(script: string, by: RegExp): string[] {
  return script
    .replaceAll('\r\n', '\n')
    .split(by)
    .filter((text) => text.trim() !== '')
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length
}
