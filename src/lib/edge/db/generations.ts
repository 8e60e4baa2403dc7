import type { GenerationRow } from './generation.ts'

/** What an order is made of before anything has happened to it. */
export type NewGeneration = Pick<
  GenerationRow,
  | 'id'
  | 'request_hash'
  | 'prompt'
  | 'aspect_ratio'
  | 'locale'
  | 'price_id'
  | 'video_count'
  | 'amount'
  | 'currency'
  | 'capture'
  | 'created_at'
> & { idempotency_key: string }

/** Who is ordering, and how many orders such a client may begin in `windowMs`; a limit of 0 is none. */
export type Turn = { client: string; limit: number; windowMs: number }

const DAY_MS = 24 * 60 * 60_000
/** How long an order may be without a session before it is clear that it will never have one. */
export const WITHOUT_SESSION_MS = 60 * 60_000

const MAX_SWEPT = 100

/**
 * Stores an order with its videos, unless its idempotency key is taken, the client has had its turns or the day its orders.
 * Says whether it was stored. One transaction, so a hundred simultaneous calls cannot pass a limit by one.
 */
export async function createGeneration(
  db: D1Database,
  order: NewGeneration,
  turn: Turn,
  perDay: number,
): Promise<boolean> {
  const since = order.created_at - turn.windowMs
  const [stored] = await db.batch<{ id: string }>([
    db
      .prepare(
        `INSERT INTO generations (id, idempotency_key, request_hash, prompt, aspect_ratio, locale, price_id,
           video_count, amount, currency, created_at, capture, due_at)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?15, ?16
         WHERE (?12 = 0 OR (SELECT count(*) FROM checkout_turns WHERE client = ?13 AND at > ?14) < ?12)
           AND (?17 = 0 OR coalesce((SELECT taken FROM order_days WHERE day = ?18), 0) < ?17)
         ON CONFLICT (idempotency_key) DO NOTHING
         RETURNING id`,
      )
      .bind(
        order.id,
        order.idempotency_key,
        order.request_hash,
        order.prompt,
        order.aspect_ratio,
        order.locale,
        order.price_id,
        order.video_count,
        order.amount,
        order.currency,
        order.created_at,
        turn.limit,
        turn.client,
        since,
        order.capture,
        order.created_at + WITHOUT_SESSION_MS,
        perDay,
        Math.floor(order.created_at / DAY_MS),
      ),
    db
      .prepare(
        `INSERT INTO generation_videos (generation_id, position)
         SELECT order_.id, places.value FROM generations AS order_, json_each(?2) AS places
         WHERE order_.id = ?1`,
      )
      .bind(order.id, JSON.stringify([...Array(order.video_count).keys()])),
    db
      .prepare(
        'INSERT INTO checkout_turns (client, at) SELECT ?2, ?3 FROM generations WHERE id = ?1',
      )
      .bind(order.id, turn.client, order.created_at),
    db
      .prepare(
        `DELETE FROM checkout_turns WHERE rowid IN
           (SELECT rowid FROM checkout_turns WHERE at <= ?1 ORDER BY at LIMIT ${MAX_SWEPT})`,
      )
      .bind(since),
  ])
  return (stored?.results.length ?? 0) > 0
}

/** How many orders have been taken on the UTC day of this time. */
export async function ordersOfDay(db: D1Database, at: number): Promise<number> {
  const taken = await db
    .prepare('SELECT taken FROM order_days WHERE day = ?')
    .bind(Math.floor(at / DAY_MS))
    .first<number>('taken')
  return taken ?? 0
}

/** When the client's oldest turn of the window was taken, in epoch milliseconds. */
export async function oldestTurn(db: D1Database, client: string, since: number): Promise<number> {
  const at = await db
    .prepare('SELECT min(at) AS at FROM checkout_turns WHERE client = ? AND at > ?')
    .bind(client, since)
    .first<number>('at')
  return at ?? since
}

export function getGeneration(db: D1Database, id: string): Promise<GenerationRow | null> {
  return db.prepare('SELECT * FROM generations WHERE id = ?').bind(id).first()
}

export function getGenerationBySession(
  db: D1Database,
  sessionId: string,
): Promise<GenerationRow | null> {
  return db.prepare('SELECT * FROM generations WHERE session_id = ?').bind(sessionId).first()
}

export function getGenerationByKey(db: D1Database, key: string): Promise<GenerationRow | null> {
  return db.prepare('SELECT * FROM generations WHERE idempotency_key = ?').bind(key).first()
}

export function getGenerationByPayment(
  db: D1Database,
  paymentIntentId: string,
): Promise<GenerationRow | null> {
  return db
    .prepare('SELECT * FROM generations WHERE payment_intent_id = ?')
    .bind(paymentIntentId)
    .first()
}
