import { numberIn, wordIn } from '../faults/fault.ts'
import type { Call } from '../http/call.ts'
import type { Account } from './account.ts'
import { expire } from './checkout.ts'
import { expanded } from './expand.ts'
import { formOf, textIn } from './form.ts'
import { makeId, seconds } from './id.ts'
import { lineItems } from './line-items.ts'
import { page } from './list.ts'
import type { Checkout, Session } from './objects.ts'
import { prices } from './price.ts'
import { missing } from './refusal.ts'
import { parseSession } from './session-params.ts'

// Present in every session, and of no use to a shop that takes one-off card payments.
const UNUSED = {
  adaptive_pricing: { enabled: false },
  after_expiration: null,
  allow_promotion_codes: null,
  allowed_payment_method_types: null,
  automatic_tax: { enabled: false, liability: null, provider: null, status: null },
  billing_address_collection: null,
  client_secret: null,
  collected_information: null,
  consent: null,
  consent_collection: null,
  currency_conversion: null,
  custom_fields: [],
  customer: null,
  customer_account: null,
  customer_creation: 'if_required',
  discounts: [],
  integration_identifier: null,
  invoice: null,
  invoice_creation: null,
  livemode: false,
  managed_payments: null,
  mode: 'payment',
  origin_context: null,
  payment_link: null,
  payment_method_collection: 'if_required',
  payment_method_configuration_details: null,
  payment_method_options: {},
  payment_method_types: ['card', 'sepa_debit'],
  permissions: null,
  phone_number_collection: { enabled: false },
  recovered_from: null,
  saved_payment_method_options: null,
  setup_intent: null,
  shipping_address_collection: null,
  shipping_cost: null,
  shipping_options: [],
  submit_type: null,
  subscription: null,
  total_details: { amount_discount: 0, amount_shipping: 0, amount_tax: 0 },
  ui_mode: 'hosted_page',
  wallet_options: null,
}

export function findCheckout(account: Account, id: string): Checkout {
  const checkout = account.checkouts.get(id)
  if (!checkout) throw missing('checkout.session', id, 'session')
  return checkout
}

export function createSession(account: Account, call: Call): object {
  const form = formOf(call)
  const params = parseSession(form)
  const first = prices.get(params.lines[0]?.price ?? '')
  const sum = params.lines.reduce(
    (total, { price, quantity }) => total + (prices.get(price)?.unit_amount ?? 0) * quantity,
    0,
  )
  const spoiled = call.fault?.fault === 'wrong_amount' ? call.fault : undefined
  const amount = spoiled ? numberIn(spoiled, 'amount', 1) : sum
  const priced = first?.currency ?? 'usd'
  const currency = spoiled ? wordIn(spoiled, 'currency', priced) : priced
  const id = makeId('cs_test', 58)
  const session: Session = {
    ...structuredClone(UNUSED),
    id,
    object: 'checkout.session',
    amount_subtotal: amount,
    amount_total: amount,
    cancel_url: params.cancelUrl,
    client_reference_id: params.reference,
    created: seconds(),
    currency,
    customer_details: null,
    customer_email: params.email,
    expires_at: params.expiresAt,
    locale: params.locale,
    metadata: params.metadata,
    payment_intent: null,
    payment_status: 'unpaid',
    status: 'open',
    success_url: params.successUrl,
    url: `${account.origin()}/checkout/${id}`,
  }
  const { lines, manual, intentMetadata } = params
  const checkout = { session, lines, manual, intentMetadata, lastDecline: false }
  account.checkouts.put(id, checkout)
  account.timers.later(Math.max(0, params.expiresAt * 1_000 - Date.now()), () => {
    if (session.status === 'open') expire(account, checkout)
  })
  return expanded(account, session, form)
}

export function retrieveSession(account: Account, call: Call): object {
  return expanded(account, findCheckout(account, call.params['id'] ?? '').session, formOf(call))
}

export function expireSession(account: Account, call: Call): object {
  const checkout = findCheckout(account, call.params['id'] ?? '')
  expire(account, checkout)
  return expanded(account, checkout.session, formOf(call))
}

export function listSessions(account: Account, call: Call): object {
  const form = formOf(call)
  const intent = textIn(form, 'payment_intent')
  const status = textIn(form, 'status')
  const all = account.checkouts
    .newestFirst()
    .map(({ session }) => session)
    .filter((session) => !intent || session.payment_intent === intent)
    .filter((session) => !status || session.status === status)
  return expanded(account, page(all, form, '/v1/checkout/sessions'), form)
}

export function listLineItems(account: Account, call: Call): object {
  return lineItems(findCheckout(account, call.params['id'] ?? ''), formOf(call))
}
