import { keptMs } from '../../domain/job-life.ts'
import { MAX_JOBS, type SentJobInfo } from '../../domain/job.ts'
import { toChunks } from './job-chunks.ts'
import type { JobEncoding, JobRow } from './job-row.ts'
import { cleanupExpired, selectRow, type JobKey } from './jobs.ts'

/** How many rows are looked at to count the live ones among them; the last changed are the last to expire, or nearly. */
const MAX_COUNTED = 2 * MAX_JOBS

/** A body as it is stored. */
export type JobBody = { encoding: JobEncoding; bytes: Uint8Array<ArrayBuffer> }

/** What is to be stored of a job. `hash` names the content: the same again has the same. */
export type JobWrite = { sent: SentJobInfo; body: JobBody; hash: string; writeId: string }

/**
 * Stores a job, row and body together, if nothing that is stored goes before it; says which row stands afterwards and
 * whether it is this write's. A row that expired counts as absent.
 */
export async function upsertJob(
  db: D1Database,
  key: JobKey,
  write: JobWrite,
  now: number,
): Promise<{ row: JobRow | null; isStored: boolean }> {
  const results = await db.batch([
    cleanupExpired(db, now),
    upsertRow(db, key, write, now),
    deleteChunks(db, key, write.writeId),
    ...toChunks(write.body.bytes).map((text, chunk) =>
      insertChunk(db, key, write.writeId, chunk, text),
    ),
    selectRow(db, key, now),
  ])
  const row = (results.at(-1)?.results[0] as JobRow | undefined) ?? null
  return { row, isStored: row?.write_id === write.writeId }
}

/**
 * The row of a write, where the rules of `mergeRecords` let it stand: newer than what is stored, and not unfinished
 * where the job was completed. A new job has to find room among its owner's.
 */
function upsertRow(
  db: D1Database,
  { owner, jobId }: JobKey,
  { sent, body, hash, writeId }: JobWrite,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO veo_jobs (owner, job_id, video_id, video_url, scene_count, characters_found, mode, voice, status,
         has_script, created_at, updated_at, error_json, expires_at, rev, deleted_at, content_hash, write_id,
         encoding, bytes)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, coalesce(?11, ?20), ?12, ?13, ?14, ?15, NULL, ?16, ?17, ?18, ?19
       WHERE EXISTS (SELECT 1 FROM veo_jobs
                     WHERE owner = ?1 AND job_id = ?2 AND deleted_at IS NULL AND expires_at > ?12)
         OR (SELECT count(*) FROM (SELECT expires_at FROM veo_jobs INDEXED BY idx_veo_jobs_updated
                                   WHERE owner = ?1 AND deleted_at IS NULL
                                   ORDER BY updated_at DESC LIMIT ${MAX_COUNTED})
             WHERE expires_at > ?12) < ${MAX_JOBS}
       ON CONFLICT (owner, job_id) DO UPDATE SET
         video_id = excluded.video_id, video_url = excluded.video_url, scene_count = excluded.scene_count,
         characters_found = excluded.characters_found, mode = excluded.mode, voice = excluded.voice,
         status = excluded.status, has_script = excluded.has_script, created_at = coalesce(?11, veo_jobs.created_at),
         updated_at = excluded.updated_at, error_json = excluded.error_json, expires_at = excluded.expires_at,
         rev = excluded.rev, deleted_at = NULL, content_hash = excluded.content_hash,
         write_id = excluded.write_id, encoding = excluded.encoding, bytes = excluded.bytes
       WHERE veo_jobs.expires_at <= excluded.updated_at
         OR (excluded.rev > veo_jobs.rev AND (veo_jobs.status <> 'completed' OR excluded.status = 'completed'))`,
    )
    .bind(
      ...[owner, jobId, sent.videoId, sent.videoUrl, sent.sceneCount, sent.charactersFound],
      ...[sent.mode, sent.voice, sent.status, sent.hasScript ? 1 : 0],
      ...[sent.createdAt ?? null, now],
      ...[sent.error ? JSON.stringify(sent.error) : null, now + keptMs(sent.status), sent.rev],
      ...[hash, writeId, body.encoding, body.bytes.byteLength, new Date(now).toISOString()],
    )
}

/** Both of these touch nothing unless the row of their own write stands. */
const IF_STANDS = `EXISTS (SELECT 1 FROM veo_jobs WHERE owner = ?1 AND job_id = ?2 AND write_id = ?3)`

function deleteChunks(db: D1Database, { owner, jobId }: JobKey, writeId: string) {
  return db
    .prepare(`DELETE FROM veo_job_data WHERE owner = ?1 AND job_id = ?2 AND ${IF_STANDS}`)
    .bind(owner, jobId, writeId)
}

function insertChunk(
  db: D1Database,
  { owner, jobId }: JobKey,
  writeId: string,
  chunk: number,
  text: string,
) {
  return db
    .prepare(
      `INSERT INTO veo_job_data (owner, job_id, chunk, data_compressed)
       SELECT ?1, ?2, ?4, ?5 WHERE ${IF_STANDS}`,
    )
    .bind(owner, jobId, writeId, chunk, text)
}
