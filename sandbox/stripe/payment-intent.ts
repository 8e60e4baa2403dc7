import { Refusal } from './session.ts'

export type PaymentIntent = {
  id: string
  object: 'payment_intent'
  status: 'processing' | 'requires_capture' | 'succeeded' | 'canceled' | 'requires_payment_method'
  amount: number
  amount_received: number
  amount_capturable: number
  amount_refunded: number
  currency: string
  capture_method: string
  latest_charge: string
  metadata: Record<string, string>
}

/** The charge behind a payment, as it stands inside events. */
export function charge(payment: PaymentIntent) {
  const { latest_charge: id, amount, amount_refunded, currency, metadata } = payment
  const refunded = amount_refunded >= payment.amount_received
  return {
    id,
    object: 'charge',
    amount,
    amount_refunded,
    currency,
    metadata,
    payment_intent: payment.id,
    refunded,
  }
}

export function missing(kind: string, id: string): Refusal {
  const message = `No such ${kind}: '${id}'`
  return new Refusal(404, {
    type: 'invalid_request_error',
    code: 'resource_missing',
    message,
    param: 'id',
  })
}

export function invalid(message: string): Refusal {
  return new Refusal(400, { type: 'invalid_request_error', message })
}
