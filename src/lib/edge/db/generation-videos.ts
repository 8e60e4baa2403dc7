import type { ErrorCode } from '../../contract/error-code.ts'
import { MAX_FAILURES } from '../../domain/video.ts'
import type { VideoRow } from './generation.ts'

/** An order whose price is settled is over: nothing that is still on its way may change what was delivered. */
const IS_OPEN = 'NOT EXISTS (SELECT 1 FROM settlements WHERE settlements.generation_id = ?1)'

export async function listVideos(db: D1Database, generationId: string): Promise<VideoRow[]> {
  const { results } = await db
    .prepare('SELECT * FROM generation_videos WHERE generation_id = ? ORDER BY position')
    .bind(generationId)
    .all<VideoRow>()
  return results
}

/**
 * Takes every video of a paid order that is waiting to be submitted. Only the caller that changed a row gets it, and
 * only that caller may submit it.
 */
export async function claimVideos(
  db: D1Database,
  generationId: string,
  now: number,
  seed: number,
): Promise<VideoRow[]> {
  const { results } = await db
    .prepare(
      `UPDATE generation_videos
       SET status = 'submitting', attempts = attempts + 1, claimed_at = ?2, seed = ?3 + position, changed_at = ?2,
         prompt = (SELECT prompt FROM generations WHERE id = ?1)
       WHERE generation_id = ?1 AND status = 'queued' AND not_before <= ?2 AND ${IS_OPEN}
         AND EXISTS (SELECT 1 FROM generations
           WHERE id = ?1 AND payment = 'paid' AND coalesce(deadline_at, ?2) >= ?2)
       RETURNING *`,
    )
    .bind(generationId, now, seed)
    .all<VideoRow>()
  return results
}

/** A video's submission was accepted. An answer that comes late, or was looked for, still counts. */
export async function markSubmitted(
  db: D1Database,
  video: VideoRow,
  fileId: string,
  now: number,
): Promise<void> {
  await db
    .prepare(
      `UPDATE generation_videos SET status = 'processing', file_id = ?3, submitted_at = ?4, changed_at = ?4,
         silent_since = NULL
       WHERE generation_id = ?1 AND position = ?2 AND seed = ?5 AND status IN ('submitting', 'unknown')`,
    )
    .bind(video.generation_id, video.position, fileId, now, video.seed)
    .run()
}

/** A video's submission surely bought nothing and may be sent again from `notBefore` on. */
export async function requeueVideo(
  db: D1Database,
  video: VideoRow,
  notBefore: number,
  now: number,
): Promise<void> {
  await db
    .prepare(
      `UPDATE generation_videos SET status = 'queued', not_before = ?3, changed_at = ?4
       WHERE generation_id = ?1 AND position = ?2 AND seed = ?5 AND status = 'submitting'`,
    )
    .bind(video.generation_id, video.position, notBefore, now, video.seed)
    .run()
}

/** A video is over without a file, if it is still where it was seen. Finished videos stay as they are. */
export function endVideo(
  db: D1Database,
  { generation_id, position, status, file_id }: VideoRow,
  code: ErrorCode,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE generation_videos SET status = 'error', error_code = ?3, ended_at = ?4, changed_at = ?4
       WHERE generation_id = ?1 AND position = ?2 AND status = ?5 AND file_id IS ?6
         AND status NOT IN ('completed', 'error')`,
    )
    .bind(generation_id, position, code, now, status, file_id)
}

/** Videos of an order that nothing is to be made for. */
export function endQueuedVideos(
  db: D1Database,
  generationId: string,
  code: ErrorCode,
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE generation_videos SET status = 'error', error_code = ?2, ended_at = ?3, changed_at = ?3
       WHERE generation_id = ?1 AND status = 'queued'`,
    )
    .bind(generationId, code, now)
}

/**
 * The provider says for certain that it could not make this file. The video is sent again from `notBefore` on, unless
 * that was its last attempt.
 */
export function failVideo(
  db: D1Database,
  { generation_id, position, file_id }: VideoRow,
  notBefore: number,
  now: number,
): D1PreparedStatement {
  const isLast = `failures >= ${MAX_FAILURES - 1}`
  return db
    .prepare(
      `UPDATE generation_videos SET failures = failures + 1, changed_at = ?4,
         status = iif(${isLast}, 'error', 'queued'),
         error_code = iif(${isLast}, 'video_failed', NULL),
         ended_at = iif(${isLast}, ?4, NULL),
         file_id = iif(${isLast}, file_id, NULL),
         submitted_at = iif(${isLast}, submitted_at, NULL),
         attempts = iif(${isLast}, attempts, 0),
         not_before = ?3
       WHERE generation_id = ?1 AND position = ?2 AND status = 'processing' AND file_id = ?5`,
    )
    .bind(generation_id, position, notBefore, now, file_id)
}

/** Notes that the service has just gone silent about a video, or (null) that it has answered again. */
export function noteSilence(
  db: D1Database,
  { generation_id, position, file_id, silent_since }: VideoRow,
  since: number | null,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE generation_videos SET silent_since = ?3
       WHERE generation_id = ?1 AND position = ?2 AND status = 'processing' AND file_id = ?4 AND silent_since IS ?5`,
    )
    .bind(generation_id, position, since, file_id, silent_since)
}

/** Nobody knows what came of a submission: it is to be looked for. */
export async function loseVideo(db: D1Database, video: VideoRow, now: number): Promise<void> {
  await db
    .prepare(
      `UPDATE generation_videos SET status = 'unknown', changed_at = ?3
       WHERE generation_id = ?1 AND position = ?2 AND seed = ?4 AND status = 'submitting'`,
    )
    .bind(video.generation_id, video.position, now, video.seed)
    .run()
}

/** The same for submissions whose caller has not been heard of since `before`: it may have died after sending. */
export async function expireClaims(
  db: D1Database,
  generationId: string,
  before: number,
  now: number,
): Promise<number> {
  const { meta } = await db
    .prepare(
      `UPDATE generation_videos SET status = 'unknown', changed_at = ?3
       WHERE generation_id = ?1 AND status = 'submitting' AND claimed_at < ?2`,
    )
    .bind(generationId, before, now)
    .run()
  return meta.changes
}

/**
 * A statement that marks the videos of finished files completed, for one batch with the files themselves. One that was
 * given up for taking too long is taken back, unless its order is settled or its money was taken back.
 */
export function completeVideos(
  db: D1Database,
  fileIds: string[],
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE generation_videos SET status = 'completed', ended_at = ?2, changed_at = ?2, error_code = NULL
       WHERE file_id IN (SELECT value FROM json_each(?1))
         AND (status = 'processing' OR error_code = 'video_timed_out')
         AND EXISTS (SELECT 1 FROM generations WHERE id = generation_id AND payment = 'paid')
         AND NOT EXISTS (SELECT 1 FROM settlements
           WHERE settlements.generation_id = generation_videos.generation_id)`,
    )
    .bind(JSON.stringify(fileIds), now)
}
