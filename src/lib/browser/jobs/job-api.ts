import { deleteJob } from '../../contract/delete-job.ts'
import { deleteJobs } from '../../contract/delete-jobs.ts'
import { getJob, JOB_INFO_HEADER } from '../../contract/get-job.ts'
import { JobProblem } from '../../contract/job-problem.ts'
import { listJobs } from '../../contract/list-jobs.ts'
import { putJob } from '../../contract/put-job.ts'
import type { Job, JobInfo } from '../../domain/job.ts'
import { toBase64UrlJson } from '../base64.ts'
import { CallError } from '../call-error.ts'
import { readReply, type Ask } from '../call.ts'
import type { PackedJob } from './packed-job.ts'
import { readJobReply } from './read-job-reply.ts'
import type { ServerClock } from './server-clock.ts'

/** How long the server may take to begin its answer. */
const TIMEOUT_MS = 5_000
/** A slow phone's upload and download, in bytes a second: a large job is given the time it takes. */
const SLOW_BYTES_PER_SECOND = 50_000
const READ_TIMEOUT_MS = 60_000

/** What became of a write. */
export type PutOutcome =
  | { kind: 'stored'; info: JobInfo }
  /** Another copy stands. */
  | { kind: 'conflict'; info: JobInfo }
  /** The job was deleted under this rev. */
  | { kind: 'deleted'; rev: number }

/** The server's side of the jobs of one sync key. Everything throws `CallError`, as `ask` does. */
export type JobApi = {
  list: () => Promise<JobInfo[]>
  /** `held` comes back if it is what the server has. */
  get: (jobId: string, held?: Job) => Promise<Job | null>
  put: (info: JobInfo, packed: PackedJob) => Promise<PutOutcome>
  delete: (jobId: string) => Promise<number>
  clear: () => Promise<number>
}

export function createJobApi(plainAsk: Ask, clock: ServerClock, syncKey: () => string): JobApi {
  const ask: Ask = (endpoint, options, read) =>
    plainAsk(endpoint, options, (reply) => {
      clock.hear(reply.headers.get('Date'))
      return read(reply)
    })
  const headers = (more: Record<string, string> = {}) => ({
    Authorization: `Bearer ${syncKey()}`,
    ...more,
  })

  return {
    async list() {
      const options = { headers: headers(), timeoutMs: TIMEOUT_MS }
      const { jobs } = await ask(listJobs, options, (reply) => readReply(reply, listJobs.reply))
      return jobs
    },

    async get(jobId, held) {
      const known = held && { 'If-None-Match': `"${held.rev}-${held.updatedAt}"` }
      const options = {
        params: { jobId },
        headers: headers(known),
        timeoutMs: TIMEOUT_MS,
        readTimeoutMs: READ_TIMEOUT_MS,
      }
      const once = () => ask(getJob, options, (reply) => readJobReply(reply, held))
      // What broke off on its way looks like what is damaged, but does not break off in the same way twice.
      return await once().catch((error: unknown) => {
        if (error instanceof CallError && error.code === 'job_unreadable') return once()
        throw error
      })
    },

    async put(info, packed) {
      const { jobId } = info
      try {
        const options = { params: { jobId }, ...contentOf(info, packed) }
        const told = { ...options, headers: headers(options.headers) }
        const { job } = await ask(putJob, told, (reply) => readReply(reply, putJob.reply))
        return { kind: 'stored', info: job }
      } catch (error) {
        return outcomeOf(error)
      }
    },

    async delete(jobId) {
      const options = { params: { jobId }, headers: headers(), timeoutMs: TIMEOUT_MS }
      const told = await ask(deleteJob, options, (reply) => readReply(reply, deleteJob.reply))
      return told.deleted
    },

    async clear() {
      const options = { headers: headers(), timeoutMs: TIMEOUT_MS }
      const told = await ask(deleteJobs, options, (reply) => readReply(reply, deleteJobs.reply))
      return told.deleted
    },
  }
}

function contentOf(info: JobInfo, packed: PackedJob) {
  const { error, jobId, videoId, videoUrl, sceneCount, charactersFound } = info
  const { mode, voice, status, hasScript, createdAt, rev } = info
  // The times are the server's to set.
  const sent = {
    ...{ jobId, videoId, videoUrl, sceneCount, charactersFound },
    ...{ mode, voice, status, hasScript, createdAt, rev },
    ...(error && { error }),
  }
  if (packed.encoding === 'gzip') {
    const timeoutMs = uploadMs(packed.bytes.length)
    const headers = { 'Content-Encoding': 'gzip', [JOB_INFO_HEADER]: toBase64UrlJson(sent) }
    return { content: packed.bytes, headers, timeoutMs }
  }
  const { job } = JSON.parse(packed.text) as { job: object }
  const content = JSON.stringify({ job: { ...job, ...sent } })
  const timeoutMs = uploadMs(content.length)
  return { content, headers: {}, timeoutMs }
}

function uploadMs(bytes: number): number {
  return TIMEOUT_MS + Math.ceil((bytes / SLOW_BYTES_PER_SECOND) * 1_000)
}

function outcomeOf(error: unknown): PutOutcome {
  const told = error instanceof CallError ? JobProblem.safeParse(error.cause) : null
  const { code, job, rev } = told?.success ? told.data : {}
  if (code === 'job_conflict' && job) return { kind: 'conflict', info: job }
  if (code === 'job_deleted' && rev !== undefined) return { kind: 'deleted', rev }
  throw error
}
