import { readText } from './read-body.ts'
import { type Shop, need } from './shop.ts'
import { receiveEvent } from './stripe-events.ts'
import { verifiedEvent } from './stripe-signature.ts'

/** Stripe's events hold one object each and are far smaller. */
const MAX_BYTES = 524_288

/** Takes one webhook call. It is answered with 200 only once what must last is stored. */
export async function receiveWebhook(shop: Shop, request: Request): Promise<{ received: true }> {
  const { STRIPE_WEBHOOK_SECRET: secrets } = need(shop.config.webhook)
  const body = await readText(request, MAX_BYTES)
  const signature = request.headers.get('stripe-signature')
  await receiveEvent(shop, await verifiedEvent(body, signature, secrets, shop.now()))
  return { received: true }
}
