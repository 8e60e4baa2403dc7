import type { ServerResponse } from 'node:http'

/** What a stand-in answers, and what a fault makes of it on the wire. */
export type Reply = {
  status: number
  headers?: Record<string, string>
  json?: unknown
  text?: string
  bytes?: Uint8Array
  /** How the answer is spoilt on its way: not sent, cut in the middle, or a byte at a time. */
  spoilt?: 'silence' | 'reset' | 'truncated' | 'slow'
}

const DRIP_MS = 1_000

export function send(response: ServerResponse, method: string, reply: Reply): void {
  if (reply.spoilt === 'silence') return
  if (reply.spoilt === 'reset') {
    response.socket?.destroy()
    return
  }
  const body = bodyOf(reply)
  response.writeHead(reply.status, {
    'content-length': String(body.byteLength),
    ...(reply.json !== undefined && { 'content-type': 'application/json' }),
    ...reply.headers,
  })
  if (reply.spoilt === 'truncated') {
    response.write(body.subarray(0, Math.floor(body.byteLength / 2)))
    setImmediate(() => response.socket?.destroy())
  } else if (reply.spoilt === 'slow') {
    drip(response, body)
  } else {
    response.end(method === 'HEAD' ? undefined : body)
  }
}

function bodyOf({ json, text, bytes }: Reply): Uint8Array {
  if (json !== undefined) return new TextEncoder().encode(JSON.stringify(json, null, 2))
  return bytes ?? new TextEncoder().encode(text ?? '')
}

function drip(response: ServerResponse, body: Uint8Array): void {
  let at = 0
  const timer = setInterval(() => {
    if (at < body.byteLength) response.write(body.subarray(at, ++at))
    else response.end()
  }, DRIP_MS)
  response.on('close', () => clearInterval(timer))
}
