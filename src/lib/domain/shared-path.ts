import { Locale } from './locale.ts'
import { parseStatusTarget, type StatusTarget } from './status-target.ts'

/** A page of this shop that shows videos, in its language. */
export type SharedPath = { locale: Locale; target: Exclude<StatusTarget, { kind: 'invalid' }> }

const PAGE = /^\/([a-z]{2})\/(?:veo3-status|file|embed)\/([^/]+)\/?$/

/** Which videos the page at this path shows, and in which language; null if it is a page without. */
export function parseSharedPath(path: string): SharedPath | null {
  const [, language, id = ''] = PAGE.exec(path) ?? []
  const locale = Locale.safeParse(language)
  const target = parseStatusTarget(id)
  return locale.success && target.kind !== 'invalid' ? { locale: locale.data, target } : null
}
