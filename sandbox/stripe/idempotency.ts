import { createHash } from 'node:crypto'
import { header, type Call } from '../http/call.ts'
import type { Reply } from '../http/reply.ts'
import { createShelf } from '../shelf.ts'
import { makeId } from './id.ts'
import { Refusal } from './refusal.ts'

interface Kept {
  fingerprint: string
  request: string
  /** Absent while the first call is being answered. */
  reply?: Reply
}

export interface Idempotency {
  once(call: Call, request: string, act: () => Promise<Reply>): Promise<Reply>
  clear(): void
}

// Validation failures and conflicts are not kept, outcomes and 500s are
// (https://docs.stripe.com/api/idempotent_requests).
const isKept = (status: number): boolean => status < 400 || status === 402 || status >= 500

/** Replays the first answer to a key, whatever it was, as long as the parameters are the same. */
export function createIdempotency(): Idempotency {
  const kept = createShelf<Kept>()
  return {
    async once(call, request, act) {
      const key = header(call, 'idempotency-key')
      if (call.method !== 'POST' || key === undefined) return act()
      if (key.length > 255) {
        throw new Refusal('Idempotency keys can have up to 255 characters', {
          type: 'idempotency_error',
        })
      }
      const fingerprint = createHash('sha256').update(`${call.path}\n${call.body}`).digest('hex')
      const earlier = kept.get(key)
      if (earlier && earlier.fingerprint !== fingerprint) {
        throw new Refusal(
          `Keys for idempotent requests can only be used with the same parameters they were first used with. ` +
            `Try using a key other than '${key}' if you meant to execute a different request.`,
          { type: 'idempotency_error' },
        )
      }
      if (earlier && !earlier.reply) {
        throw new Refusal(
          `There is currently another in-progress request using this Idempotent Key: ${key}`,
          { status: 409, type: 'idempotency_error', code: 'idempotency_key_in_use' },
        )
      }
      if (earlier?.reply) {
        const headers = { 'idempotent-replayed': 'true', 'original-request': earlier.request }
        return { ...earlier.reply, headers: { ...earlier.reply.headers, ...headers } }
      }
      const mine: Kept = { fingerprint, request }
      kept.put(key, mine)
      try {
        const reply = await act()
        if (isKept(reply.status)) mine.reply = reply
        return reply
      } finally {
        if (!mine.reply) kept.drop(key)
      }
    },
    clear: kept.clear,
  }
}

export const makeRequestId = (): string => makeId('req', 14)
