import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { readConfig } from '#lib/edge/config.ts'
import { createGeneration, getGeneration } from '#lib/edge/db/generations.ts'
import { listNotices, storeNotice } from '#lib/edge/db/notices.ts'
import { markPaid } from '#lib/edge/db/payments.ts'
import type { Shop } from '#lib/edge/shop.ts'
import { sweep } from '#lib/edge/sweep.ts'

import { createChance } from '../support/model/chance.ts'
import { type Kill, runMortal } from '../support/model/kill.ts'
import { openMemoryD1 } from '../support/model/memory-d1.ts'
import { openStripe } from '../support/model/stripe-stage.ts'
import { emailNotice } from '../support/noticed-order.ts'
import { openPostOffice, SENDERS } from '../support/post-office.ts'

const ID = 'order-1'
/** Where a sweep may be killed, its settlement and what it sends included. */
const OPERATIONS = Array.from({ length: 24 }, (_, index) => index + 1)

beforeAll(() => {
  for (const method of ['warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation(() => undefined)
  }
})
afterAll(() => void vi.restoreAllMocks())

/** A paid order whose video has just arrived, of which an address is to be told, and a shop that only sweeps. */
async function openDelivered() {
  const db = openMemoryD1()
  const { clock, fake, begin } = openStripe()
  const session = await begin({ payment_method_options: {} })
  fake.pay(session.id, 'card')
  const now = clock.now()
  await createGeneration(
    db,
    {
      ...{ id: ID, idempotency_key: 'key-1', request_hash: 'hash', prompt: 'A red fox' },
      ...{ aspect_ratio: '16:9', locale: 'en', price_id: 'price_single', video_count: 1 },
      ...{ amount: 499, currency: 'usd', capture: 'at_checkout', created_at: now },
    },
    { client: '', limit: 0, windowMs: 60_000 },
    0,
  )
  const paymentIntentId = fake.session(session.id)!.payment_intent!
  const paid = { id: ID, sessionId: session.id, paymentIntentId, isHeld: false, amount: 499, now }
  await db.batch(markPaid(db, paid))
  await storeNotice(db, emailNotice(ID, now))
  await db.exec("UPDATE generation_videos SET status = 'completed'")

  const office = openPostOffice()
  const shop: Shop = {
    db,
    config: readConfig({
      ...SENDERS,
      ...{ SITE_URL: 'https://shop.example', RESEND_URL: 'https://resend.example' },
      ...{ STRIPE_SECRET_KEY: 'sk_test_model', STRIPE_API_URL: 'https://stripe.example' },
      ...{ STRIPE_PRICE_SINGLE: 'price_single', STRIPE_PRICE_TRIPLE: 'price_triple' },
    }),
    fetch: (input, init) =>
      ((input as string).endsWith('/emails') ? office : fake).fetch(input, init),
    now: clock.now,
    random: createChance(1).next,
    uuid: () => crypto.randomUUID(),
    sleep: clock.sleep,
    waitUntil: () => undefined,
  }

  async function sweepOnce(kill: Kill | null = null) {
    await clock.drive(runMortal(shop, kill, sweep))
    // What goes on behind a sweep goes on.
    await clock.advance(10_000)
  }

  return { db, clock, office, sweepOnce }
}

describe.each(['before', 'after'] as const)('a sweep that is killed %s an operation', (when) => {
  test.each(OPERATIONS)('the %i.: its buyer is told by the next, and of one thing', async (at) => {
    const { db, clock, office, sweepOnce } = await openDelivered()
    await sweepOnce({ at, when })
    for (let sweeps = 0; sweeps < 5; sweeps++) {
      await clock.advance(61_000)
      await sweepOnce()
    }
    const emails = office.emails()
    const sent = emails.map(({ headers, body }) => [headers.get('idempotency-key'), body])
    expect(new Set(sent.map((email) => JSON.stringify(email))).size).toBe(1)
    // Twice only where the first was handed over by who died, and so under one key.
    expect(emails.length).toBeLessThanOrEqual(2)
    expect(await listNotices(db, ID)).toEqual([])
    expect((await getGeneration(db, ID))!.due_at).toBe(null)
  })
})

test('sweeps that are not killed tell once', async () => {
  const { clock, office, sweepOnce } = await openDelivered()
  for (let sweeps = 0; sweeps < 4; sweeps++) {
    await sweepOnce()
    await clock.advance(61_000)
  }
  expect(office.emails()).toHaveLength(1)
})
