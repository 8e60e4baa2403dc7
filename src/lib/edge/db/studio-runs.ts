/** How long a job stays held by a run of which nothing more is heard. */
export const HOLD_MS = 40_000

/** Who was charged for a job and when, the hash of what it is made from, and how often it may be taken up again. */
export type HeldJob = { client: string; source: string; chargedAt: number; freeLeft: number }

/** Takes a job for one run; null if another one has it. Gives what was charged for it before. */
export async function holdJob(
  db: D1Database,
  jobId: string,
  runId: string,
  now: number,
): Promise<HeldJob | null> {
  return await db
    .prepare(
      `INSERT INTO studio_runs (job_id, run_id, held_until, client, charged_at, free_left)
       VALUES (?1, ?2, ?3, '', 0, 0)
       ON CONFLICT (job_id) DO UPDATE SET run_id = ?2, held_until = ?3 WHERE held_until <= ?4
       RETURNING client, source, charged_at AS chargedAt, free_left AS freeLeft`,
    )
    .bind(jobId, runId, now + HOLD_MS, now)
    .first<HeldJob>()
}

/** Keeps a job for its run; false if it is not its any more. */
export async function keepJob(
  db: D1Database,
  jobId: string,
  runId: string,
  now: number,
): Promise<boolean> {
  const { meta } = await db
    .prepare('UPDATE studio_runs SET held_until = ?3 WHERE job_id = ?1 AND run_id = ?2')
    .bind(jobId, runId, now + HOLD_MS)
    .run()
  return meta.changes > 0
}

/** Lets go of a job, if it is still this run's. */
export async function releaseJob(db: D1Database, jobId: string, runId: string): Promise<void> {
  await db
    .prepare('UPDATE studio_runs SET held_until = 0 WHERE job_id = ?1 AND run_id = ?2')
    .bind(jobId, runId)
    .run()
}

/** Writes down who was charged for a job, and how often it may be taken up again for that. */
export async function recordCharge(
  db: D1Database,
  jobId: string,
  { client, source, chargedAt, freeLeft }: HeldJob,
): Promise<void> {
  await db
    .prepare(
      `UPDATE studio_runs SET client = ?2, source = ?3, charged_at = ?4, free_left = ?5
       WHERE job_id = ?1`,
    )
    .bind(jobId, client, source, chargedAt, freeLeft)
    .run()
}

/** Writes down what a job is made from now, if it is still this run's. */
export async function changeSource(
  db: D1Database,
  jobId: string,
  runId: string,
  source: string,
): Promise<void> {
  await db
    .prepare('UPDATE studio_runs SET source = ?3 WHERE job_id = ?1 AND run_id = ?2')
    .bind(jobId, runId, source)
    .run()
}
