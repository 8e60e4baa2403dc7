import * as z from 'zod/mini'

import { stripeClient } from './stripe.ts'
import type { Shop } from './shop.ts'

/** What is read of a PaymentIntent: https://docs.stripe.com/api/payment_intents/object */
const PaymentIntent = z.object({
  id: z.string(),
  status: z.string(),
  amount_received: z._default(z.number(), 0),
})
export type PaymentIntent = z.infer<typeof PaymentIntent>

const Refunds = z.object({
  data: z.array(z.object({ amount: z.number(), status: z.nullish(z.string()) })),
})

/** A refund that failed gave nothing back: https://docs.stripe.com/refunds#failed-refunds */
const GAVE_NOTHING = ['failed', 'canceled']
const MAX_REFUNDS = 100

export async function retrieveIntent(shop: Shop, id: string): Promise<PaymentIntent> {
  return PaymentIntent.parse(await stripeClient(shop).paymentIntents.retrieve(id))
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

export async function refundIntent(
  shop: Shop,
  id: string,
  { amount, generationId }: { amount: number; generationId: string },
  idempotencyKey: string,
): Promise<void> {
  await stripeClient(shop).refunds.create(
    { payment_intent: id, amount, metadata: { generation_id: generationId } },
    { idempotencyKey },
  )
}

/** How much of a payment has been given back, by us or by the operator. */
export async function refundedAmount(shop: Shop, id: string): Promise<number> {
  const refunds = stripeClient(shop).refunds.list({ payment_intent: id, limit: MAX_REFUNDS })
  return Refunds.parse(await refunds)
    .data.filter(({ status }) => !GAVE_NOTHING.includes(status ?? ''))
    .reduce((sum, { amount }) => sum + amount, 0)
}
