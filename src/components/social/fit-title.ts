import { breakLines } from './break-lines.ts'
import { type Line, type Setting, setLine } from './set-line.ts'

/** Lines of one size, in pixels; `pitch` is from one baseline to the next. */
export type Block = { lines: Line[]; size: number; pitch: number; rise: number; height: number }

type Room = { width: number; height: number; maxSize: number }

const MAX_LINES = 4
/** From one baseline to the next at least, and what stays free between the ink of two lines; in thousandths of an em. */
const MIN_PITCH = 1180
const GAP = 130

/** The title as large as it goes into its room, on as few lines as that takes. */
export function fitTitle(title: string, setting: Setting, room: Room): Block {
  const space = setLine(' ', setting).width
  const words = title
    .split(/ (?![–—])/)
    .map((text) => ({ text, width: setLine(text, setting).width }))
  const blocks = Array.from({ length: MAX_LINES }, (_, index) =>
    fitted(
      breakLines(words, space, index + 1).map(({ text }) => setLine(text, setting)),
      room,
    ),
  )
  return blocks.reduce((best, block) => (block.size > best.size ? block : best))
}

/** Lines are as far apart as their own letters need: signs above and below make Hindi, Arabic and Vietnamese tall. */
function fitted(lines: Line[], { width, height, maxSize }: Room): Block {
  const rise = Math.max(...lines.map(({ top }) => top))
  const ink = rise - Math.min(...lines.map(({ bottom }) => bottom))
  const pitch = Math.max(MIN_PITCH, ink + GAP)
  const tall = pitch * (lines.length - 1) + ink
  const wide = Math.max(...lines.map((line) => line.width))
  const size = Math.min(maxSize, (1000 * width) / wide, (1000 * height) / tall)
  const pixels = (units: number) => (units * size) / 1000
  return { lines, size, pitch: pixels(pitch), rise: pixels(rise), height: pixels(tall) }
}
