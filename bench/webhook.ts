import { setTimeout as sleep } from 'node:timers/promises'

import { paidEvent } from './paid-event.ts'
import { percentile, report, rounded } from './report.ts'
import type { Shop } from './shop.ts'

const DELIVERIES = 100
/** For how long nothing more may be submitted until it counts as all. */
const QUIET_MS = 1_500

/** A hundred simultaneous deliveries of the event that an order for three is paid: how long, and what was submitted. */
export async function measureWebhook(shop: Shop): Promise<void> {
  const session = await shop.order(3)
  await shop.pay(session)
  const delivery = await paidEvent(shop, session)
  // The log forgets its oldest entries, so it is counted from empty.
  await fetch(`${shop.sandboxUrl}/_sandbox/log`, { method: 'DELETE' })

  const start = performance.now()
  const answers = await Promise.all(
    Array.from({ length: DELIVERIES }, async () => {
      const reply = await fetch(`${shop.url}/api/webhooks/stripe`, delivery)
      await reply.arrayBuffer()
      return { status: reply.status, ms: performance.now() - start }
    }),
  )
  const times = answers.map(({ ms }) => ms)
  report('webhook', {
    deliveries: DELIVERIES,
    answered200: answers.filter(({ status }) => status === 200).length,
    p50Ms: percentile(times, 0.5),
    allAnsweredMs: rounded(Math.max(...times)),
    videosOrdered: 3,
    submissions: await allSubmissions(shop),
  })
}

/** A reply does not wait for slow submissions, so one too many may come when all is answered. */
async function allSubmissions(shop: Shop): Promise<number> {
  for (let seen = await submissions(shop); ;) {
    await sleep(QUIET_MS)
    const now = await submissions(shop)
    if (now === seen) return now
    seen = now
  }
}

async function submissions(shop: Shop): Promise<number> {
  const path = `${shop.sandboxUrl}/_sandbox/log?path=/api/v1/file/generate-video`
  const { requests } = (await (await fetch(path)).json()) as { requests: unknown[] }
  return requests.length
}
