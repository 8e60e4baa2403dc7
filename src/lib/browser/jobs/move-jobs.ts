import type { ErrorCode } from '../../contract/error-code.ts'
import { CallError } from '../call-error.ts'
import { PHASE_PREFIX } from '../phase.ts'
import { changeKey, type Copy, deletionsOf } from './change-key.ts'
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
  const deletions = deletionsOf(jobs.shelf)
  const { copies } = await copyJobs(jobs, before, key, told)
  await changeKey(jobs, key, copies, deletions)
}

/**
 * Gives this device a key that no other knows and moves the jobs to it. Gives whether nothing is left under the old
 * one; what could not be deleted there ends with its time.
 */
export async function renewKey(jobs: Jobs, told: (moved: Moved) => void): Promise<boolean> {
  const before = jobs.key.read()
  const key = makeSyncKey()
  const deletions = deletionsOf(jobs.shelf)
  const { copies, isComplete } = await copyJobs(jobs, before, key, told)
  await changeKey(jobs, key, copies, deletions)
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

type Copied = { copies: Map<string, Copy>; isComplete: boolean }

/** Gives what became of these jobs under the other key, by their ids, and whether all of them came along. */
async function copyJobs(
  { sync, apiOf }: Jobs,
  from: string | null,
  key: string,
  told: (moved: Moved) => void,
): Promise<Copied> {
  const copies = new Map<string, Copy>()
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
    if (outcome.kind === 'deleted') continue
    const isStored = outcome.kind === 'stored'
    copies.set(info.jobId, { source: info, standing: outcome.info, isStored })
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
