import type { ErrorCode } from '../contract/error-code.ts'
import { ProblemError } from './problem-error.ts'

const PIECE_BYTES = 256_000

/** Reads a body, giving up with `tooLarge` as soon as it is larger than `maxBytes`, whatever its headers claim. */
export async function readBytes(
  request: Request,
  maxBytes: number,
  tooLarge: ErrorCode = 'body_too_large',
): Promise<Uint8Array<ArrayBuffer>> {
  const claimed = Number(request.headers.get('content-length') ?? 0)
  if (claimed > maxBytes) throw new ProblemError(tooLarge)

  const chunks: Uint8Array[] = []
  let size = 0
  try {
    // A body arrives in hundreds of small pieces; to be given each of them would take longer than all else together.
    const reader = request.body?.getReader({ mode: 'byob' })
    while (reader && size <= maxBytes) {
      const min = Math.min(PIECE_BYTES, maxBytes + 1 - size)
      const { value, done } = await reader.read(new Uint8Array(min), { min })
      // The last bytes may come together with the end: https://streams.spec.whatwg.org/#byob-reader-read
      if (value) {
        size += value.byteLength
        chunks.push(value)
      }
      if (done) break
    }
    if (size > maxBytes) {
      await reader?.cancel()
      throw new ProblemError(tooLarge)
    }
  } catch (error) {
    if (error instanceof ProblemError) throw error
    throw new ProblemError('invalid_request', { detail: 'The body ended before its time.' })
  }
  return joined(chunks, size)
}

/** Reads a body as text, whatever it is. A mark at its beginning stays, since it is part of what was signed. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readBytes(request, maxBytes))
}

/** The content type alone, in lower case, without parameters. */
export function contentType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
}

/** Reads a JSON body. Text that is not JSON is the client's mistake. */
export async function readJson(
  request: Request,
  maxBytes: number,
  tooLarge?: ErrorCode,
): Promise<unknown> {
  const bytes = await readBytes(request, maxBytes, tooLarge)
  try {
    // What is not UTF-8 would otherwise be stored as something that nobody sent.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ProblemError('invalid_request', { detail: 'The body is not JSON.' })
  }
}

function joined(chunks: Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
