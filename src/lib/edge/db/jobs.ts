import { TOMBSTONE_MS } from '../../domain/job-life.ts'
import { MAX_JOBS } from '../../domain/job.ts'
import { fromChunks } from './job-chunks.ts'
import { JOB_COLUMNS, type JobRow } from './job-row.ts'

/** How many rows one write may clean up. */
const CLEANUP_ROWS = 100

/** Whose job: `owner` is the SHA-256 of a sync key. */
export type JobKey = { owner: string; jobId: string }

/** The owner's jobs that are neither deleted nor expired, newest first. */
export async function listJobs(db: D1Database, owner: string, now: number): Promise<JobRow[]> {
  const { results } = await db
    .prepare(
      `SELECT ${JOB_COLUMNS} FROM veo_jobs
       WHERE owner = ?1 AND deleted_at IS NULL AND expires_at > ?2
       ORDER BY updated_at DESC, job_id LIMIT ${MAX_JOBS}`,
    )
    .bind(owner, now)
    .all<JobRow>()
  return results
}

/** A statement that reads a job's row, that of a deletion included. */
export function selectRow(
  db: D1Database,
  { owner, jobId }: JobKey,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `SELECT ${JOB_COLUMNS} FROM veo_jobs WHERE owner = ?1 AND job_id = ?2 AND expires_at > ?3`,
    )
    .bind(owner, jobId, now)
}

/** A job's row, that of a deletion included, and how large the database is, in bytes. */
export async function findJob(
  db: D1Database,
  key: JobKey,
  now: number,
): Promise<{ row: JobRow | null; databaseBytes: number }> {
  const { results, meta } = await selectRow(db, key, now).all<JobRow>()
  return { row: results[0] ?? null, databaseBytes: meta.size_after }
}

/** A job's row and body, both as of the same moment. */
export async function getJob(
  db: D1Database,
  key: JobKey,
  now: number,
): Promise<{ row: JobRow; body: Uint8Array<ArrayBuffer> } | null> {
  const [rows, chunks] = await db.batch([
    selectRow(db, key, now),
    db
      .prepare(
        `SELECT data_compressed FROM veo_job_data WHERE owner = ?1 AND job_id = ?2 ORDER BY chunk`,
      )
      .bind(key.owner, key.jobId),
  ])
  const row = rows?.results[0] as JobRow | undefined
  if (!row || row.deleted_at !== null) return null
  const texts = (chunks?.results ?? []) as { data_compressed: string }[]
  return {
    row,
    body: fromChunks(
      texts.map(({ data_compressed }) => data_compressed),
      row.bytes,
    ),
  }
}

/** Deletes a job and leaves a tombstone with its next rev. Gives how many there were: 0 or 1. */
export async function deleteJob(db: D1Database, key: JobKey, now: number): Promise<number> {
  const { owner, jobId } = key
  const [, deleted] = await db.batch([
    cleanupExpired(db, now),
    bury(db, `job_id = ?4`, [owner, now, now + TOMBSTONE_MS, jobId]),
    db
      .prepare(
        `DELETE FROM veo_job_data WHERE owner = ?1 AND job_id = ?2 AND EXISTS
         (SELECT 1 FROM veo_jobs WHERE owner = ?1 AND job_id = ?2 AND deleted_at IS NOT NULL)`,
      )
      .bind(owner, jobId),
  ])
  return deleted?.meta.changes ?? 0
}

/** Deletes all of the owner's jobs, each with its tombstone. Gives how many there were. */
export async function deleteAllJobs(db: D1Database, owner: string, now: number): Promise<number> {
  const [, deleted] = await db.batch([
    cleanupExpired(db, now),
    bury(db, 'true', [owner, now, now + TOMBSTONE_MS], 'INDEXED BY idx_veo_jobs_updated'),
    db.prepare(`DELETE FROM veo_job_data WHERE owner = ?1`).bind(owner),
  ])
  return deleted?.meta.changes ?? 0
}

/** A statement that removes some expired jobs and forgotten deletions of anybody; bodies go with their rows. */
export function cleanupExpired(db: D1Database, now: number): D1PreparedStatement {
  return db
    .prepare(
      `DELETE FROM veo_jobs WHERE (owner, job_id) IN
       (SELECT owner, job_id FROM veo_jobs WHERE expires_at <= ?1 ORDER BY expires_at LIMIT ${CLEANUP_ROWS})`,
    )
    .bind(now)
}

/**
 * A statement that turns jobs into tombstones, of which nothing is left that somebody could read. The index of live jobs
 * keeps it from reading older tombstones.
 */
function bury(
  db: D1Database,
  which: string,
  values: (string | number)[],
  index = '',
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE veo_jobs ${index} SET rev = rev + 1, deleted_at = ?2, updated_at = ?2, expires_at = ?3,
         video_id = '', video_url = '', voice = '', error_json = NULL, bytes = 0
       WHERE owner = ?1 AND deleted_at IS NULL AND expires_at > ?2 AND ${which}`,
    )
    .bind(...values)
}
