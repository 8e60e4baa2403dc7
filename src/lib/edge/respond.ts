import type { ReplyType } from '../contract/endpoint.ts'
import type { ErrorCode } from '../contract/error-code.ts'
import type { Problem } from '../contract/problem.ts'
import type { ProblemError } from './problem-error.ts'
import { problemStatus } from './problem-status.ts'

/** What every reply of the API carries: it is data for scripts, never a document, and nobody's to embed. */
const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex',
}

/** Refusals of who did not say who they are. */
const NEEDS_BEARER: ReadonlySet<ErrorCode> = new Set([
  'sync_key_required',
  'maintenance_token_required',
])

/** A reply with its caching. Without `cacheControl` nobody may keep it. */
export function json(body: unknown, cacheControl = 'no-store'): Response {
  return reply(200, JSON.stringify(body), {
    'cache-control': cacheControl,
    'content-type': 'application/json; charset=utf-8',
  })
}

/** The same of a text that is of another type. */
export function text(body: string, type: ReplyType, cacheControl: string): Response {
  return reply(200, body, {
    'cache-control': cacheControl,
    'content-type': `${type}; charset=utf-8`,
  })
}

export function redirect(location: string): Response {
  return reply(303, null, { 'cache-control': 'no-store', location })
}

export function problem(error: ProblemError): Response {
  const { status, title } = problemStatus(error.code)
  const body: Problem = {
    type: `urn:veo-kiosk:problem:${error.code}`,
    title,
    status,
    code: error.code,
    ...error.members,
  }
  return reply(status, JSON.stringify(body), {
    'cache-control': 'no-store',
    'content-type': 'application/problem+json; charset=utf-8',
    ...(NEEDS_BEARER.has(error.code) && { 'www-authenticate': 'Bearer' }),
    ...(error.allow !== undefined && { allow: error.allow }),
    ...(error.retryAfterSeconds !== undefined && {
      'retry-after': String(error.retryAfterSeconds),
    }),
  })
}

/** Any reply of the API, with what each of them carries. `encodeBody: 'manual'` sends the body as it is. */
export function reply(
  status: number,
  body: BodyInit | null,
  headers: Record<string, string>,
  init: ResponseInit = {},
): Response {
  // Whoever keeps things by our clock learns it here; not every server in front of us says it.
  const date = new Date().toUTCString()
  return new Response(body, { ...init, status, headers: { ...SECURITY_HEADERS, date, ...headers } })
}
