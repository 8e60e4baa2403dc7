import type { Account } from './account.ts'
import { makeId, seconds } from './id.ts'
import type { Charge, Checkout, Intent } from './objects.ts'

export function addIntent(account: Account, checkout: Checkout, manual: boolean): Intent {
  const { session, intentMetadata } = checkout
  const id = makeId('pi')
  const intent: Intent = {
    id,
    object: 'payment_intent',
    amount: session.amount_total,
    amount_capturable: 0,
    amount_received: 0,
    application: null,
    automatic_payment_methods: null,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: manual ? 'manual' : 'automatic_async',
    client_secret: `${id}_secret_${makeId('x').slice(2)}`,
    confirmation_method: 'automatic',
    created: seconds(),
    currency: session.currency,
    customer: null,
    description: null,
    last_payment_error: null,
    latest_charge: null,
    livemode: false,
    metadata: intentMetadata,
    next_action: null,
    payment_method: makeId('pm'),
    payment_method_types: ['card'],
    processing: null,
    receipt_email: null,
    status: 'requires_payment_method',
    transfer_group: null,
  }
  account.intents.put(id, intent)
  return intent
}

export function addCharge(account: Account, intent: Intent, captured: boolean): Charge {
  const charge: Charge = {
    id: makeId('ch'),
    object: 'charge',
    amount: intent.amount,
    amount_captured: captured ? intent.amount : 0,
    amount_refunded: 0,
    billing_details: {
      address: null,
      email: 'buyer@example.com',
      name: 'Sandbox Buyer',
      phone: null,
    },
    captured,
    created: seconds(),
    currency: intent.currency,
    customer: null,
    disputed: false,
    failure_code: null,
    failure_message: null,
    livemode: false,
    metadata: intent.metadata,
    outcome: { type: 'authorized', network_status: 'approved_by_network', risk_level: 'normal' },
    paid: true,
    payment_intent: intent.id,
    payment_method_details: { type: 'card', card: { brand: 'visa', last4: '4242', country: 'US' } },
    refunded: false,
    status: 'succeeded',
  }
  account.charges.put(charge.id, charge)
  intent.latest_charge = charge.id
  return charge
}
