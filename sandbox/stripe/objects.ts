export interface Session {
  id: string
  object: 'checkout.session'
  amount_subtotal: number
  amount_total: number
  cancel_url: string | null
  client_reference_id: string | null
  created: number
  currency: string
  customer_details: Record<string, unknown> | null
  expires_at: number
  locale: string | null
  metadata: Record<string, string>
  payment_intent: string | null
  payment_status: 'paid' | 'unpaid'
  status: 'open' | 'complete' | 'expired'
  success_url: string
  url: string | null
  [field: string]: unknown
}

export interface Intent {
  id: string
  object: 'payment_intent'
  amount: number
  amount_capturable: number
  amount_received: number
  canceled_at: number | null
  cancellation_reason: string | null
  capture_method: 'automatic_async' | 'manual'
  currency: string
  last_payment_error: Record<string, unknown> | null
  latest_charge: string | null
  metadata: Record<string, string>
  status: 'requires_payment_method' | 'processing' | 'requires_capture' | 'succeeded' | 'canceled'
  [field: string]: unknown
}

export interface Charge {
  id: string
  object: 'charge'
  amount: number
  amount_captured: number
  amount_refunded: number
  captured: boolean
  disputed: boolean
  payment_intent: string
  refunded: boolean
  [field: string]: unknown
}

export interface Refund {
  id: string
  object: 'refund'
  amount: number
  charge: string
  payment_intent: string
  [field: string]: unknown
}

export interface Event {
  id: string
  object: 'event'
  api_version: string
  created: number
  data: { object: Record<string, unknown> }
  livemode: false
  pending_webhooks: number
  request: { id: string | null; idempotency_key: string | null }
  type: string
}

export interface Line {
  price: string
  quantity: number
}

/** A session with what Stripe remembers of it but does not show. */
export interface Checkout {
  session: Session
  lines: Line[]
  /** Where the card is only authorised: by `payment_intent_data` for every method, or for cards alone. */
  manual: 'no' | 'every_method' | 'card'
  intentMetadata: Record<string, string>
  lastDecline: boolean
}
