import type { Ask } from '../http.ts'
import type { Reply } from '../reply.ts'
import { Refusal } from './session.ts'

type Stored = { params: string; reply: Reply | null }

/** Repeats the stored answer to the same key: https://docs.stripe.com/api/idempotent_requests */
export function createIdempotency() {
  const stored = new Map<string, Stored>()

  return function idempotent(ask: Ask, act: () => Reply): Reply {
    const key = ask.headers['idempotency-key']
    if (typeof key !== 'string') return act()
    const params = `${ask.url.pathname}\n${ask.body}`
    const known = stored.get(key)
    if (known && known.params !== params) return conflict('idempotency_error', 400)
    if (known?.reply) {
      return { ...known.reply, headers: { ...known.reply.headers, 'idempotent-replayed': 'true' } }
    }
    const reply = act()
    // A request that failed validation did nothing, so its key may be used again.
    if (reply.status < 400 || reply.status >= 500) stored.set(key, { params, reply })
    return reply
  }
}

function conflict(type: string, status: number): Reply {
  const message = 'Keys for idempotent requests can only be used with the same parameters.'
  const { error } = new Refusal(status, { type, message })
  return { status, json: { error } }
}
