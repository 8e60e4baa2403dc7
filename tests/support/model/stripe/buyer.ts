import type { Account, Checkout } from './account.ts'
import { addCharge, addIntent, chargeOf } from './payment.ts'

/** How a buyer pays: at once, by a method that takes days, or with a card that is refused. */
export type Means = 'card' | 'delayed' | 'declined'

function openCheckout(account: Account, sessionId: string): Checkout {
  const checkout = account.checkouts.get(sessionId)
  if (checkout?.session.status === 'open') return checkout
  throw new Error(`There is no open session ${sessionId}.`)
}

/** What a buyer does on the hosted page. Only an open session has one. */
export function pay(account: Account, sessionId: string, means: Means): void {
  const checkout = openCheckout(account, sessionId)
  // A refused card leaves the page open for another one.
  if (means === 'declined') return
  const { session, manual } = checkout
  if (means === 'delayed' && manual === 'every_method') {
    throw new Error('A page that holds every payment offers no method that cannot be held.')
  }
  const isHeld = means === 'card' && manual !== 'no'
  const intent = addIntent(account, checkout, isHeld)
  if (means === 'card') addCharge(account, intent, !isHeld)
  else intent.status = 'processing'
  session.status = 'complete'
  session.url = null
  session.payment_intent = intent.id
  // "paid" is money that has arrived; a hold leaves the session complete and unpaid until the capture
  // (https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_status).
  session.payment_status = intent.status === 'succeeded' ? 'paid' : 'unpaid'
  account.emit('checkout.session.completed', session)
  if (means === 'delayed') return account.emit('payment_intent.processing', intent)
  account.emit(
    isHeld ? 'payment_intent.amount_capturable_updated' : 'payment_intent.succeeded',
    intent,
  )
}

/** The bank's answer to a delayed payment, days after it. */
export function settleDelayed(account: Account, sessionId: string, succeeds: boolean): void {
  const session = account.checkouts.get(sessionId)?.session
  const intent = account.intents.get(session?.payment_intent ?? '')
  if (!session || intent?.status !== 'processing') {
    throw new Error(`No delayed payment of ${sessionId} waits for its end.`)
  }
  if (succeeds) {
    addCharge(account, intent, true)
    session.payment_status = 'paid'
    account.emit('checkout.session.async_payment_succeeded', session)
    account.emit('payment_intent.succeeded', intent)
    return
  }
  intent.status = 'requires_payment_method'
  intent.last_payment_error = { type: 'card_error', code: 'payment_intent_payment_attempt_failed' }
  account.emit('checkout.session.async_payment_failed', session)
  account.emit('payment_intent.payment_failed', intent)
}

/** A buyer disputes with the bank what was taken. */
export function dispute(account: Account, sessionId: string): void {
  const session = account.checkouts.get(sessionId)?.session
  const intent = account.intents.get(session?.payment_intent ?? '')
  const charge = intent && chargeOf(account, intent)
  if (!charge?.captured || charge.disputed) throw new Error(`Nothing of ${sessionId} to dispute.`)
  charge.disputed = true
  account.emit('charge.dispute.created', {
    id: account.id('du'),
    object: 'dispute',
    amount: charge.amount_captured - charge.amount_refunded,
    charge: charge.id,
    created: account.seconds(),
    currency: charge['currency'],
    livemode: false,
    metadata: {},
    payment_intent: charge.payment_intent,
    reason: 'fraudulent',
    status: 'needs_response',
  })
}
