import { ProblemError } from './problem-error.ts'

/** Reads a body as text, giving up as soon as it is larger than `maxBytes`, whatever its headers claim. */
export async function readText(request: Request, maxBytes: number): Promise<string> {
  const claimed = Number(request.headers.get('content-length') ?? 0)
  if (claimed > maxBytes) throw new ProblemError('body_too_large')
  if (!request.body) return ''

  // A mark at the beginning is part of what was signed.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let bytes = 0
  let text = ''
  for await (const chunk of request.body) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new ProblemError('body_too_large')
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** The content type alone, in lower case, without parameters. */
export function contentType(request: Request): string {
  return (request.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
}

/** Reads a JSON body. Text that is not JSON is the client's mistake. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const text = await readText(request, maxBytes)
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new ProblemError('invalid_request', { detail: 'The body is not JSON.' })
  }
}
