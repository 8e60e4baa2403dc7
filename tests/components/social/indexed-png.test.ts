import { Resvg } from '@resvg/resvg-wasm'
import { expect, test } from 'vitest'

import { indexedPng } from '../../../src/components/social/indexed-png.ts'
import { rasterize } from '../../../src/components/social/rasterize.ts'

const svg = (width: number, height: number, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`

/** A PNG's pixels, as another program reads them. */
async function read(png: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const href = `data:image/png;base64,${btoa(String.fromCharCode(...png))}`
  const image = `<image width="${width}" height="${height}" href="${href}"/>`
  const { bytes } = await rasterize(svg(width, height, image))
  return bytes
}

test('has each pixel of a picture of few colours', async () => {
  const picture = await rasterize(
    svg(
      61,
      40,
      '<path fill="#0b1113" d="M0 0h61v40H0z"/><circle fill="#ffbe55" cx="20" cy="20" r="9"/>',
    ),
  )
  expect(new Set(new Uint32Array(picture.bytes.slice().buffer)).size).toBeGreaterThan(10)
  expect(await read(await indexedPng(picture), 61, 40)).toEqual(picture.bytes)
})

test('keeps the most frequent of many colours, and draws the others nearly so', async () => {
  const bars = Array.from({ length: 300 }, (_, x) => {
    const height = x % 2 === 0 ? 8 : 4
    return `<path fill="rgb(${x >> 1} ${(x + 1) >> 1} 90)" d="M${x} 0h1v${height}h-1z"/>`
  })
  const ground = '<path fill="#ffbe55" d="M0 0h300v12H0z"/>'
  const picture = await rasterize(svg(300, 12, ground + bars.join('')))
  expect(new Set(new Uint32Array(picture.bytes.slice().buffer)).size).toBe(301)
  const written = await read(await indexedPng(picture), 300, 12)
  const below = 4 * 300 * 4
  expect(written.subarray(below)).toEqual(picture.bytes.subarray(below))
  const differences = written.map((value, index) => Math.abs(value - picture.bytes[index]!))
  expect(Math.max(...differences)).toBe(1)
})

test('is much smaller than one of full colour', async () => {
  const drawing = svg(
    600,
    315,
    '<path fill="#0b1113" d="M0 0h600v315H0z"/><circle fill="#ffbe55" cx="300" cy="150" r="120"/>',
  )
  const small = await indexedPng(await rasterize(drawing))
  const full = new Resvg(drawing).render().asPng()
  expect(small.length).toBeLessThan(full.length / 2)
})
