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

/**
 * The same origin. The names of this very machine count as one, so that either works while developing, and so do the
 * addresses that Pages gives one project: a preview has one of its commit and one of its branch.
 */
export function isSameSite(origin: string, siteUrl: string): boolean {
  const [a, b] = [URL.parse(origin), URL.parse(siteUrl)]
  if (!a || !b) return false
  if (isLoopback(a) && isLoopback(b)) return a.port === b.port
  const project = pagesProject(b)
  return a.origin === b.origin || (project !== undefined && pagesProject(a) === project)
}

/** The part of `https://<commit or branch>.<project>.pages.dev` that is the operator's own. */
function pagesProject({ protocol, hostname, port }: URL): string | undefined {
  if (protocol !== 'https:' || port !== '') return undefined
  return /(?:^|\.)([^.]+\.pages\.dev)$/.exec(hostname)?.[1]
}
