import { sha256 } from './sha256.ts'

/**
 * Marks a reply with the hash of its body, and answers 304 instead to a client that has it already.
 * https://www.rfc-editor.org/rfc/rfc9110#name-if-none-match
 */
export async function conditional(request: Request, response: Response): Promise<Response> {
  const body = await response.arrayBuffer()
  const etag = `"${(await sha256(body)).slice(0, 32)}"`
  const headers = new Headers(response.headers)
  headers.set('etag', etag)
  if (!matches(request.headers.get('if-none-match'), etag)) {
    return new Response(body, { status: response.status, headers })
  }
  headers.delete('content-type')
  return new Response(null, { status: 304, headers })
}

/** Whether a client has this version already. */
export function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}
