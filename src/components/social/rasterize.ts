import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { initWasm, Resvg } from '@resvg/resvg-wasm'

import type { Pixels } from './indexed-png.ts'

const { resolve } = createRequire(import.meta.url)
let isReady: Promise<void> | undefined

/** The pixels of an SVG without text. */
export async function rasterize(svg: string): Promise<Pixels> {
  await (isReady ??= initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'))))
  const drawing = new Resvg(svg)
  const image = drawing.render()
  const { width, height, pixels: bytes } = image
  // Memory of WebAssembly is nobody's to collect.
  image.free()
  drawing.free()
  return { width, height, bytes }
}
