import type { IncomingMessage } from 'node:http'

export const BODY_LIMIT = 1_000_000
const PATIENCE = 64_000_000

/** Reads a request body; undefined when it is longer than `BODY_LIMIT` or breaks off. */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      length += chunk.length
      // What is too long is read on and dropped: leaving it unread would break the connection before the answer.
      if (length <= BODY_LIMIT) chunks.push(chunk)
      if (length > PATIENCE) return undefined
    }
  } catch {
    return undefined
  }
  return length > BODY_LIMIT ? undefined : Buffer.concat(chunks)
}
