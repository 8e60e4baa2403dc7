import { isLoopback } from '../domain/media-file.ts'
import { ProblemError } from './problem-error.ts'

/**
 * Refuses a request that a browser sent from another site's page. Programs that are no browsers send no Origin and
 * are let through: there is no session of anybody's that they could misuse.
 */
export function checkOrigin(request: Request, siteUrl: string): void {
  const origin = request.headers.get('origin')
  const isForeign = origin === null ? isCrossSite(request) : !isSameSite(origin, siteUrl)
  if (isForeign) throw new ProblemError('origin_not_allowed')
}

function isCrossSite(request: Request): boolean {
  return request.headers.get('sec-fetch-site') === 'cross-site'
}

/** The same origin; the names of this very machine count as one, so that either works while developing. */
function isSameSite(origin: string, siteUrl: string): boolean {
  const [a, b] = [URL.parse(origin), URL.parse(siteUrl)]
  if (!a || !b) return false
  return a.origin === b.origin || (isLoopback(a) && isLoopback(b) && a.port === b.port)
}
