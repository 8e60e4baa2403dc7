import { applyHeard } from './payments.ts'

/** A row of `settlements`: what an order costs in the end. Amounts are the smallest unit of the currency. */
export type SettlementRow = {
  generation_id: string
  delivered: number
  price: number
  status: 'waiting' | 'done'
  kind: MovementKind | null
  amount: number | null
  attempts: number
  key_version: number
  next_at: number
  last_error: string | null
  created_at: number
  done_at: number | null
}

/** What was done with the money; `kept` if nothing had to be. */
export type MovementKind = 'captured' | 'released' | 'refunded' | 'kept'
export type Movement = { kind: MovementKind; amount: number }

/**
 * Decides, once for all, what a paid order costs: if so many of its videos are there, none is still to come and the buyer
 * has nothing left to choose. Whoever comes second changes nothing.
 */
export async function decideSettlement(
  db: D1Database,
  id: string,
  { delivered, price, now }: { delivered: number; price: number; now: number },
): Promise<void> {
  await db
    .prepare(
      `INSERT INTO settlements (generation_id, delivered, price, next_at, created_at)
       SELECT ?1, ?2, ?3, ?4, ?4 FROM generations
       WHERE id = ?1 AND payment = 'paid' AND coalesce(choice_until, 0) <= ?4
         AND (SELECT count(*) FROM generation_videos WHERE generation_id = ?1 AND status = 'completed') = ?2
         AND NOT EXISTS (SELECT 1 FROM generation_videos
           WHERE generation_id = ?1 AND status NOT IN ('completed', 'error'))
       ON CONFLICT (generation_id) DO NOTHING`,
    )
    .bind(id, delivered, price, now)
    .run()
}

/** Lets one caller at a time move the money, until `until`. Answers what is to be done, or null. */
export function claimSettlement(
  db: D1Database,
  id: string,
  now: number,
  until: number,
): Promise<SettlementRow | null> {
  return db
    .prepare(
      `UPDATE settlements SET next_at = ?3, attempts = attempts + 1
       WHERE generation_id = ?1 AND status = 'waiting' AND next_at <= ?2
       RETURNING *`,
    )
    .bind(id, now, until)
    .first()
}

/** Stripe has confirmed: nothing more will be done. What was heard of the payment meanwhile comes after it. */
export async function finishSettlement(
  db: D1Database,
  id: string,
  { kind, amount }: Movement,
  now: number,
): Promise<void> {
  await db.batch([
    db
      .prepare(
        `UPDATE settlements SET status = 'done', kind = ?2, amount = ?3, done_at = ?4, last_error = NULL
         WHERE generation_id = ?1 AND status = 'waiting'`,
      )
      .bind(id, kind, amount, now),
    applyHeard(db, id, now),
  ])
}

/** It could not be done, and is to be tried again from `nextAt` on, under a new key where the old one is used up. */
export async function postponeSettlement(
  db: D1Database,
  id: string,
  { nextAt, needsNewKey, error }: { nextAt: number; needsNewKey: boolean; error: string },
): Promise<void> {
  await db.batch([
    db
      .prepare(
        `UPDATE settlements SET next_at = ?2, key_version = key_version + ?3, last_error = ?4
         WHERE generation_id = ?1 AND status = 'waiting'`,
      )
      .bind(id, nextAt, needsNewKey ? 1 : 0, error.slice(0, 200)),
    // A sweep may have seen it while it was claimed, and put it off until the claim would run out.
    db.prepare('UPDATE generations SET due_at = min(due_at, ?2) WHERE id = ?1').bind(id, nextAt),
  ])
}

export function getSettlement(db: D1Database, id: string): Promise<SettlementRow | null> {
  return db.prepare('SELECT * FROM settlements WHERE generation_id = ?').bind(id).first()
}
