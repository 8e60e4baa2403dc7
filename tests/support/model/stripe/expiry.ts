import type { Intent, Session } from '../../../../sandbox/stripe/objects.ts'
import { type Account, bookOf } from './account.ts'
import { addRefund, chargeOf, releaseHold } from './payment.ts'

/** How long a card's bank keeps a hold: https://docs.stripe.com/payments/place-a-hold-on-a-payment-method */
const HOLD_S = 7 * 24 * 60 * 60

/** Does what was due by now: pages close, and holds that nobody captured run out. */
export function expireWhatIsDue(account: Account): void {
  const now = account.seconds()
  for (const { session } of account.checkouts.values()) {
    if (session.status === 'open' && session.expires_at <= now) {
      expireSession(account, session, session.expires_at)
    }
  }
  for (const intent of account.intents.values()) {
    if (intent.status === 'requires_capture') expireHold(account, intent, now)
  }
}

export function expireSession(account: Account, session: Session, at = account.seconds()): void {
  session.status = 'expired'
  session.url = null
  account.emit('checkout.session.expired', session, at)
}

/**
 * Unlike a canceled hold, one that ran out leaves a refund, which Stripe makes for a reason of its own, although
 * nothing was ever taken: https://docs.stripe.com/api/refunds/object#refund_object-reason
 */
function expireHold(account: Account, intent: Intent, now: number): void {
  const charge = chargeOf(account, intent)
  const until = Number(charge?.['created']) + HOLD_S
  if (!charge || until > now) return
  intent.status = 'canceled'
  intent.canceled_at = until
  intent.cancellation_reason = 'automatic'
  bookOf(account, intent).isExpired = true
  releaseHold(account, intent)
  addRefund(account, charge, { amount: charge.amount, reason: 'expired_uncaptured_charge' })
  account.emit('charge.expired', charge, until)
  account.emit('payment_intent.canceled', intent, until)
}
