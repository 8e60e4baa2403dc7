import { Refusal } from '../../../../sandbox/stripe/refusal.ts'
import type { VirtualClock } from '../virtual-clock.ts'

export type StripeReply = { status: number; text: string; requestId: string; isReplay?: boolean }

type Kept = {
  fingerprint: string
  /** When the key is forgotten, in epoch milliseconds. */
  until: number
  /** Absent while the first call is being answered. */
  reply?: StripeReply
}

const DAY_MS = 24 * 60 * 60_000

/** Refused before the call began: what is missing, unknown or no number, and nobody's key. */
const INVALID = ['parameter_missing', 'parameter_unknown', 'parameter_invalid_integer']

export type Idempotency = (
  key: string | null,
  fingerprint: string,
  act: () => Promise<StripeReply>,
) => Promise<StripeReply>

/**
 * Stores status and body of the first answer to a key, whether it succeeded or failed, and repeats it for a day to the
 * same call. Nothing is stored where validation failed or the key was in use
 * (https://docs.stripe.com/api/idempotent_requests).
 */
export function createIdempotency(clock: VirtualClock): Idempotency {
  const keys = new Map<string, Kept>()

  return async (key, fingerprint, act) => {
    if (key === null) return act()
    const known = keys.get(key)
    const earlier = known && known.until > clock.now() ? known : undefined
    if (earlier && earlier.fingerprint !== fingerprint) {
      throw new Refusal(
        'Keys for idempotent requests can only be used with the same parameters they were first used with. ' +
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
    if (earlier?.reply) return { ...earlier.reply, isReplay: true }

    const mine: Kept = { fingerprint, until: clock.now() + DAY_MS }
    keys.set(key, mine)
    try {
      const reply = await act()
      mine.reply = reply
      return reply
    } catch (error) {
      keys.delete(key)
      throw error
    }
  }
}

/** Whether a refusal came of a call that had begun, so that its key remembers it. */
export function isOutcome({ details }: Refusal): boolean {
  return details.status !== 401 && details.code !== undefined && !INVALID.includes(details.code)
}
