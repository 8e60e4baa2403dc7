import Stripe from 'stripe'
import * as z from 'zod/mini'

import { stripeClient } from './stripe.ts'
import type { Shop } from './shop.ts'

/** What is read of a PaymentIntent: https://docs.stripe.com/api/payment_intents/object */
const PaymentIntent = z.object({
  id: z.string(),
  status: z.string(),
  amount: z.nullish(z.number()),
  amount_received: z.nullish(z.number()),
  latest_charge: z.nullish(z.union([z.string(), z.object({ amount_refunded: z.number() })])),
})
export type PaymentIntent = z.infer<typeof PaymentIntent>

/** https://docs.stripe.com/api/refunds/object */
const Refund = z.object({ amount: z.number(), status: z.nullish(z.string()) })
const Refunds = z.object({ data: z.array(Refund) })

/** A refund that failed gave nothing back: https://docs.stripe.com/refunds#failed-refunds */
const GAVE_NOTHING = ['failed', 'canceled']
/** Some means of payment take days to give money back. */
const UNDER_WAY = ['pending', 'requires_action']
const MAX_REFUNDS = 100

/** What has been given back of a payment, whether it is there yet, and how many refunds came to nothing. */
export type Refunded = { amount: number; isUnderWay: boolean; failures: number }

export async function retrieveIntent(shop: Shop, id: string): Promise<PaymentIntent> {
  const expand = ['latest_charge']
  return PaymentIntent.parse(await stripeClient(shop).paymentIntents.retrieve(id, { expand }))
}

/** Takes so much of what is held. The rest is released at once. */
export async function captureIntent(
  shop: Shop,
  id: string,
  amount: number,
  idempotencyKey: string,
): Promise<PaymentIntent> {
  const captured = await stripeClient(shop).paymentIntents.capture(
    id,
    { amount_to_capture: amount },
    { idempotencyKey },
  )
  return PaymentIntent.parse(captured)
}

/** Releases what is held. */
export async function cancelIntent(
  shop: Shop,
  id: string,
  idempotencyKey: string,
): Promise<PaymentIntent> {
  return PaymentIntent.parse(
    await stripeClient(shop).paymentIntents.cancel(id, {}, { idempotencyKey }),
  )
}

/** Gives so much back. Answers how the refund stands. */
export async function refundIntent(
  shop: Shop,
  id: string,
  { amount, generationId }: { amount: number; generationId: string },
  idempotencyKey: string,
): Promise<Refunded> {
  const refund = await stripeClient(shop).refunds.create(
    { payment_intent: id, amount, metadata: { generation_id: generationId } },
    { idempotencyKey },
  )
  return refundedOf([Refund.parse(refund)])
}

/** What has been given back of a payment, by us or by the operator; null where Stripe has no list of it. */
export async function listRefunded(shop: Shop, id: string): Promise<Refunded | null> {
  try {
    const refunds = stripeClient(shop).refunds.list({ payment_intent: id, limit: MAX_REFUNDS })
    return refundedOf(Refunds.parse(await refunds).data)
  } catch (error) {
    if (error instanceof Stripe.errors.StripeError && error.statusCode === 404) return null
    throw error
  }
}

function refundedOf(refunds: z.infer<typeof Refund>[]): Refunded {
  const given = refunds.filter(({ status }) => !GAVE_NOTHING.includes(status ?? ''))
  return {
    amount: given.reduce((sum, { amount }) => sum + amount, 0),
    isUnderWay: given.some(({ status }) => UNDER_WAY.includes(status ?? '')),
    failures: refunds.length - given.length,
  }
}
