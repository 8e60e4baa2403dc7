import Stripe from 'stripe'

import type { Shop } from './shop.ts'

type Event = { type: string; data: { object: { id: string } } }

/** The request by which Stripe tells of a paid session, signed now. */
export async function paidEvent(shop: Shop, session: string): Promise<RequestInit> {
  const reply = await fetch(`${shop.sandboxUrl}/v1/events?limit=100`, {
    headers: { authorization: 'Bearer sk_test_sandbox' },
  })
  const { data: events } = (await reply.json()) as { data: Event[] }
  const event = events.find(
    ({ type, data }) => type === 'checkout.session.completed' && data.object.id === session,
  )
  if (!event) throw new Error('The sandbox made no event.')
  const payload = JSON.stringify(event)
  const signature = Stripe.webhooks.generateTestHeaderString({ payload, secret: 'whsec_sandbox' })
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'stripe-signature': signature },
    body: payload,
  }
}
