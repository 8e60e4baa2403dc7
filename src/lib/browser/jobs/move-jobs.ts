import { CallError } from '../call-error.ts'
import type { JobApi } from './job-api.ts'
import { ALL_JOBS } from './job-channel.ts'
import type { Jobs } from './open-jobs.ts'
import { packJob } from './packed-job.ts'
import { makeSyncKey } from './sync-key.ts'

/** How far moving jobs to another key is. */
export type Moved = { done: number; total: number }

/** Takes another device's key, and brings along the jobs that this one has. The old key's own stay for who else has it. */
export async function joinKey(
  jobs: Jobs,
  key: string,
  told: (moved: Moved) => void,
): Promise<void> {
  const before = jobs.key.read()
  if (before === key) return
  if (before !== null) await copyJobs(jobs, before, jobs.apiOf(key), told)
  changeKey(jobs, key)
}

/**
 * Gives this device a key that no other knows and moves the jobs to it. Gives whether nothing is left under the old
 * one; what could not be deleted there ends with its time.
 */
export async function renewKey(jobs: Jobs, told: (moved: Moved) => void): Promise<boolean> {
  const before = jobs.key.read()
  const key = makeSyncKey()
  if (before !== null) await copyJobs(jobs, before, jobs.apiOf(key), told)
  changeKey(jobs, key)
  if (before === null) return true
  const cleared = await jobs
    .apiOf(before)
    .clear()
    .catch(() => null)
  return cleared !== null
}

/** Leaves this device as if it had never had a job. What is in D1 stays there, for who has the key. */
export function forgetDevice({ key, shelf, channel, storage }: Jobs): void {
  for (const [jobId] of shelf.entries()) shelf.remove(jobId)
  for (const stored of storage.storedKeys('veo_phase_')) storage.removeStored(stored)
  key.forget()
  channel.announce(ALL_JOBS)
}

/** How many jobs a key has in D1. */
export async function countJobs({ apiOf }: Jobs, key: string): Promise<number> {
  return (await apiOf(key).list()).length
}

async function copyJobs(
  { sync, apiOf }: Jobs,
  from: string,
  to: JobApi,
  told: (moved: Moved) => void,
): Promise<void> {
  // What this device has not sent yet would otherwise be older than its own copy in D1.
  await sync.flush()
  const source = apiOf(from)
  const rows = await source.list()
  told({ done: 0, total: rows.length })
  for (const [index, info] of rows.entries()) {
    const job = await source.get(info.jobId).catch(ignoreUnreadable)
    // Where the other key has a copy that goes before ours, that one stands.
    if (job) await to.put(info, await packJob(job))
    told({ done: index + 1, total: rows.length })
  }
}

/** A job that nobody can read is no reason to keep the others from moving. */
function ignoreUnreadable(error: unknown): null {
  if (error instanceof CallError && error.code === 'job_unreadable') return null
  throw error
}

/** From now on D1 is asked with another key, about which this device knows nothing yet. */
function changeKey({ key, shelf, channel, sync }: Jobs, next: string): void {
  key.write(next)
  for (const [jobId, entry] of shelf.entries()) {
    const isWhole = entry.info !== null && entry.body?.rev === entry.info.rev
    if (!isWhole) shelf.remove(jobId)
    else shelf.write(jobId, { ...entry, storedRev: null, waiting: shelf.nextTurn() })
  }
  channel.announce(ALL_JOBS)
  sync.hurry()
}
