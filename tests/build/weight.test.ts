import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

const ROOT = 'dist/client'

/**
 * The bytes of one built page as they travel, without media: `script` is loaded with the page, `late` when the visitor
 * first touches something.
 */
function weigh(page: string) {
  const html = readFileSync(join(ROOT, page, 'index.html'), 'utf8')
  const loaded = new Set<string>()
  const late = new Set<string>()
  for (const [, path] of html.matchAll(
    /(?:src|component-url|renderer-url)="(\/_astro\/[^"]+\.js)"/g,
  )) {
    follow(path!, loaded, late)
  }
  const styles = [...html.matchAll(/href="(\/[^"]+\.css)"/g)].map(([, path]) => path!)
  const icons = [...html.matchAll(/href="(\/[^"]+\.svg)"/g)].map(([, path]) => path!)
  const inline = [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, code]) => code!)
  const files = sum([...loaded].map(zipped))
  const script = files + zippedText(inline.join('\n'))
  const total = files + zippedText(html) + sum([...new Set([...styles, ...icons])].map(zipped))
  return { script, total, late: sum([...late].filter((path) => !loaded.has(path)).map(zipped)) }
}

const IMPORT = /from\s*["']\.\/([\w.-]+\.js)["']|import\s*["']\.\/([\w.-]+\.js)["']/g
const LATE_IMPORT = /import\([`"']\.\/([\w.-]+\.js)[`"']\)/g

function follow(path: string, found: Set<string>, late: Set<string>): void {
  if (found.has(path)) return
  found.add(path)
  const code = readFileSync(join(ROOT, path), 'utf8')
  for (const [, name, bare] of code.matchAll(IMPORT))
    follow(`/_astro/${name ?? bare!}`, found, late)
  for (const [, name] of code.matchAll(LATE_IMPORT)) follow(`/_astro/${name!}`, late, late)
}

const zipped = (path: string) => zippedText(readFileSync(join(ROOT, path)))
const zippedText = (content: string | Buffer) => gzipSync(content, { level: 9 }).byteLength
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

const LOCALES = globSync(`${ROOT}/??`).map((path) => path.slice(-2))

describe('the weight of a page, compressed', () => {
  test.each(LOCALES)('/%s/ is at most 60 kB, 15 kB of it script', (locale) => {
    const { script, total, late } = weigh(locale)
    expect(late).toBeLessThanOrEqual(7_000)
    expect(total).toBeLessThanOrEqual(60_000)
    expect(script).toBeLessThanOrEqual(15_000)
    expect(script).toBeGreaterThan(0)
  })

  test.each(LOCALES)('/%s/veo3-status/ is at most 40 kB, 15 kB of it script', (locale) => {
    const { script, total } = weigh(`${locale}/veo3-status`)
    expect(total).toBeLessThanOrEqual(40_000)
    expect(script).toBeLessThanOrEqual(15_000)
    expect(script).toBeGreaterThan(0)
  })

  test.each(LOCALES)('/%s/file/ is at most 40 kB, 15 kB of it script', (locale) => {
    const { script, total } = weigh(`${locale}/file`)
    expect(total).toBeLessThanOrEqual(40_000)
    expect(script).toBeLessThanOrEqual(15_000)
    expect(script).toBeGreaterThan(0)
  })
})
