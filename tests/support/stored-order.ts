import { createGeneration } from '#lib/edge/db/generations.ts'
import { markPaid } from '#lib/edge/db/payments.ts'

/** Stores an order of three videos. */
export async function storeOrder(db: D1Database, id: string, now: number): Promise<void> {
  const order = {
    ...{ id, idempotency_key: `key-of-${id}`, request_hash: 'hash', prompt: 'A red fox' },
    ...{ aspect_ratio: '16:9' as const, locale: 'en' as const, price_id: 'price_three' },
    ...{ video_count: 3 as const, amount: 1_199, currency: 'usd' },
    ...{ capture: 'on_delivery' as const, created_at: now },
  }
  await createGeneration(db, order, { client: '', limit: 0, windowMs: 60_000 }, 0)
}

/** Marks it paid, at once or by a hold. */
export async function payOrder(
  db: D1Database,
  id: string,
  { isHeld = false, amount = 1_199, now }: { isHeld?: boolean; amount?: number; now: number },
): Promise<void> {
  const paid = { id, sessionId: `cs_${id}`, paymentIntentId: `pi_${id}`, isHeld, amount, now }
  await db.batch(markPaid(db, paid))
}

/** Ends all its videos, so many of them delivered and the others with this code. */
export async function endVideos(
  db: D1Database,
  id: string,
  delivered: number,
  code = 'video_failed',
): Promise<void> {
  await db
    .prepare(
      `UPDATE generation_videos SET status = iif(position < ?2, 'completed', 'error'),
         error_code = iif(position < ?2, NULL, ?3) WHERE generation_id = ?1`,
    )
    .bind(id, delivered, code)
    .run()
}
