import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { createGeneration, getGeneration } from '#lib/edge/db/generations.ts'
import { listVideos } from '#lib/edge/db/generation-videos.ts'
import { markPaid } from '#lib/edge/db/payments.ts'
import { settle } from '#lib/edge/settle.ts'

import { createChance } from '../support/model/chance.ts'
import { faultyFetch, type HttpFault } from '../support/model/faults.ts'
import { openMemoryD1 } from '../support/model/memory-d1.ts'
import { configs } from '../support/model/orders/configs.ts'
import { openStripe } from '../support/model/stripe-stage.ts'

const ID = 'order-1'

beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterAll(() => void vi.restoreAllMocks())

/** A paid order of three videos of which two are there, and a way to settle it with these faults on the way. */
async function openDelivered(faultOf: (path: string, method: string) => HttpFault | null) {
  const db = openMemoryD1()
  const { clock, fake, begin } = openStripe()
  const session = await begin({ payment_method_options: {} })
  fake.pay(session.id, 'card')
  const paymentIntentId = fake.session(session.id)!.payment_intent!
  await createGeneration(
    db,
    {
      ...{ id: ID, idempotency_key: 'key-1', request_hash: 'hash', prompt: 'A red fox' },
      ...{ aspect_ratio: '16:9', locale: 'en', price_id: 'price_triple', video_count: 3 },
      ...{ amount: 1_199, currency: 'usd', capture: 'at_checkout', created_at: clock.now() },
    },
    { client: '', limit: 0, windowMs: 60_000 },
    0,
  )
  const paid = { id: ID, sessionId: session.id, paymentIntentId, isHeld: false, amount: 1_199 }
  await db.batch(markPaid(db, { ...paid, now: clock.now() }))
  await db.exec("UPDATE generation_videos SET status = iif(position < 2, 'completed', 'error')")

  let faulty: HttpFault | null = null
  const wire = { clock, patienceMs: 6_000, lateMs: 60_000 }
  const network = faultyFetch(fake.fetch, () => faulty, wire)
  const shop = {
    db,
    config: configs.at_checkout,
    fetch: ((input: string, init?: RequestInit) => {
      faulty = faultOf(input, init?.method ?? 'GET')
      return network(input, init)
    }) as typeof fetch,
    now: clock.now,
    random: createChance(1).next,
    uuid: () => crypto.randomUUID(),
    sleep: clock.sleep,
    waitUntil: () => undefined,
  }
  const settleOnce = async () => {
    await clock.drive(settle(shop, (await getGeneration(db, ID))!, await listVideos(db, ID)))
    await clock.advance(10_000)
  }
  return { clock, fake, settleOnce }
}

test('a refund is made once, though its call comes late, after another one was answered by somebody else', async () => {
  const faults: (HttpFault | null)[] = ['late', 'server_error', null]
  const { clock, fake, settleOnce } = await openDelivered((path, method) =>
    method === 'POST' && path.endsWith('/refunds') ? (faults.shift() ?? null) : null,
  )
  for (let tries = 0; tries < 3; tries++) await settleOnce()
  expect(faults).toEqual([])
  await clock.advance(120_000)
  expect(fake.books()).toMatchObject([{ received: 1_199, refunded: 400, refunds: 1 }])
})
