import type { Charge, Intent, Refund } from '../../../../sandbox/stripe/objects.ts'
import type { Account, Checkout } from './account.ts'

/** A payment that the buyer of a session has just begun. There is none before: since 2022 an open session has no intent. */
export function addIntent(account: Account, checkout: Checkout, isHeld: boolean): Intent {
  const { session, intentMetadata } = checkout
  const id = account.id('pi')
  const intent: Intent = {
    id,
    object: 'payment_intent',
    amount: session.amount_total,
    amount_capturable: 0,
    amount_received: 0,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: isHeld ? 'manual' : 'automatic_async',
    client_secret: `${id}_secret_${account.id('x').slice(2)}`,
    confirmation_method: 'automatic',
    created: account.seconds(),
    currency: session.currency,
    customer: null,
    description: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: intentMetadata,
    next_action: null,
    payment_method: account.id('pm'),
    payment_method_types: ['card'],
    status: 'requires_payment_method',
  }
  account.intents.set(id, intent)
  account.books.set(id, {
    intentId: id,
    sessionId: session.id,
    held: 0,
    received: 0,
    captured: 0,
    refunded: 0,
    captures: 0,
    refunds: 0,
    cancels: 0,
    isExpired: false,
  })
  return intent
}

/** The charge of a payment, once the bank has agreed to it: taken, or held when it is not captured. */
export function addCharge(account: Account, intent: Intent, isCaptured: boolean): Charge {
  const charge: Charge = {
    id: account.id('ch'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: isCaptured ? intent.amount : 0,
    amount_refunded: 0,
    captured: isCaptured,
    created: account.seconds(),
    currency: intent.currency,
    disputed: false,
    failure_code: null,
    livemode: false,
    metadata: intent.metadata,
    paid: true,
    payment_intent: intent.id,
    refunded: false,
    status: 'succeeded',
  }
  account.charges.set(charge.id, charge)
  intent.latest_charge = charge.id
  intent.status = isCaptured ? 'succeeded' : 'requires_capture'
  intent.amount_received = isCaptured ? intent.amount : 0
  intent.amount_capturable = isCaptured ? 0 : intent.amount
  const book = account.books.get(intent.id)!
  if (isCaptured) book.received = intent.amount
  else book.held = intent.amount
  return charge
}

export function chargeOf(account: Account, intent: Intent): Charge | undefined {
  return account.charges.get(intent.latest_charge ?? '')
}

/**
 * Lets a hold go. It makes no refund object, yet its charge counts as refunded, uncaptured: shops tell the two apart by
 * `captured` (https://docs.stripe.com/payments/place-a-hold-on-a-payment-method).
 */
export function releaseHold(account: Account, intent: Intent): Charge | undefined {
  intent.amount_capturable = 0
  const charge = chargeOf(account, intent)
  if (!charge) return undefined
  charge.refunded = true
  charge.amount_refunded = charge.amount
  return charge
}

/** A refund as it stands in the account's list. What it does to the charge is its maker's matter. */
export function addRefund(
  account: Account,
  charge: Charge,
  given: { amount: number; reason?: string; metadata?: Record<string, string> },
): Refund {
  const refund: Refund = {
    id: account.id('re'),
    object: 'refund',
    amount: given.amount,
    charge: charge.id,
    created: account.seconds(),
    currency: charge['currency'],
    metadata: given.metadata ?? {},
    payment_intent: charge.payment_intent,
    reason: given.reason ?? null,
    status: 'succeeded',
  }
  account.refunds.set(refund.id, refund)
  return refund
}
