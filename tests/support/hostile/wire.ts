import { connect } from 'node:net'

import { joined, latin1 } from './bytes.ts'

/** What came back of a request, as it travelled. No status means that the connection was closed without a reply. */
export type WireReply = {
  status: number | null
  /** By name in lower case; several of one name are joined by line breaks. */
  headers: Map<string, string>
  body: string
}

const PATIENCE_MS = 10_000

type HeaderFields = Record<string, string | number | string[]>

/** A request as bytes, with nothing of it checked, escaped or put right. */
export function requestBytes(
  method: string,
  target: string,
  headers: HeaderFields = {},
  body: string | Uint8Array = '',
) {
  const content = joined(body)
  const given = Object.keys(headers).map((name) => name.toLowerCase())
  const needsLength =
    content.length > 0 && !given.includes('content-length') && !given.includes('transfer-encoding')
  const fields = Object.entries({
    ...(!given.includes('host') && { Host: 'kiosk.example' }),
    ...(!given.includes('connection') && { Connection: 'close' }),
    ...(needsLength && { 'Content-Length': content.length }),
    ...headers,
  })
  const lines = fields.flatMap(([name, values]) =>
    [values].flat().map((value) => `${name}: ${value}`),
  )
  const head = [`${method} ${target} HTTP/1.1`, ...lines, '', ''].join('\r\n')
  return joined(latin1(head), content)
}

/** Sends bytes over a connection of their own and reads until it is closed. `hangsUp` closes it after the last byte. */
export function exchangeBytes(
  url: string,
  bytes: Uint8Array,
  { hangsUp = false } = {},
): Promise<WireReply> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    let text = ''
    const socket = connect(Number(port), hostname)
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('There was no reply in time.')))
    socket.setEncoding('latin1')
    socket.on('data', (piece: string) => (text += piece))
    // A server that refuses a large request closes before all of it was sent; what it said counts.
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') reject(error)
    })
    socket.on('close', () => resolve(replyOf(text)))
    if (hangsUp) socket.end(bytes)
    else socket.write(bytes)
  })
}

function replyOf(text: string): WireReply {
  const end = text.indexOf('\r\n\r\n')
  const [first = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\r\n')
  const status = /^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1]
  const rest = text.slice(end + 4)
  // What a server says before the reply itself: https://www.rfc-editor.org/rfc/rfc9110#name-100-continue
  if (status === '100') return replyOf(rest)
  const headers = new Map<string, string>()
  for (const line of lines) {
    const at = line.indexOf(':')
    const name = line.slice(0, at).toLowerCase()
    const before = headers.get(name)
    const value = line.slice(at + 1).trim()
    headers.set(name, before === undefined ? value : `${before}\n${value}`)
  }
  const isChunked = headers.get('transfer-encoding') === 'chunked'
  const body = new TextDecoder().decode(latin1(isChunked ? joinChunks(rest) : rest))
  return { status: status === undefined ? null : Number(status), headers, body }
}

function joinChunks(text: string): string {
  const size = Number.parseInt(text, 16)
  if (!(size > 0)) return ''
  const start = text.indexOf('\r\n') + 2
  return text.slice(start, start + size) + joinChunks(text.slice(start + size + 2))
}
