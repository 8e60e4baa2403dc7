import Stripe from 'stripe'

import { report, rounded } from './report.ts'
import type { Shop } from './shop.ts'

const DELIVERIES = 100

/** A hundred simultaneous deliveries of the event that an order for three is paid: how long, and what was submitted. */
export async function measureWebhook(shop: Shop): Promise<void> {
  const session = await shop.order(3)
  await shop.pay(session)
  const payload = await eventOf(shop, session)
  const header = Stripe.webhooks.generateTestHeaderString({ payload, secret: 'whsec_sandbox' })
  const before = await submissions(shop)

  const start = performance.now()
  const statuses = await Promise.all(
    Array.from({ length: DELIVERIES }, async () => {
      const reply = await fetch(`${shop.url}/api/webhooks/stripe`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'stripe-signature': header },
        body: payload,
      })
      await reply.arrayBuffer()
      return reply.status
    }),
  )
  report('webhook', {
    deliveries: DELIVERIES,
    answered200: statuses.filter((status) => status === 200).length,
    allAnsweredMs: rounded(performance.now() - start),
    submissions: (await submissions(shop)) - before,
  })
}

/** The event as Stripe would send it. */
async function eventOf(shop: Shop, session: string): Promise<string> {
  const reply = await fetch(`${shop.sandboxUrl}/v1/events?limit=100`, {
    headers: { authorization: 'Bearer sk_test_sandbox' },
  })
  const { data } = (await reply.json()) as {
    data: { type: string; data: { object: { id: string } } }[]
  }
  const event = data.find(
    ({ type, data }) => type === 'checkout.session.completed' && data.object.id === session,
  )
  if (!event) throw new Error('The sandbox made no event.')
  return JSON.stringify(event)
}

async function submissions(shop: Shop): Promise<number> {
  const path = `${shop.sandboxUrl}/_sandbox/log?limit=1000&path=/api/v1/file/generate-video`
  const { requests } = (await (await fetch(path)).json()) as { requests: unknown[] }
  return requests.length
}
