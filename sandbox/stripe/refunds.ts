import type { Call } from '../http/call.ts'
import type { Account } from './account.ts'
import { expanded } from './expand.ts'
import { formOf, metadataIn, refuseUnknown, textIn, wholeIn } from './form.ts'
import { makeId, seconds } from './id.ts'
import { page } from './list.ts'
import type { Charge, Refund } from './objects.ts'
import { findIntent } from './payment-intents.ts'
import { missing, Refusal, required } from './refusal.ts'

const KNOWN = new Set(
  `amount charge currency customer expand instructions_email metadata origin payment_intent reason
  refund_application_fee reverse_transfer`.split(/\s+/),
)

const dollars = (cents: number): string => `$${(cents / 100).toFixed(2)}`

function chargeOf(account: Account, id: string): Charge {
  const intent = findIntent(account, id, 'payment_intent', 400)
  const charge = account.charges.get(intent.latest_charge ?? '')
  if (!charge?.captured) {
    throw new Refusal(`This PaymentIntent (${id}) does not have a successful charge to refund.`, {
      param: 'payment_intent',
    })
  }
  return charge
}

export function createRefund(account: Account, call: Call): object {
  const form = formOf(call)
  refuseUnknown(form, KNOWN)
  const intent = textIn(form, 'payment_intent')
  if (!intent) throw required('payment_intent')
  const charge = chargeOf(account, intent)
  const left = charge.amount - charge.amount_refunded
  if (left <= 0) {
    throw new Refusal(`Charge ${charge.id} has already been refunded.`, {
      code: 'charge_already_refunded',
    })
  }
  const amount = wholeIn(form, 'amount') ?? left
  if (amount < 1) throw new Refusal('Invalid positive integer', { param: 'amount' })
  if (amount > left) {
    throw new Refusal(
      `Refund amount (${dollars(amount)}) is greater than unrefunded amount on charge (${dollars(left)})`,
      { param: 'amount' },
    )
  }
  const refund: Refund = {
    id: makeId('re'),
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: seconds(),
    currency: charge['currency'],
    metadata: metadataIn(form),
    payment_intent: intent,
    reason: textIn(form, 'reason') ?? null,
    receipt_number: null,
    status: 'succeeded',
  }
  account.refunds.put(refund.id, refund)
  charge.amount_refunded += amount
  charge.refunded = charge.amount_refunded === charge.amount
  account.emit('refund.created', refund)
  account.emit('charge.refunded', charge)
  return expanded(account, refund, form)
}

export function retrieveRefund(account: Account, call: Call): object {
  const refund = account.refunds.get(call.params['id'] ?? '')
  if (!refund) throw missing('refund', call.params['id'] ?? '', 'refund')
  return expanded(account, refund, formOf(call))
}

export function listRefunds(account: Account, call: Call): object {
  const form = formOf(call)
  const intent = textIn(form, 'payment_intent')
  const charge = textIn(form, 'charge')
  const all = account.refunds
    .newestFirst()
    .filter((refund) => !intent || refund.payment_intent === intent)
    .filter((refund) => !charge || refund.charge === charge)
  return page(all, form, '/v1/refunds')
}
