import type { GenerationRow } from './generation.ts'

/**
 * Lets one caller at a time ask Stripe for an order's session, until `until`. Answers the order as claimed, or null
 * if another caller has it or the session is there already.
 */
export function claimSession(
  db: D1Database,
  id: string,
  now: number,
  until: number,
): Promise<GenerationRow | null> {
  return db
    .prepare(
      `UPDATE generations SET session_claimed_until = ?3, session_attempts = session_attempts + 1
       WHERE id = ?1 AND session_id IS NULL AND session_claimed_until <= ?2 AND payment = 'unpaid'
       RETURNING *`,
    )
    .bind(id, now, until)
    .first()
}

/** Gives the claim back after a failure, so that the buyer's next try need not wait for it to run out. */
export async function releaseSession(db: D1Database, id: string): Promise<void> {
  await db.prepare('UPDATE generations SET session_claimed_until = 0 WHERE id = ?').bind(id).run()
}

/** Stores an order's session; false if it has another one by now, or was given up. */
export async function storeSession(
  db: D1Database,
  id: string,
  session: { id: string; url: string },
  dueAt: number,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE generations SET session_id = ?2, checkout_url = ?3, due_at = ?4
       WHERE id = ?1 AND session_id IS NULL AND payment = 'unpaid'`,
    )
    .bind(id, session.id, session.url, dueAt)
    .run()
  return meta.changes > 0
}

/** Closes an order that was never offered to the buyer, and frees its key for another try. */
export async function abandonOrder(db: D1Database, id: string, now: number): Promise<void> {
  await db
    .prepare(
      `UPDATE generations SET payment = 'expired', payment_changed_at = ?2, idempotency_key = NULL,
         due_at = NULL
       WHERE id = ?1 AND session_id IS NULL AND payment = 'unpaid'`,
    )
    .bind(id, now)
    .run()
}
