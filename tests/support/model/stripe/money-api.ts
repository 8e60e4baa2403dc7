import { type Form, metadataIn, textIn, wholeIn } from '../../../../sandbox/stripe/form.ts'
import type { Intent, Refund } from '../../../../sandbox/stripe/objects.ts'
import { missing, Refusal, required } from '../../../../sandbox/stripe/refusal.ts'
import { type Account, bookOf, sessionOf } from './account.ts'
import { addRefund, chargeOf, releaseHold } from './payment.ts'

const CANCELABLE = ['requires_payment_method', 'requires_capture', 'processing'] as const

export function findIntent(account: Account, id: string, status = 404): Intent {
  const intent = account.intents.get(id)
  if (!intent) throw missing('payment_intent', id, 'intent', status)
  return intent
}

function mustBe(intent: Intent, statuses: readonly Intent['status'][], action: string): void {
  if (statuses.includes(intent.status)) return
  throw new Refusal(
    `This PaymentIntent could not be ${action} because it has a status of ${intent.status}. ` +
      `Only a PaymentIntent with one of the following statuses may be ${action}: ${statuses.join(', ')}.`,
    { code: 'payment_intent_unexpected_state', payment_intent: { ...intent } },
  )
}

function positiveIn(form: Form, param: string): number | undefined {
  const amount = wholeIn(form, param)
  if (amount !== undefined && amount < 1) {
    throw new Refusal('This value must be greater than or equal to 1.', {
      code: 'parameter_invalid_integer',
      param,
    })
  }
  return amount
}

/** Takes what is held, or a part of it, once; the rest is released. */
export function captureIntent(account: Account, id: string, form: Form): Intent {
  const intent = findIntent(account, id)
  const wanted = positiveIn(form, 'amount_to_capture')
  mustBe(intent, ['requires_capture'], 'captured')
  const amount = wanted ?? intent.amount_capturable
  if (amount > intent.amount_capturable) {
    throw new Refusal(
      `The amount_to_capture (${amount}) is greater than the capturable amount (${intent.amount_capturable}).`,
      { code: 'amount_too_large', param: 'amount_to_capture' },
    )
  }
  intent.status = 'succeeded'
  intent.amount_received = amount
  intent.amount_capturable = 0
  sessionOf(account, intent).payment_status = 'paid'
  const book = bookOf(account, intent)
  book.captures += 1
  book.captured += amount
  book.received += amount
  const charge = chargeOf(account, intent)
  if (charge) {
    charge.captured = true
    charge.amount_captured = amount
    // Stripe counts the released rest as refunded.
    charge.amount_refunded = charge.amount - amount
    account.emit('charge.captured', charge)
  }
  account.emit('payment_intent.succeeded', intent)
  return intent
}

export function cancelIntent(account: Account, id: string, form: Form): Intent {
  const intent = findIntent(account, id)
  mustBe(intent, CANCELABLE, 'canceled')
  const isHeld = intent.status === 'requires_capture'
  intent.status = 'canceled'
  intent.canceled_at = account.seconds()
  intent.cancellation_reason = textIn(form, 'cancellation_reason') ?? null
  bookOf(account, intent).cancels += 1
  const charge = releaseHold(account, intent)
  if (charge && isHeld) account.emit('charge.refunded', charge)
  account.emit('payment_intent.canceled', intent)
  return intent
}

/** Gives back what was received, or a part of it. Parts add up, never to more than there is. */
export function createRefund(account: Account, form: Form): Refund {
  const id = textIn(form, 'payment_intent')
  if (!id) throw required('payment_intent')
  const intent = findIntent(account, id, 400)
  const wanted = positiveIn(form, 'amount')
  const charge = chargeOf(account, intent)
  if (!charge?.captured) {
    throw new Refusal(`This PaymentIntent (${id}) does not have a successful charge to refund.`, {
      code: 'payment_intent_unexpected_state',
      param: 'payment_intent',
    })
  }
  const left = charge.amount - charge.amount_refunded
  if (left <= 0) {
    throw new Refusal(`Charge ${charge.id} has already been refunded.`, {
      code: 'charge_already_refunded',
    })
  }
  const amount = wanted ?? left
  if (amount > left) {
    throw new Refusal(
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      { code: 'amount_too_large', param: 'amount' },
    )
  }
  const reason = textIn(form, 'reason')
  const refund = addRefund(account, charge, {
    amount,
    metadata: metadataIn(form),
    ...(reason !== undefined && { reason }),
  })
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount
  const book = bookOf(account, intent)
  book.refunds += 1
  book.refunded += amount
  account.emit('refund.created', refund)
  account.emit('charge.refunded', charge)
  return refund
}
