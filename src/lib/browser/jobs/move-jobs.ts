import type { JobInfo } from '../../domain/job.ts'
import { CallError } from '../call-error.ts'
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
  await changeKey(jobs, key, await copyJobs(jobs, before, key, told))
}

/**
 * Gives this device a key that no other knows and moves the jobs to it. Gives whether nothing is left under the old
 * one; what could not be deleted there ends with its time.
 */
export async function renewKey(jobs: Jobs, told: (moved: Moved) => void): Promise<boolean> {
  const before = jobs.key.read()
  const key = makeSyncKey()
  await changeKey(jobs, key, await copyJobs(jobs, before, key, told))
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

/** Gives what the other key has of these jobs afterwards, by their ids. */
async function copyJobs(
  { sync, apiOf }: Jobs,
  from: string | null,
  key: string,
  told: (moved: Moved) => void,
): Promise<Map<string, JobInfo>> {
  const copies = new Map<string, JobInfo>()
  if (from === null) return copies
  // What this device has not sent yet would otherwise be older than its own copy in D1.
  await sync.flush()
  const [source, target] = [apiOf(from), apiOf(key)]
  const rows = await source.list()
  for (const [done, info] of rows.entries()) {
    told({ done, total: rows.length })
    const job = await source.get(info.jobId).catch(ignoreUnreadable)
    if (!job) continue
    // Where the other key has a copy that goes before ours, that one stands.
    const outcome = await target.put(info, await packJob(job))
    if (outcome.kind !== 'deleted') copies.set(info.jobId, outcome.info)
  }
  told({ done: rows.length, total: rows.length })
  return copies
}

/** A job that nobody can read is no reason to keep the others from moving. */
function ignoreUnreadable(error: unknown): null {
  if (error instanceof CallError && error.code === 'job_unreadable') return null
  throw error
}

/** From now on D1 is asked with another key, of which this device knows these copies and nothing else yet. */
async function changeKey(
  { key, shelf, channel, sync }: Jobs,
  next: string,
  copies: Map<string, JobInfo>,
): Promise<void> {
  key.write(next)
  for (const [jobId, entry] of shelf.entries()) {
    const { info, body } = entry
    const copy = copies.get(jobId)
    if (info !== null && copy?.rev === info.rev && entry.waiting === null) {
      shelf.write(jobId, { ...entry, info: copy, storedRev: copy.rev })
    } else if (info !== null && body?.rev === info.rev) {
      shelf.write(jobId, { ...entry, storedRev: null, waiting: shelf.nextTurn() })
    } else shelf.remove(jobId)
  }
  await sync.refresh().catch(() => undefined)
  channel.announce(ALL_JOBS)
  sync.hurry()
}
