import { VIDEO_DEADLINE_MS } from '../../domain/video.ts'
import type { Payment } from './generation.ts'

/** What a statement about one order's money needs to know. */
export type Paid = {
  id: string
  sessionId: string
  paymentIntentId: string | null
  /** Whether the money was only authorised. */
  isHeld: boolean
  /** What was paid, if that was said. */
  amount: number | null
  now: number
}

/**
 * Statements that mark an order paid, for one batch. The second takes it back at once if a refund or a dispute of
 * the same payment was heard of earlier, since Stripe does not keep events in order.
 */
export function markPaid(db: D1Database, paid: Paid): D1PreparedStatement[] {
  return [
    db
      .prepare(
        `UPDATE generations SET payment = 'paid', paid_at = coalesce(paid_at, ?4), held = ?5,
           session_id = coalesce(session_id, ?2), payment_intent_id = coalesce(?3, payment_intent_id),
           paid_amount = ?7, payment_changed_at = ?4, deadline_at = ?6, due_at = ?4
         WHERE id = ?1 AND payment IN ('unpaid', 'failed', 'expired')`,
      )
      .bind(
        paid.id,
        paid.sessionId,
        paid.paymentIntentId,
        paid.now,
        paid.isHeld ? 1 : 0,
        paid.now + VIDEO_DEADLINE_MS,
        paid.amount,
      ),
    applyHeard(db, paid.id, paid.now),
  ]
}

/** A statement that does to a paid order what was heard of its payment too early: a refund, or a dispute. */
export function applyHeard(db: D1Database, id: string, now: number): D1PreparedStatement {
  const heard = `FROM stripe_events WHERE payment_intent_id = generations.payment_intent_id
    AND outcome <> 'ignored' AND type IN ('charge.refunded', 'charge.dispute.created')`
  return db
    .prepare(
      `UPDATE generations SET payment_changed_at = ?2, payment =
         (SELECT CASE type WHEN 'charge.refunded' THEN 'refunded' ELSE 'disputed' END ${heard}
          ORDER BY type DESC LIMIT 1)
       WHERE id = ?1 AND payment = 'paid' AND EXISTS (SELECT 1 ${heard})`,
    )
    .bind(id, now)
}

const FROM: Record<'failed' | 'expired' | 'refunded' | 'disputed', Payment[]> = {
  failed: ['unpaid'],
  expired: ['unpaid'],
  refunded: ['unpaid', 'paid', 'disputed'],
  disputed: ['unpaid', 'paid'],
}

/**
 * A statement that moves an order to another state of its money, if it may go there from where it is. A refund waits until
 * a settlement that has begun is done, since it may be the settlement's own. `paid` is what was paid, if that was not told.
 */
export function movePayment(
  db: D1Database,
  id: string,
  to: keyof typeof FROM,
  now: number,
  paid: number | null = null,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE generations SET payment = ?2, payment_changed_at = ?4, paid_amount = coalesce(paid_amount, ?5)
       WHERE id = ?1 AND payment IN (SELECT value FROM json_each(?3))
         AND (?2 <> 'refunded' OR payment <> 'paid' OR NOT EXISTS
           (SELECT 1 FROM settlements WHERE generation_id = ?1 AND status = 'waiting'))`,
    )
    .bind(id, to, JSON.stringify(FROM[to]), now, paid)
}

/** A statement for an order whose hold others let go. With a settlement it was the settlement, or is found out by it. */
export function loseHold(
  db: D1Database,
  id: string,
  now: number,
  held: number | null = null,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE generations SET payment = 'refunded', held = 1, payment_changed_at = ?2,
         paid_amount = coalesce(paid_amount, ?3)
       WHERE id = ?1 AND payment IN ('unpaid', 'paid')
         AND NOT EXISTS (SELECT 1 FROM settlements WHERE generation_id = ?1)`,
    )
    .bind(id, now, held)
}

/** Lets one caller in each `intervalMs` ask Stripe about an unpaid order. */
export async function claimPaymentCheck(
  db: D1Database,
  id: string,
  now: number,
  intervalMs: number,
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE generations SET payment_checked_at = ?2
       WHERE id = ?1 AND payment = 'unpaid' AND payment_checked_at <= ?3`,
    )
    .bind(id, now, now - intervalMs)
    .run()
  return meta.changes > 0
}
