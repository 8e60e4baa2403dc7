import type { Call } from '../http/call.ts'
import type { Account } from './account.ts'
import { expanded } from './expand.ts'
import { formOf, textIn, wholeIn } from './form.ts'
import { seconds } from './id.ts'
import type { Intent } from './objects.ts'
import { missing, Refusal } from './refusal.ts'

const CANCELABLE = ['requires_payment_method', 'requires_capture', 'processing']
const REASONS = ['duplicate', 'fraudulent', 'requested_by_customer', 'abandoned']

export function findIntent(account: Account, id: string, param = 'intent', status = 404): Intent {
  const intent = account.intents.get(id)
  if (!intent) throw missing('payment_intent', id, param, status)
  return intent
}

function mustBe(intent: Intent, statuses: string[], action: string): void {
  if (statuses.includes(intent.status)) return
  throw new Refusal(
    `This PaymentIntent could not be ${action} because it has a status of ${intent.status}. ` +
      `Only a PaymentIntent with one of the following statuses may be ${action}: ${statuses.join(', ')}.`,
    { code: 'payment_intent_unexpected_state', payment_intent: structuredClone(intent) },
  )
}

function sessionOf(account: Account, intent: Intent) {
  return account.checkouts.newestFirst().find(({ session }) => session.payment_intent === intent.id)
    ?.session
}

export function retrieveIntent(account: Account, call: Call): object {
  return expanded(account, findIntent(account, call.params['id'] ?? ''), formOf(call))
}

export function captureIntent(account: Account, call: Call): object {
  const form = formOf(call)
  const intent = findIntent(account, call.params['id'] ?? '')
  mustBe(intent, ['requires_capture'], 'captured')
  const amount = wholeIn(form, 'amount_to_capture') ?? intent.amount_capturable
  if (amount < 1) {
    throw new Refusal('This value must be greater than or equal to 1.', {
      param: 'amount_to_capture',
    })
  }
  if (amount > intent.amount_capturable) {
    throw new Refusal(
      `The amount_to_capture (${amount}) is greater than the capturable amount (${intent.amount_capturable}).`,
      { code: 'amount_too_large', param: 'amount_to_capture' },
    )
  }
  intent.status = 'succeeded'
  intent.amount_received = amount
  intent.amount_capturable = 0
  const charge = account.charges.get(intent.latest_charge ?? '')
  if (charge) {
    charge.captured = true
    charge.amount_captured = amount
    // Capturing less releases the rest at once, and Stripe counts the rest as refunded
    // (https://docs.stripe.com/payments/place-a-hold-on-a-payment-method).
    charge.amount_refunded = charge.amount - amount
    account.emit('charge.captured', charge)
  }
  const session = sessionOf(account, intent)
  if (session) session.payment_status = 'paid'
  account.emit('payment_intent.succeeded', intent)
  return expanded(account, intent, form)
}

export function cancelIntent(account: Account, call: Call): object {
  const form = formOf(call)
  const intent = findIntent(account, call.params['id'] ?? '')
  const reason = textIn(form, 'cancellation_reason')
  if (reason && !REASONS.includes(reason)) {
    throw new Refusal(`Invalid cancellation_reason: must be one of ${REASONS.join(', ')}`, {
      param: 'cancellation_reason',
    })
  }
  mustBe(intent, CANCELABLE, 'canceled')
  const held = intent.status === 'requires_capture'
  intent.status = 'canceled'
  intent.amount_capturable = 0
  intent.canceled_at = seconds()
  intent.cancellation_reason = reason ?? null
  const charge = account.charges.get(intent.latest_charge ?? '')
  if (charge && held) {
    // A released hold makes no refund object (https://docs.stripe.com/radar/reviews/auth-and-capture), yet its charge
    // counts as refunded and says so by event, uncaptured: shops tell the two apart by `captured`.
    charge.refunded = true
    charge.amount_refunded = charge.amount
    account.emit('charge.refunded', charge)
  }
  account.emit('payment_intent.canceled', intent)
  return expanded(account, intent, form)
}
