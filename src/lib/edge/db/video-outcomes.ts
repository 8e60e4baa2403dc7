import type { Outcome } from '../../domain/till.ts'

/** How many of the newest say whether the provider works, and how long its videos take. */
const JUDGED = 20
const MEASURED = 100

/** How the provider's last videos ended, newest first. */
export async function listOutcomes(db: D1Database): Promise<Outcome[]> {
  const { results } = await db
    .prepare(
      `SELECT generation_id AS orderId, at, is_delivered AS delivered FROM video_outcomes
       ORDER BY id DESC LIMIT ${JUDGED}`,
    )
    .all<{ orderId: string; at: number; delivered: number }>()
  return results.map(({ orderId, at, delivered }) => ({
    ...{ orderId, at, isDelivered: delivered === 1 },
  }))
}

/** How long the last delivered videos took from their submission, in milliseconds. */
export async function listWaits(db: D1Database): Promise<number[]> {
  const { results } = await db
    .prepare(
      `SELECT took_ms FROM video_outcomes WHERE is_delivered = 1 AND took_ms IS NOT NULL
       ORDER BY id DESC LIMIT ${MEASURED}`,
    )
    .all<{ took_ms: number }>()
  return results.map(({ took_ms }) => took_ms)
}
