import { MAX_SCENES } from '../job.ts'
import { countWords } from './count-words.ts'

/** What can be told in one scene of eight seconds. */
const WORDS_PER_SCENE = 20

const KEYWORD =
  '(?:scene|shot|сцена|кадр|escena|cena|scena|scène|szene|sahne|cảnh|दृश्य|مشهد|المشهد|シーン|場面|장면|씬)'
/** What Markdown and brackets put around a heading. */
const OPENED = '^[\\s#*_[(]*'
const CLOSED = '[\\s*_:.\\])]*'

/** How scenes are headed in the languages that people write scripts in, the surest form first. */
const HEADINGS = [
  // `Scene 3: the river`, `3-я сцена`, `第3场`
  new RegExp(
    `${OPENED}(?:${KEYWORD}\\s{0,9}[#№:.-]?\\s{0,9}\\p{N}|` +
      `\\p{N}{1,3}\\s?[.)ªº]?(?:-?я)?\\s?${KEYWORD}(?![\\p{L}\\p{M}])|` +
      `第\\s?[\\p{N}一二三四五六七八九十百]{1,5}\\s?[场場幕镜鏡])`,
    'iu',
  ),
  // `SCENE ONE`
  new RegExp(
    `${OPENED}${KEYWORD}\\s\\p{L}[\\p{L}\\p{M}]*(?:[\\s-][\\p{L}\\p{M}]+)?${CLOSED}$`,
    'iu',
  ),
  // `INT. KITCHEN - DAY`
  /^[\s\p{N}.)#*]*(?:(?:INT|EXT|I\/E|ИНТ|НАТ|ЭКСТ)[.:\s/-]|(?:int|ext|инт|нат|экст)\.)/u,
  // `3. She runs`, `**3.**`
  /^[\s#*_]*\p{N}{1,3}[.)](?:[\s*_]+\S|[\s*_]*$)/u,
  // `### 3`
  /^#{1,6}\s*\p{N}{1,3}(?!\p{N})/u,
]

/**
 * The parts of a script that its writer set apart, each with the line that heads it; null if there are none. What stands
 * before the first of these lines belongs to the first part, so that nothing of a script is left out.
 */
export function headedBeats(script: string): string[] | null {
  const lines = script.split(/\r?\n/)
  const read = lines.map((line) => line.normalize())
  for (const heading of HEADINGS) {
    const starts = read.flatMap((line, index) => (heading.test(line) ? index : []))
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
    : paragraphs(script).reduce((sum, text) => sum + scenesIn(text), 0)
  return Math.min(Math.max(count, 1), MAX_SCENES)
}

function scenesIn(paragraph: string): number {
  return isTitle(paragraph) ? 0 : Math.ceil(countWords(paragraph) / WORDS_PER_SCENE)
}

/** A line that only names what follows tells nothing itself: `# The kitchen`, `**The kitchen**`, `THE KITCHEN`. */
function isTitle(paragraph: string): boolean {
  const line = paragraph.trim()
  const isLoud = line === line.toUpperCase() && line !== line.toLowerCase()
  return /^(?:#{1,6}\s.*|\*\*.*\*\*)$/.test(line) || (isLoud && /^[^.!?…\n]*$/.test(line))
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
