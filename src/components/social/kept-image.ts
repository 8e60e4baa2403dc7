import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

import { indexedPng } from './indexed-png.ts'
import { rasterize } from './rasterize.ts'

/** Beside what Astro keeps between builds, since Pages keeps that folder too. */
const FOLDER = 'node_modules/.astro/social-images'

/** Counts up with every change of how an SVG becomes a file; what the SVG says is in the name of the file anyway. */
const EDITION = 1

/** An SVG as a PNG, drawn anew only if no earlier build has drawn the same. */
export async function keptImage(svg: string, folder = FOLDER): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256').update(`${EDITION} ${process.version} ${svg}`).digest('hex')
  const path = `${folder}/${hash}.png`
  try {
    return readFileSync(path)
  } catch {
    const png = await indexedPng(await rasterize(svg))
    // Whole or not at all, whatever ends this build or runs beside it.
    const unfinished = `${path}.${process.pid}`
    mkdirSync(folder, { recursive: true })
    writeFileSync(unfinished, png)
    renameSync(unfinished, path)
    return png
  }
}
