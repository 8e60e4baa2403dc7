import { gunzipSync, gzipSync } from 'node:zlib'

import type { JobInfo, SentJob } from '../src/lib/domain/job.ts'

const KEPT_MS = 7 * 24 * 60 * 60_000

/**
 * How the job store was first planned: the server gzips, a body is one row, and the writes are three statements of
 * their own. The plan called D1's REST API for each; the binding here is faster than that.
 */
export default {
  async fetch(request, { DB }): Promise<Response> {
    const jobId = /^\/api\/veo\/jobs\/(.+)$/.exec(new URL(request.url).pathname)?.[1]
    if (jobId === undefined) return Response.json({ jobs: await listJobs(DB) })
    if (request.method === 'GET') return Response.json({ job: await getJob(DB, jobId) })
    const { job } = await request.json<{ job: SentJob }>()
    await upsertJob(DB, jobId, job)
    return Response.json({ ok: true })
  },
} satisfies ExportedHandler<Env>

async function upsertJob(db: D1Database, jobId: string, job: SentJob): Promise<void> {
  const now = Date.now()
  await db
    .prepare(
      `INSERT OR REPLACE INTO veo_jobs (job_id, video_id, video_url, scene_count, characters_found, mode, voice,
         status, has_script, created_at, updated_at, expires_at)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)`,
    )
    .bind(
      ...[jobId, job.videoId, job.videoUrl, job.sceneCount, job.charactersFound, job.mode],
      ...[job.voice, job.status, job.hasScript ? 1 : 0, new Date(now).toISOString(), now],
      now + KEPT_MS,
    )
    .run()
  const compressed = gzipSync(JSON.stringify(job)).toString('base64')
  await db
    .prepare(`INSERT OR REPLACE INTO veo_job_data (job_id, data_compressed) VALUES (?1, ?2)`)
    .bind(jobId, compressed)
    .run()
  await db.prepare(`DELETE FROM veo_jobs WHERE expires_at < ?1`).bind(now).run()
}

async function getJob(db: D1Database, jobId: string): Promise<unknown> {
  const row = await db
    .prepare(`SELECT data_compressed FROM veo_job_data WHERE job_id = ?1`)
    .bind(jobId)
    .first<{ data_compressed: string }>()
  if (!row) return null
  return JSON.parse(gunzipSync(Uint8Array.fromBase64(row.data_compressed)).toString())
}

async function listJobs(db: D1Database): Promise<Partial<JobInfo>[]> {
  const { results } = await db
    .prepare(`SELECT * FROM veo_jobs WHERE expires_at > ?1 ORDER BY updated_at DESC`)
    .bind(Date.now())
    .all<Record<string, string | number>>()
  return results
}
