import {
  type Form,
  groupIn,
  listIn,
  metadataIn,
  refuseUnknown,
  textIn,
  wholeIn,
} from '../../../../sandbox/stripe/form.ts'
import type { Session } from '../../../../sandbox/stripe/objects.ts'
import { missing, Refusal, required } from '../../../../sandbox/stripe/refusal.ts'
import { SESSION_PARAMS } from '../../../../sandbox/stripe/session-params.ts'
import type { Account, Checkout } from './account.ts'
import { expireSession } from './expiry.ts'

/** What an account sells, by the ids of its prices. */
export type Prices = Record<string, { unitAmount: number; currency: string }>

const HALF_HOUR_S = 1_800
const DAY_S = 86_400

export function createSession(account: Account, prices: Prices, form: Form): Session {
  refuseUnknown(form, SESSION_PARAMS)
  if (textIn(form, 'mode') !== 'payment') throw required('mode')
  const successUrl = textIn(form, 'success_url')
  if (!successUrl) throw required('success_url')
  const reference = textIn(form, 'client_reference_id') ?? null
  if (reference && reference.length > 200) {
    throw new Refusal('Invalid string: at most 200 characters', { param: 'client_reference_id' })
  }
  const { amount, currency } = totalOf(form, prices)
  const manual = manualIn(form)
  const id = account.id('cs_test', 58)
  const session: Session = {
    id,
    object: 'checkout.session',
    amount_subtotal: amount,
    amount_total: amount,
    cancel_url: textIn(form, 'cancel_url') ?? null,
    client_reference_id: reference,
    created: account.seconds(),
    currency,
    customer: null,
    customer_details: null,
    expires_at: expiryIn(form, account.seconds()),
    livemode: false,
    locale: textIn(form, 'locale') ?? null,
    metadata: metadataIn(form),
    mode: 'payment',
    payment_intent: null,
    payment_method_options: manual === 'card' ? { card: { capture_method: 'manual' } } : {},
    payment_method_types: manual === 'every_method' ? ['card'] : ['card', 'sepa_debit'],
    payment_status: 'unpaid',
    status: 'open',
    success_url: successUrl,
    ui_mode: 'hosted_page',
    url: `https://checkout.stripe.com/c/pay/${id}`,
  }
  const intentMetadata = metadataIn(groupIn(form, 'payment_intent_data') ?? {})
  account.checkouts.set(id, { session, manual, intentMetadata })
  return session
}

export function findSession(account: Account, id: string): Session {
  const checkout = account.checkouts.get(id)
  if (!checkout) throw missing('checkout.session', id, 'session')
  return checkout.session
}

export function closeSession(account: Account, id: string): Session {
  const session = findSession(account, id)
  if (session.status !== 'open') {
    throw new Refusal(
      `Only Checkout Sessions with a status in ["open"] can be expired. ` +
        `This Checkout Session has a status of ${session.status}.`,
    )
  }
  expireSession(account, session)
  return session
}

function totalOf(form: Form, prices: Prices): { amount: number; currency: string } {
  const lines = listIn(form, 'line_items') as Form[]
  if (lines.length === 0) throw required('line_items')
  let [amount, currency] = [0, 'usd']
  for (const [index, line] of lines.entries()) {
    const at = `line_items[${index}]`
    const id = textIn(line, 'price', `${at}[price]`)
    if (!id) throw required(`${at}[price]`)
    const price = prices[id]
    if (!price) throw missing('price', id, `${at}[price]`, 400)
    amount += price.unitAmount * (wholeIn(line, 'quantity', `${at}[quantity]`) ?? 1)
    currency = price.currency
  }
  return { amount, currency }
}

function manualIn(form: Form): Checkout['manual'] {
  const every = groupIn(form, 'payment_intent_data')?.['capture_method']
  if (every === 'manual') return 'every_method'
  const card = groupIn(groupIn(form, 'payment_method_options') ?? {}, 'card')?.['capture_method']
  return card === 'manual' ? 'card' : 'no'
}

function expiryIn(form: Form, now: number): number {
  const at = wholeIn(form, 'expires_at') ?? now + DAY_S
  // A few seconds of grace, for a clock that ticked while the request travelled.
  if (at >= now + HALF_HOUR_S - 10 && at <= now + DAY_S + 10) return at
  throw new Refusal(
    'The `expires_at` timestamp must be between 30 minutes and 24 hours from now.',
    { param: 'expires_at' },
  )
}
