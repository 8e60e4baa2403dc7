import type { Line } from './set-line.ts'
import type { Dir } from './runs.ts'

/** Social images have the size that every network shows whole. */
export const WIDTH = 1200
export const HEIGHT = 630

/** Where something stands: from the side where reading begins, from the top, and how much larger than it was drawn. */
export type Place = { x: number; y: number; scale: number }

/** What was drawn for reading from the left, as `dir` is read. What must not be mirrored is drawn with `upright`. */
export function mirrored(dir: Dir, content: string): string {
  return dir === 'ltr' ? content : `<g transform="matrix(-1 0 0 1 ${WIDTH} 0)">${content}</g>`
}

/** What is never mirrored, `width` wide as it was drawn, inside of what may be. */
export function upright(dir: Dir, content: string, width: number, place: Place): string {
  const { x, y, scale } = place
  const matrix =
    dir === 'ltr' ? [scale, 0, 0, scale, x, y] : [-scale, 0, 0, scale, x + width * scale, y]
  return `<g transform="matrix(${matrix.map((value) => value.toFixed(4)).join(' ')})">${content}</g>`
}

/** A line of text; `y` is its baseline and `size` that of its em, in pixels. */
export function text(
  dir: Dir,
  line: Line,
  fill: string,
  place: Omit<Place, 'scale'> & { size: number },
) {
  const paths = line.glyphs.map(
    ({ outline, x, y }) => `<path transform="matrix(1 0 0 -1 ${x} ${-y})" d="${outline}"/>`,
  )
  const { x, y, size } = place
  return upright(dir, `<g fill="${fill}">${paths.join('')}</g>`, line.width, {
    x,
    y,
    scale: size / 1000,
  })
}
