import { randomUUID } from 'node:crypto'
import { withFault } from '../faults/within.ts'
import { header, jsonOf, type Call } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { Route } from '../http/route.ts'
import type { Settings } from '../settings.ts'
import type { Shelf } from '../shelf.ts'
import type { Timers } from '../timers.ts'
import { parseEmail, type Email, type Failure } from './email.ts'

export interface ResendParts {
  emails: Shelf<Email>
  settings: Settings
  timers: Timers
}

const NAMES: Record<number, string> = {
  401: 'missing_api_key',
  403: 'invalid_api_key',
  422: 'validation_error',
  429: 'rate_limit_exceeded',
}

const refuse = (failure: Failure): Reply => json(failure.statusCode, failure)

const failureOf = (statusCode: number): Failure => ({
  statusCode,
  name: NAMES[statusCode] ?? 'application_error',
  message: 'A fault was set',
})

/** The routes of the service that sends e-mail: https://resend.com/docs/api-reference/errors */
export function resendRoutes({ emails, settings, timers }: ResendParts): Route[] {
  /** The bodies of what is being answered, by their keys. */
  const underWay = new Map<string, string>()

  function refusal(call: Call): Failure | undefined {
    const [scheme, key] = (header(call, 'authorization') ?? '').split(' ')
    if (scheme !== 'Bearer' || !key) {
      const message = 'Missing API key in the authorization header.'
      return { statusCode: 401, name: 'missing_api_key', message }
    }
    if (key === settings.resendKey) return undefined
    return { statusCode: 403, name: 'invalid_api_key', message: 'API key is invalid.' }
  }

  function take(call: Call, key: string | null): Reply {
    const parsed = parseEmail(jsonOf(call))
    if ('statusCode' in parsed) return refuse(parsed)
    const id = randomUUID()
    const createdAt = new Date().toISOString()
    emails.put(id, { id, createdAt, key, request: call.body, ...parsed })
    return json(200, { id })
  }

  /** The same key brings the same answer, and no second e-mail. */
  async function once(call: Call, act: (key: string | null) => Promise<Reply>): Promise<Reply> {
    const key = header(call, 'idempotency-key')
    if (key === undefined) return act(null)
    if (key.length === 0 || key.length > 256) {
      const message = 'The key must be between 1-256 chars.'
      return refuse({ statusCode: 400, name: 'invalid_idempotency_key', message })
    }
    const earlier = emails.newestFirst().find((email) => email.key === key)
    const before = earlier?.request ?? underWay.get(key)
    if (before !== undefined && before !== call.body) {
      const message = 'Same idempotency key used with a different request payload.'
      return refuse({ statusCode: 409, name: 'invalid_idempotent_request', message })
    }
    if (earlier) return json(200, { id: earlier.id })
    if (before !== undefined) {
      const message = 'Same idempotency key used while original request is still in progress.'
      return refuse({ statusCode: 409, name: 'concurrent_idempotent_requests', message })
    }
    underWay.set(key, call.body)
    try {
      return await act(key)
    } finally {
      underWay.delete(key)
    }
  }

  return [
    {
      method: 'POST',
      path: '/emails',
      call: 'resend.emails.send',
      failure: failureOf,
      act(call) {
        const refused = refusal(call)
        if (refused) return refuse(refused)
        return once(call, (key) => withFault(call, timers, () => take(call, key), failureOf))
      },
    },
  ]
}
