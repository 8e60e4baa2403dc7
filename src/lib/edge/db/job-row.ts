import type { JobInfo, JobMode, JobStatus } from '../../domain/job.ts'

/** A row of `veo_jobs`. Times are epoch milliseconds, but for `created_at`, which is ISO 8601. */
export type JobRow = {
  job_id: string
  video_id: string
  video_url: string
  scene_count: number
  characters_found: number
  mode: JobMode
  voice: string
  status: JobStatus
  has_script: 0 | 1
  created_at: string
  updated_at: number
  error_json: string | null
  expires_at: number
  rev: number
  deleted_at: number | null
  content_hash: string
  write_id: string
  encoding: JobEncoding
  bytes: number
}

/** How a body is stored: as the writer sent it. */
export type JobEncoding = 'gzip' | 'identity'

export const JOB_COLUMNS = `job_id, video_id, video_url, scene_count, characters_found, mode, voice, status, has_script,
  created_at, updated_at, error_json, expires_at, rev, deleted_at, content_hash, write_id, encoding, bytes`

export function toJobInfo(row: JobRow): JobInfo {
  return {
    jobId: row.job_id,
    videoId: row.video_id,
    videoUrl: row.video_url,
    sceneCount: row.scene_count,
    charactersFound: row.characters_found,
    mode: row.mode,
    voice: row.voice,
    status: row.status,
    hasScript: row.has_script === 1,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    expiresAt: row.expires_at,
    rev: row.rev,
    ...(row.error_json !== null && {
      error: JSON.parse(row.error_json) as NonNullable<JobInfo['error']>,
    }),
  }
}
