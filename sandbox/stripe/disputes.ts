import type { Account } from './account.ts'
import { makeId, seconds } from './id.ts'

/** Has the buyer's bank dispute a payment; the dispute, or undefined when nothing was captured. */
export function dispute(account: Account, intentId: string): object | undefined {
  const charge = account.charges.get(account.intents.get(intentId)?.latest_charge ?? '')
  if (!charge?.captured) return undefined
  charge.disputed = true
  const made = {
    id: makeId('du'),
    object: 'dispute',
    amount: charge.amount_captured - charge.amount_refunded,
    charge: charge.id,
    created: seconds(),
    currency: charge['currency'],
    evidence_details: { due_by: seconds() + 604_800, has_evidence: false, past_due: false },
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: intentId,
    reason: 'fraudulent',
    status: 'needs_response',
  }
  account.emit('charge.dispute.created', made)
  return made
}
