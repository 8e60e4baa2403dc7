import type { JobInfo } from '../../domain/job.ts'
import type { ErrorCode } from '../../contract/error-code.ts'
import { CallError } from '../call-error.ts'
import { PHASE_PREFIX } from '../phase.ts'
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
  const startedAt = jobs.now()
  const { copies } = await copyJobs(jobs, before, key, told)
  await changeKey(jobs, key, copies, startedAt)
}

/**
 * Gives this device a key that no other knows and moves the jobs to it. Gives whether nothing is left under the old
 * one; what could not be deleted there ends with its time.
 */
export async function renewKey(jobs: Jobs, told: (moved: Moved) => void): Promise<boolean> {
  const before = jobs.key.read()
  const key = makeSyncKey()
  const startedAt = jobs.now()
  const { copies, isComplete } = await copyJobs(jobs, before, key, told)
  await changeKey(jobs, key, copies, startedAt)
  if (before === null) return true
  // What did not come along is still there for who needs it.
  if (!isComplete) return false
  const cleared = await jobs
    .apiOf(before)
    .clear()
    .catch(() => null)
  return cleared !== null
}

/** Leaves this device as if it had never had a job. What is in D1 stays there, for who has the key. */
export function forgetDevice({ key, shelf, channel, storage }: Jobs): void {
  // First, so that answers on their way find nobody to be for.
  key.forget()
  shelf.forget()
  for (const stored of storage.storedKeys(PHASE_PREFIX)) storage.removeStored(stored)
  channel.announce(ALL_JOBS)
}

/** How many jobs a key has in D1. */
export async function countJobs({ apiOf }: Jobs, key: string): Promise<number> {
  return (await apiOf(key).list()).length
}

type Copied = { copies: Map<string, JobInfo>; isComplete: boolean }

/** Gives what the other key has of these jobs afterwards, by their ids, and whether all of them came along. */
async function copyJobs(
  { sync, apiOf }: Jobs,
  from: string | null,
  key: string,
  told: (moved: Moved) => void,
): Promise<Copied> {
  const copies = new Map<string, JobInfo>()
  if (from === null) return { copies, isComplete: true }
  // What this device has not sent yet would otherwise be older than its own copy in D1. A job that cannot be sent is
  // on this device and comes along with it.
  await sync.flush().catch(ignore('internal_error'))
  const [source, target] = [apiOf(from), apiOf(key)]
  // The oldest first, so that they stand in the same order afterwards.
  const rows = (await source.list()).reverse()
  let isComplete = true
  for (const [done, info] of rows.entries()) {
    told({ done, total: rows.length })
    // A job that nobody can read is no reason to keep the others from moving.
    const job = await source.get(info.jobId).catch(ignore('job_unreadable'))
    if (!job) {
      isComplete = false
      continue
    }
    // Where the other key has a copy that goes before ours, that one stands.
    const outcome = await target.put(info, await packJob(job))
    if (outcome.kind !== 'deleted') copies.set(info.jobId, outcome.info)
  }
  told({ done: rows.length, total: rows.length })
  return { copies, isComplete }
}

function ignore(code: ErrorCode): (error: unknown) => null {
  return (error) => {
    if (error instanceof CallError && error.code === code) return null
    throw error
  }
}

/** From now on D1 is asked with another key, of which this device knows these copies and nothing else yet. */
async function changeKey(
  { key, shelf, channel, sync }: Jobs,
  next: string,
  copies: Map<string, JobInfo>,
  startedAt: number,
): Promise<void> {
  key.write(next)
  for (const [jobId, entry] of shelf.entries()) {
    const { info, usedAt, waiting } = entry
    const copy = copies.get(jobId)
    if (info === null) {
      // Deleted while its copy was made.
      if (usedAt >= startedAt) shelf.write(jobId, { ...entry, waiting: shelf.nextTurn() })
    } else if (copy?.rev === info.rev && waiting === null) {
      shelf.write(jobId, { ...entry, info: copy, storedRev: copy.rev })
    } else if (shelf.readBody(jobId, info.rev)) {
      shelf.write(jobId, { ...entry, storedRev: null, waiting: shelf.nextTurn() })
    } else shelf.remove(jobId)
  }
  await sync.refresh().catch(() => undefined)
  channel.announce(ALL_JOBS)
  sync.hurry()
}
