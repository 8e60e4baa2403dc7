/** What is kept of an event: enough to see what happened, nothing about the payer. Times are epoch milliseconds. */
export type StripeEventRow = {
  id: string
  type: string
  session_id: string | null
  payment_intent_id: string | null
  generation_id: string | null
  outcome: 'applied' | 'ignored' | 'unknown_order' | 'mismatch'
  created_at: number
  received_at: number
}

/** A statement that stores an event; a repeat may only turn an unknown order into a known one. */
export function storeEvent(db: D1Database, event: StripeEventRow): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO stripe_events (id, type, session_id, payment_intent_id, generation_id, outcome, created_at,
         received_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
       ON CONFLICT (id) DO UPDATE SET generation_id = excluded.generation_id, outcome = excluded.outcome
         WHERE stripe_events.outcome = 'unknown_order'`,
    )
    .bind(
      event.id,
      event.type,
      event.session_id,
      event.payment_intent_id,
      event.generation_id,
      event.outcome,
      event.created_at,
      event.received_at,
    )
}
