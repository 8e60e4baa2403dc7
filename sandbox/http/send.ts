import type { ServerResponse } from 'node:http'
import type { Reply } from './reply.ts'

/** Writes a reply; a stream stops when its reader has gone. */
export async function send(response: ServerResponse, reply: Reply): Promise<void> {
  if (response.destroyed) return
  const { status, headers, body } = reply
  if (typeof body === 'string' || body instanceof Uint8Array) {
    // A 304 has no body; a length of 0 would be taken for the length of what the reader already has.
    const length = status === 304 ? {} : { 'content-length': Buffer.byteLength(body) }
    response.writeHead(status, { ...length, ...headers })
    response.end(body)
    return
  }
  response.writeHead(status, headers)
  for await (const chunk of body) {
    // Between two chunks the reader may have left, which the type of the first look cannot know.
    if (response.closed) return
    response.write(chunk)
  }
  response.end()
}
