import { USAGE_KEPT_MS } from '../../domain/studio-usage.ts'

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS
/** The one that stands for all. An address is never written like this. */
const EVERYBODY = 'everybody'
/** How much of what is over is cleared away at a time. */
const CLEARED_ROWS = 100

export type Allowance = { client: string; perHour: number; perDay: number }

/** Charges one run, or says which allowance is used up and when there is a new one. 0 is no limit. */
export async function chargeRun(
  db: D1Database,
  { client, perHour, perDay }: Allowance,
  now: number,
): Promise<null | { spent: 'hour' | 'day'; untilMs: number }> {
  const [hour, day] = [now - (now % HOUR_MS), now - (now % DAY_MS)]
  if (!(await count(db, client, hour, perHour))) {
    return { spent: 'hour', untilMs: hour + HOUR_MS - now }
  }
  if (await count(db, EVERYBODY, day, perDay)) return null
  // Whoever is turned away for all has not used their own.
  await db
    .prepare('UPDATE studio_usage SET runs = runs - 1 WHERE client = ? AND period_start = ?')
    .bind(client, hour)
    .run()
  return { spent: 'day', untilMs: day + DAY_MS - now }
}

/** Adds one, unless the limit is reached. */
async function count(
  db: D1Database,
  client: string,
  period: number,
  limit: number,
): Promise<boolean> {
  if (limit === 0) return true
  const row = await db
    .prepare(
      `INSERT INTO studio_usage (client, period_start, runs) VALUES (?1, ?2, 1)
       ON CONFLICT (client, period_start) DO UPDATE SET runs = runs + 1 WHERE runs < ?3
       RETURNING runs`,
    )
    .bind(client, period, limit)
    .first()
  return row !== null
}

/** Forgets whom was charged for what long ago. */
export async function forgetOldRuns(db: D1Database, now: number): Promise<void> {
  const before = now - USAGE_KEPT_MS
  await db.batch([
    db
      .prepare(
        `DELETE FROM studio_usage WHERE (client, period_start) IN
           (SELECT client, period_start FROM studio_usage WHERE period_start < ?1 LIMIT ?2)`,
      )
      .bind(before, CLEARED_ROWS),
    db
      .prepare(
        `DELETE FROM studio_runs WHERE job_id IN
           (SELECT job_id FROM studio_runs WHERE charged_at < ?1 AND held_until < ?1 LIMIT ?2)`,
      )
      .bind(before, CLEARED_ROWS),
  ])
}
