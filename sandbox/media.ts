import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { withFault } from './faults/within.ts'
import { header, type Call } from './http/call.ts'
import { json, type Reply } from './http/reply.ts'
import type { Route } from './http/route.ts'
import type { Timers } from './timers.ts'

const TYPES: Record<string, string> = {
  mp4: 'video/mp4',
  m4a: 'audio/mp4',
  jpg: 'image/jpeg',
  txt: 'text/plain; charset=utf-8',
}

const NAME = /^[a-z0-9-]+\.(mp4|m4a|jpg|txt)$/

interface Medium {
  bytes: Buffer
  etag: string
  type: string
}

const open = new Map<string, Medium>()

function findMedium(name: string): Medium | undefined {
  const kind = NAME.exec(name)?.[1]
  if (!kind) return undefined
  const known = open.get(name)
  if (known) return known
  try {
    const bytes = readFileSync(new URL(`media/${name}`, import.meta.url))
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 20)}"`
    const medium = { bytes, etag, type: TYPES[kind] ?? 'application/octet-stream' }
    open.set(name, medium)
    return medium
  } catch {
    return undefined
  }
}

/** The bytes a Range header asks for; undefined for none or one to ignore, null for one that cannot be met. */
function rangeOf(call: Call, { bytes, etag }: Medium): [number, number] | null | undefined {
  const condition = header(call, 'if-range')
  if (condition !== undefined && condition !== etag) return undefined
  const match = /^bytes=(\d*)-(\d*)$/.exec(header(call, 'range') ?? '')
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  const last = bytes.length - 1
  if (match[1] === '') {
    const wanted = Number(match[2])
    return wanted === 0 ? null : [Math.max(0, bytes.length - wanted), last]
  }
  const from = Number(match[1])
  const to = match[2] === '' ? last : Math.min(Number(match[2]), last)
  if (from > last) return null
  return from > to ? undefined : [from, to]
}

function serve(call: Call): Reply {
  const name = call.params['rest'] ?? ''
  const medium = findMedium(name)
  if (!medium) return json(404, { detail: 'No such file' })
  const { bytes, etag, type } = medium
  const disposition = call.query.has('download') ? 'attachment' : 'inline'
  const headers = {
    'content-type': type,
    'content-disposition': `${disposition}; filename="${name}"`,
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=3600',
    etag,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'accept-ranges, content-length, content-range, etag',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  }
  if (header(call, 'if-none-match') === etag) return { status: 304, headers, body: '' }
  const range = rangeOf(call, medium)
  if (range === null) {
    return {
      status: 416,
      headers: { ...headers, 'content-range': `bytes */${bytes.length}` },
      body: '',
    }
  }
  if (!range) return { status: 200, headers, body: bytes }
  const [from, to] = range
  const partial = { ...headers, 'content-range': `bytes ${from}-${to}/${bytes.length}` }
  return { status: 206, headers: partial, body: bytes.subarray(from, to + 1) }
}

/** The finished files, on what stands for the provider's public content network. */
export function mediaRoutes(timers: Timers): Route[] {
  const act = (call: Call) => withFault(call, timers, () => serve(call))
  return [{ method: 'GET', path: '/media/*', call: 'media', act }]
}
