import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

import { ROOT } from '../scripts/settings.ts'

const CLIENT = join(ROOT, 'dist/client')

/** The bytes of one built page as they travel, without media. `late` is script that only some visitors load later. */
export type Weight = { html: number; script: number; total: number; late: number }

type Content = string | Buffer
export type Compress = (content: Content) => number
export const gzipped: Compress = (content) => gzipSync(content, { level: 9 }).byteLength
export const brotlied: Compress = (content) => brotliCompressSync(content).byteLength

/** Weighs the page at `dist/client/{page}/index.html`; `script` counts what stands in the page as well as its files. */
export function weigh(page: string, compress: Compress = gzipped): Weight {
  const html = readFileSync(join(CLIENT, page, 'index.html'), 'utf8')
  const loaded = new Set<string>()
  const late = new Set<string>()
  for (const path of found(html, /(?:src|component-url|renderer-url)="(\/_astro\/[^"]+\.js)"/g)) {
    follow(path, loaded, late)
  }
  const size = (path: string) => compress(readFileSync(join(CLIENT, path)))
  const files = sum([...loaded].map(size))
  const inline = compress(found(html, /<script[^>]*>([^]*?)<\/script>/g).join('\n'))
  const looks = [...found(html, /href="(\/[^"]+\.css)"/g), ...found(html, /href="(\/[^"]+\.svg)"/g)]
  return {
    html: compress(html),
    script: files + inline,
    total: files + compress(html) + sum([...new Set(looks)].map(size)),
    late: sum([...late].filter((path) => !loaded.has(path)).map(size)),
  }
}

const IMPORT = /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g
const LATE_IMPORT = /import\([`"']\.\/([\w.-]+\.js)[`"']\)/g

function follow(path: string, into: Set<string>, late: Set<string>): void {
  if (into.has(path)) return
  into.add(path)
  const code = readFileSync(join(CLIENT, path), 'utf8')
  for (const name of found(code, IMPORT)) follow(`/_astro/${name}`, into, late)
  for (const name of found(code, LATE_IMPORT)) follow(`/_astro/${name}`, late, late)
}

const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, part]) => part!)
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
