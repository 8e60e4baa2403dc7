import { ProblemError } from './problem-error.ts'
import { sha256 } from './sha256.ts'

/** A key that a browser made: at least 128 random bits in letters that need no escaping. */
const BEARER = /^Bearer +([A-Za-z0-9_-]{26,86})$/i

/** Who asks: the SHA-256 of the sync key, in hexadecimal. The key itself is kept nowhere. */
export async function ownerOf(request: Request): Promise<string> {
  const key = BEARER.exec(request.headers.get('authorization') ?? '')?.[1]
  if (key === undefined) throw new ProblemError('sync_key_required')
  return await sha256(key)
}
