import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

import type { Ask } from './http.ts'
import type { Reply } from './reply.ts'
import type { Route } from './router.ts'

const TYPES: Record<string, string> = { mp4: 'video/mp4', jpg: 'image/jpeg', m4a: 'audio/mp4' }
const FOLDER = new URL('media/', import.meta.url)

const files = new Map(
  readdirSync(FOLDER)
    .filter((name) => TYPES[ending(name)])
    .map((name) => [name, readFileSync(new URL(name, FOLDER))]),
)

/** The sample files, served whole or in part: Safari plays nothing without ranges. */
export const mediaRoutes: Route[] = [
  { method: 'GET', path: /^\/media\/([\w.-]+)$/, answer: (ask, name = '') => serveFile(ask, name) },
]

function serveFile({ headers, url }: Ask, name: string): Reply {
  const bytes = files.get(name)
  if (!bytes) return { status: 404, json: { detail: 'Not Found' } }
  const etag = `"${createHash('sha1').update(bytes).digest('hex')}"`
  const common = {
    'content-type': TYPES[ending(name)] ?? '',
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    'cache-control': 'public, max-age=3600',
    'cross-origin-resource-policy': 'cross-origin',
    etag,
    ...(url.searchParams.has('download') && {
      'content-disposition': `attachment; filename="${name}"`,
    }),
  }
  if (headers['if-none-match'] === etag) return { status: 304, headers: common }
  const range = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '')
  if (!range) return { status: 200, headers: common, bytes }

  const size = bytes.byteLength
  const [first, last] = [range[1] ?? '', range[2] ?? '']
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (start > end || start >= size) {
    return { status: 416, headers: { ...common, 'content-range': `bytes */${size}` } }
  }
  const content = { 'content-range': `bytes ${start}-${end}/${size}` }
  return { status: 206, headers: { ...common, ...content }, bytes: bytes.subarray(start, end + 1) }
}

function ending(name: string): string {
  return name.split('.').at(-1) ?? ''
}
