import { crc32, deflateSync } from 'node:zlib'

/** Pixels of four bytes each (red, green, blue, opacity), row by row. */
export type Pixels = { width: number; height: number; bytes: Uint8Array }

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10)
const MAX_COLORS = 256

/**
 * An opaque picture as a PNG with a palette. Flat drawings have few colours besides the edges of their shapes, so
 * it is half as large as one of full colour. https://www.w3.org/TR/png-3/
 */
export async function indexedPng(picture: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, bytes } = picture
  const pixels = new Int32Array(bytes.buffer, bytes.byteOffset, width * height)
  const palette = frequentColors(pixels)
  const places = new Map(palette.map((color, place) => [color, place]))
  // Each row begins with its filter, which is none.
  const rows = new Uint8Array((width + 1) * height)
  let at = 0
  let color = 0
  let place = 0
  for (let y = 0; y < height; y++) {
    const row = y * (width + 1) + 1
    for (let x = 0; x < width; x++) {
      const next = pixels[at++]!
      if (next !== color) {
        color = next
        place = places.get(color) ?? nearest(palette, color)
        places.set(color, place)
      }
      rows[row + x] = place
    }
  }
  // Eight bits for each pixel, which are a place in the palette.
  const head = Uint8Array.of(...uint32(width), ...uint32(height), 8, 3, 0, 0, 0)
  const file = new Blob([
    SIGNATURE,
    ...chunk('IHDR', head),
    ...chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
    ...chunk('IDAT', deflateSync(rows)),
    ...chunk('IEND', new Uint8Array()),
  ])
  return new Uint8Array(await file.arrayBuffer())
}

function frequentColors(pixels: Int32Array): number[] {
  const counts = new Map<number, number>()
  let start = 0
  for (let at = 1; at <= pixels.length; at++) {
    if (pixels[at] === pixels[start]) continue
    counts.set(pixels[start]!, (counts.get(pixels[start]!) ?? 0) + at - start)
    start = at
  }
  const byCount = [...counts].sort(([, one], [, other]) => other - one)
  return byCount.slice(0, MAX_COLORS).map(([color]) => color)
}

function nearest(palette: number[], color: number): number {
  const wanted = channels(color)
  const distances = palette.map((other) =>
    channels(other).reduce((sum, value, index) => sum + (value - wanted[index]!) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}

/** A pixel's red, green and blue; numbers are stored with their last byte first. */
function channels(color: number): number[] {
  return [color & 255, (color >> 8) & 255, (color >> 16) & 255]
}

function chunk(type: string, content: Uint8Array<ArrayBuffer>): BlobPart[] {
  const name = new TextEncoder().encode(type)
  return [uint32(content.length), name, content, uint32(crc32(content, crc32(name)))]
}

function uint32(value: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)
}
