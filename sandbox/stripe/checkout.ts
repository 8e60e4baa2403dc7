import type { Account } from './account.ts'
import { addCharge, addIntent } from './payment.ts'
import type { Checkout, Intent } from './objects.ts'
import { Refusal } from './refusal.ts'

export const OUTCOMES = [
  'paid',
  'declined',
  'delayed',
  'delayed_failure',
  'abandoned',
  'expired',
] as const
export type Outcome = (typeof OUTCOMES)[number]

function mustBeOpen({ session }: Checkout, action: string): void {
  if (session.status === 'open') return
  throw new Refusal(
    `Only Checkout Sessions with a status in ["open"] can be ${action}. ` +
      `This Checkout Session has a status of ${session.status}.`,
  )
}

export function expire(account: Account, checkout: Checkout): void {
  mustBeOpen(checkout, 'expired')
  checkout.session.status = 'expired'
  checkout.session.url = null
  account.emit('checkout.session.expired', checkout.session)
}

function complete(checkout: Checkout, intent: Intent): void {
  const { session } = checkout
  session.status = 'complete'
  session.url = null
  session.payment_intent = intent.id
  session.customer_details = {
    address: null,
    email: 'buyer@example.com',
    name: 'Sandbox Buyer',
    phone: null,
    tax_exempt: 'none',
    tax_ids: [],
  }
  // "paid" means that the funds are available in your account, "unpaid" that they are not yet
  // (https://docs.stripe.com/api/checkout/sessions/object#checkout_session_object-payment_status), so a card that is
  // only authorised leaves the session complete and unpaid until the capture.
  session.payment_status = intent.status === 'succeeded' ? 'paid' : 'unpaid'
}

function pay(account: Account, checkout: Checkout): void {
  const manual = checkout.manual !== 'no'
  const intent = addIntent(account, checkout, manual)
  addCharge(account, intent, !manual)
  intent.status = manual ? 'requires_capture' : 'succeeded'
  intent.amount_capturable = manual ? intent.amount : 0
  intent.amount_received = manual ? 0 : intent.amount
  complete(checkout, intent)
  account.emit('checkout.session.completed', checkout.session)
  account.emit(
    manual ? 'payment_intent.amount_capturable_updated' : 'payment_intent.succeeded',
    intent,
  )
}

function decline(checkout: Checkout): void {
  checkout.lastDecline = true
}

function settleLater(
  account: Account,
  checkout: Checkout,
  intent: Intent,
  succeeds: boolean,
): void {
  account.timers.later(account.settings.delayedMs, () => {
    if (intent.status !== 'processing') return
    if (succeeds) {
      addCharge(account, intent, true)
      intent.status = 'succeeded'
      intent.amount_received = intent.amount
      checkout.session.payment_status = 'paid'
      account.emit('checkout.session.async_payment_succeeded', checkout.session)
      account.emit('payment_intent.succeeded', intent)
      return
    }
    intent.status = 'requires_payment_method'
    intent.last_payment_error = {
      type: 'card_error',
      code: 'payment_intent_payment_attempt_failed',
    }
    account.emit('checkout.session.async_payment_failed', checkout.session)
    account.emit('payment_intent.payment_failed', intent)
  })
}

function payLater(account: Account, checkout: Checkout, succeeds: boolean): void {
  // Checkout offers no method that cannot be captured later when capture_method is manual for every method
  // (https://docs.stripe.com/payments/place-a-hold-on-a-payment-method), and no delayed method can.
  if (checkout.manual === 'every_method') {
    throw new Refusal(
      'Delayed methods are not offered when payment_intent_data[capture_method] is manual; ' +
        'set payment_method_options[card][capture_method] instead to have both.',
    )
  }
  const intent = addIntent(account, checkout, false)
  intent.status = 'processing'
  complete(checkout, intent)
  account.emit('checkout.session.completed', checkout.session)
  settleLater(account, checkout, intent, succeeds)
}

/** What the buyer did on the hosted page. Throws a `Refusal` unless the session is open. */
export function settle(account: Account, checkout: Checkout, outcome: Outcome): void {
  mustBeOpen(checkout, outcome === 'expired' ? 'expired' : 'paid')
  switch (outcome) {
    case 'paid':
      return pay(account, checkout)
    case 'declined':
      return decline(checkout)
    case 'delayed':
      return payLater(account, checkout, true)
    case 'delayed_failure':
      return payLater(account, checkout, false)
    case 'expired':
      return expire(account, checkout)
    case 'abandoned':
  }
}
