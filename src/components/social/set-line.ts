import { Buffer, Direction, type Font, shape } from 'harfbuzzjs'

import { fontOf, type Weight } from './fonts.ts'
import { type Dir, type Run, runsOf } from './runs.ts'

/** How text is set; `lang` is a BCP 47 tag. */
export type Setting = { lang: string; dir: Dir; weight: Weight }

/** A glyph as an SVG path, and where its origin is. */
type Glyph = { outline: string; x: number; y: number }

/** A line in thousandths of an em, from its left end on its baseline; `top` and `bottom` are where its ink ends, upwards. */
export type Line = { glyphs: Glyph[]; width: number; top: number; bottom: number }

type Ink = { outline: string; top: number; bottom: number }

const DIRECTIONS = { ltr: Direction.LTR, rtl: Direction.RTL }
const inks = new Map<Font, Map<number, Ink>>()

/** Sets text on one line. A character that no font has is an error, since it would be drawn as a box. */
export function setLine(text: string, setting: Setting): Line {
  const line: Line = { glyphs: [], width: 0, top: 0, bottom: 0 }
  for (const run of runsOf(text, setting.dir)) {
    const font = fontOf(run.script, setting.weight)
    for (const glyph of shaped(text, run, font, setting.lang)) {
      if (glyph.codepoint === 0) {
        throw new Error(`No font has “${text[glyph.cluster]}” of “${text}”`)
      }
      const { outline, top, bottom } = inkOf(font, glyph.codepoint)
      const { xOffset = 0, yOffset = 0, xAdvance = 0 } = glyph
      if (outline) line.glyphs.push({ outline, x: line.width + xOffset, y: yOffset })
      line.top = Math.max(line.top, top + yOffset)
      line.bottom = Math.min(line.bottom, bottom + yOffset)
      line.width += xAdvance
    }
  }
  return line
}

function shaped(text: string, { start, end, script, dir }: Run, font: Font, lang: string) {
  const buffer = new Buffer()
  buffer.addText(text, start, end - start)
  buffer.setScript(script)
  buffer.setDirection(DIRECTIONS[dir])
  buffer.setLanguage(lang)
  shape(font, buffer)
  return buffer.getGlyphInfosAndPositions()
}

function inkOf(font: Font, glyph: number): Ink {
  const known = inks.get(font) ?? new Map<number, Ink>()
  inks.set(font, known)
  let ink = known.get(glyph)
  if (!ink) {
    const { yBearing: top = 0, height = 0 } = font.glyphExtents(glyph) ?? {}
    ink = { outline: font.glyphToPath(glyph), top, bottom: top + height }
    known.set(glyph, ink)
  }
  return ink
}
