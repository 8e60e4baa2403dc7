import type { ErrorCode } from '../../contract/error-code.ts'
import type { VideoRow } from './generation.ts'

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
       SET status = 'submitting', attempts = attempts + 1, claimed_at = ?2, seed = ?3 + position
       WHERE generation_id = ?1 AND status = 'queued' AND not_before <= ?2
         AND EXISTS (SELECT 1 FROM generations WHERE id = ?1 AND payment = 'paid')
       RETURNING *`,
    )
    .bind(generationId, now, seed)
    .all<VideoRow>()
  return results
}

/** A video's submission was accepted. An answer that comes after the claim ran out still counts. */
export async function markSubmitted(
  db: D1Database,
  video: VideoRow,
  fileId: string,
  now: number,
): Promise<void> {
  await db
    .prepare(
      `UPDATE generation_videos SET status = 'processing', file_id = ?3, submitted_at = ?4, error_code = NULL,
         ended_at = NULL
       WHERE generation_id = ?1 AND position = ?2 AND status IN ('submitting', 'unknown')`,
    )
    .bind(video.generation_id, video.position, fileId, now)
    .run()
}

/** A video's submission surely bought nothing and may be sent again from `notBefore` on. */
export async function requeueVideo(
  db: D1Database,
  video: VideoRow,
  notBefore: number,
): Promise<void> {
  await db
    .prepare(
      `UPDATE generation_videos SET status = 'queued', not_before = ?3
       WHERE generation_id = ?1 AND position = ?2 AND status = 'submitting'`,
    )
    .bind(video.generation_id, video.position, notBefore)
    .run()
}

/** A video is over without a file. Finished videos stay as they are. */
export async function endVideo(
  db: D1Database,
  video: VideoRow,
  status: 'error' | 'unknown',
  code: ErrorCode,
  now: number,
): Promise<void> {
  await db
    .prepare(
      `UPDATE generation_videos SET status = ?3, error_code = ?4, ended_at = ?5
       WHERE generation_id = ?1 AND position = ?2 AND status IN ('submitting', 'processing')`,
    )
    .bind(video.generation_id, video.position, status, code, now)
    .run()
}

/** Marks submissions unknown whose caller has not been heard of since `before`: it may have died after sending. */
export async function expireClaims(
  db: D1Database,
  generationId: string,
  before: number,
  now: number,
): Promise<number> {
  const { meta } = await db
    .prepare(
      `UPDATE generation_videos SET status = 'unknown', error_code = 'submission_unknown', ended_at = ?3
       WHERE generation_id = ?1 AND status = 'submitting' AND claimed_at < ?2`,
    )
    .bind(generationId, before, now)
    .run()
  return meta.changes
}

/**
 * A statement that marks the videos of finished files completed, for one batch with the files themselves. One that was
 * given up for taking too long is taken back.
 */
export function completeVideos(
  db: D1Database,
  fileIds: string[],
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE generation_videos SET status = 'completed', ended_at = ?2, error_code = NULL
       WHERE file_id IN (SELECT value FROM json_each(?1))
         AND (status = 'processing' OR error_code = 'video_timed_out')`,
    )
    .bind(JSON.stringify(fileIds), now)
}
