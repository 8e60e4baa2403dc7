import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'

import { ROOT } from '../scripts/settings.ts'

const CLIENT = join(ROOT, 'dist/client')

/**
 * The bytes of one built page as they travel, without media. `script` is all that runs at once, the `inline` part that
 * stands in the page included; `late` is script that only some visitors load later and is no part of `total`.
 */
export type Weight = {
  html: number
  style: number
  script: number
  inline: number
  late: number
  total: number
}

type Content = string | Buffer
export type Compress = (content: Content) => number
export const gzipped: Compress = (content) => gzipSync(content, { level: 9 }).byteLength
export const brotlied: Compress = (content) => brotliCompressSync(content).byteLength

/** What a page loads at once, media aside: paths from here to its files in `dist`. */
export function filesOf(page: string): { all: string[]; scripts: string[] } {
  const { loaded, styles, icons } = partsOf(page)
  const inDist = (path: string) => `dist/client${path}`
  const scripts = loaded.map(inDist)
  return {
    all: [inDist(`/${page}/index.html`), ...[...styles, ...icons].map(inDist), ...scripts],
    scripts,
  }
}

/** Weighs the page at `dist/client/{page}/index.html`. */
export function weigh(page: string, compress: Compress = gzipped): Weight {
  const { html, loaded, late, styles, icons } = partsOf(page)
  const size = (paths: string[]) =>
    sum(paths.map((path) => compress(readFileSync(join(CLIENT, path)))))
  const inline = compress(
    found(html, /<script(?! type="application\/ld)[^>]*>([^]*?)<\/script>/g).join('\n'),
  )
  const files = size(loaded)
  const style = size(styles)
  return {
    html: compress(html),
    style,
    script: files + inline,
    inline,
    late: size(late),
    total: compress(html) + style + size(icons) + files,
  }
}

/** A page, and the addresses of what it loads: scripts at once and late, style sheets, icons. */
function partsOf(page: string) {
  const html = readFileSync(join(CLIENT, page, 'index.html'), 'utf8')
  const loaded = new Set<string>()
  const late = new Set<string>()
  for (const path of found(html, /(?:src|component-url|renderer-url)="(\/_astro\/[^"]+\.js)"/g)) {
    follow(path, loaded, late)
  }
  return {
    ...{ html, loaded: [...loaded], late: [...late].filter((path) => !loaded.has(path)) },
    styles: unique(found(html, /href="(\/[^"]+\.css)"/g)),
    icons: unique(found(html, /href="(\/[^"]+\.svg)"/g)),
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
const unique = (paths: string[]) => [...new Set(paths)]
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
