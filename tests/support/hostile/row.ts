import { requestBytes } from './wire.ts'

/** One hostile request and what has to come of it. */
export type HostileRequest = {
  name: string
  bytes: Uint8Array
  /**
   * The status of the reply. `front` is for bytes that are no HTTP, or no whole request: whichever server stands before
   * the shop refuses them or hangs up, here Wrangler's and on Pages Cloudflare's own, and the shop never sees them.
   */
  expected: number | 'front'
  /** The client closes the connection after the last byte. */
  hangsUp?: boolean
}

type Headers = Parameters<typeof requestBytes>[2]

export const JSON_TYPE = { 'Content-Type': 'application/json' }
export const FORM_TYPE = { 'Content-Type': 'application/x-www-form-urlencoded' }
export const SYNC_KEY = { Authorization: 'Bearer hostile-owner-0123456789-abcdef' }

export const CHECKOUT = '/api/create-checkout'
export const WEBHOOK = '/api/webhooks/stripe'
export const STUDIO = '/api/veo'
export const JOB = '/api/veo/jobs/hostile-job-1'

/** An order that would be taken. */
export const ORDER = { priceId: 'price_one', quantity: 1, prompt: 'A red fox', locale: 'en' }

export function get(
  name: string,
  target: string,
  expected: HostileRequest['expected'],
  headers?: Headers,
): HostileRequest {
  return {
    name: `${name}: GET ${shown(target)}`,
    bytes: requestBytes('GET', target, headers),
    expected,
  }
}

export function send(
  name: string,
  [method, target]: readonly [string, string],
  expected: HostileRequest['expected'],
  headers: Headers,
  body?: string | Uint8Array,
): HostileRequest {
  const bytes = requestBytes(method, target, headers, body)
  return { name: `${name}: ${method} ${shown(target)}`, bytes, expected }
}

/** An order as JSON. */
export function order(
  name: string,
  fields: unknown,
  expected: HostileRequest['expected'] = 400,
  headers: Headers = {},
): HostileRequest {
  const body = typeof fields === 'string' ? fields : JSON.stringify(fields)
  return send(name, ['POST', CHECKOUT], expected, { ...JSON_TYPE, ...headers }, body)
}

function shown(target: string): string {
  return target.length > 60 ? `${target.slice(0, 60)}… (${target.length})` : target
}
