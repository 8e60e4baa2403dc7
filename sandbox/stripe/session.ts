import { randomBytes } from 'node:crypto'

/** The prices of this account: ids, what one costs in cents, and what it is called. */
export const PRICES: Record<string, { unit_amount: number; name: string }> = {
  price_single: { unit_amount: 499, name: 'One video' },
  price_triple: { unit_amount: 1199, name: 'Three videos' },
}

export type Session = {
  id: string
  object: 'checkout.session'
  status: 'open' | 'complete' | 'expired'
  payment_status: 'unpaid' | 'paid'
  payment_intent: string | null
  amount_subtotal: number
  amount_total: number
  currency: 'usd'
  client_reference_id: string | null
  metadata: Record<string, string>
  success_url: string
  cancel_url: string | null
  url: string | null
  created: number
  expires_at: number
  livemode: false
  locale: string | null
  mode: 'payment'
}

/** What the account remembers of a session beside what it shows. */
export type StoredSession = {
  session: Session
  lines: { price: string; quantity: number }[]
  intent: { metadata: Record<string, string>; captureMethod: string }
}

/** Stripe's refusal of a request: https://docs.stripe.com/api/errors */
export class Refusal extends Error {
  readonly status: number
  readonly error: Record<string, string>

  constructor(status: number, error: Record<string, string>) {
    super(error['message'])
    this.status = status
    this.error = error
  }
}

export function newId(prefix: string): string {
  return `${prefix}_${randomBytes(24).toString('base64url').replaceAll(/[-_]/g, 'a')}`
}

export const seconds = (): number => Math.floor(Date.now() / 1000)

type Params = Record<string, unknown>
const REMOVED = ['payment_method_types', 'line_items_preview']
const DAY_S = 86_400

/** A session from the parameters of its creation, or Stripe's refusal of them. */
export function newSession(params: Params, pageUrl: string): StoredSession {
  for (const name of REMOVED)
    if (name in params) refuse(`Received unknown parameter: ${name}`, name)
  if (params['mode'] !== 'payment') refuse('You must specify mode=payment.', 'mode')
  const successUrl = params['success_url']
  if (typeof successUrl !== 'string') refuse('Missing required param: success_url.', 'success_url')
  const lines = linesOf(params['line_items'])
  const metadata = metadataOf(params['metadata'])
  const intent = (params['payment_intent_data'] ?? {}) as Params
  const reference = params['client_reference_id']
  if (typeof reference === 'string' && reference.length > 200) {
    refuse('Invalid string: at most 200 characters.', 'client_reference_id')
  }
  const id = newId('cs_test')
  const total = lines.reduce(
    (sum, { price, quantity }) => sum + PRICES[price]!.unit_amount * quantity,
    0,
  )
  const session: Session = {
    id,
    object: 'checkout.session',
    status: 'open',
    payment_status: 'unpaid',
    payment_intent: null,
    amount_subtotal: total,
    amount_total: total,
    currency: 'usd',
    client_reference_id: typeof reference === 'string' ? reference : null,
    metadata,
    success_url: successUrl,
    cancel_url: (params['cancel_url'] as string | undefined) ?? null,
    url: `${pageUrl}/checkout/${id}`,
    created: seconds(),
    expires_at: Number(params['expires_at'] ?? seconds() + DAY_S),
    livemode: false,
    locale: (params['locale'] as string | undefined) ?? null,
    mode: 'payment',
  }
  const captureMethod =
    typeof intent['capture_method'] === 'string' ? intent['capture_method'] : 'automatic'
  return { session, lines, intent: { metadata: metadataOf(intent['metadata']), captureMethod } }
}

function linesOf(list: unknown): StoredSession['lines'] {
  const lines = Array.isArray(list) ? (list as Params[]) : []
  if (lines.length === 0) refuse('Missing required param: line_items.', 'line_items')
  return lines.map(({ price, quantity }) => {
    const id = String(price)
    if (!PRICES[id]) {
      throw new Refusal(400, {
        type: 'invalid_request_error',
        code: 'resource_missing',
        message: `No such price: '${id}'`,
        param: 'line_items[0][price]',
      })
    }
    return { price: id, quantity: Number(quantity ?? 1) }
  })
}

function metadataOf(value: unknown): Record<string, string> {
  const metadata = (value ?? {}) as Record<string, string>
  const entries = Object.entries(metadata)
  const isTooLong = entries.some(([key, text]) => key.length > 40 || text.length > 500)
  if (entries.length > 50 || isTooLong) refuse('Metadata is over its limits.', 'metadata')
  return metadata
}

function refuse(message: string, param: string): never {
  throw new Refusal(400, { type: 'invalid_request_error', message, param })
}
