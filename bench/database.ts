import { setTimeout as sleep } from 'node:timers/promises'

import type { Cost } from './counted-database.ts'
import { CROWD } from './crowd.ts'
import { paidEvent } from './paid-event.ts'
import { report } from './report.ts'
import { orderOf, type Shop } from './shop.ts'

const VIDEO_MS = 2_000
/** Until the videos are surely finished and what was last heard of them is no longer shared among readers. */
const FINISHED_MS = 5_000

/** Reports what calls cost the database. */
export async function measureDatabase(shop: Shop): Promise<void> {
  for (const cost of await databaseCosts(shop)) report('database', { ...cost, ordersStored: CROWD })
}

/** What the life of one order, and looking at files, costs a database that holds many other orders. */
export async function databaseCosts(shop: Shop): Promise<(Cost & { call: string })[]> {
  const costs: (Cost & { call: string })[] = []

  async function measure(call: string, path: string, init?: RequestInit): Promise<Response> {
    const reply = await fetch(shop.url + path, init)
    if (!reply.ok) throw new Error(`${call} answered ${reply.status}`)
    const cost = JSON.parse(reply.headers.get('database-cost') ?? '') as Cost
    costs.push({ call, ...cost })
    return reply
  }

  const checkout = '/api/create-checkout'
  const reply = await measure(`POST ${checkout}, three videos`, checkout, orderOf(3))
  const { sessionId } = (await reply.json()) as { sessionId: string }
  const order = `/api/generation/${sessionId}`
  await measure('GET /api/generation, unpaid', order)

  shop.videosTake(VIDEO_MS)
  await shop.pay(sessionId)
  const delivery = await paidEvent(shop, sessionId)
  const webhook = '/api/webhooks/stripe'
  await measure(`POST ${webhook}, paid`, webhook, delivery)
  await measure(`POST ${webhook}, the same again`, webhook, delivery)
  await measure('GET /api/generation, processing', order)
  await sleep(FINISHED_MS)
  await measure('GET /api/generation, just finished', order)
  await measure('GET /api/generation, completed', order)

  const files = `/api/files?ids=${(await shop.makeFiles(20)).join(',')}`
  await measure('GET /api/files, 20 new ids', files)
  await measure('GET /api/files, the same again', files)
  await measure('GET /api/health', '/api/health')
  return costs
}
