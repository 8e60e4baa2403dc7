import type { JobInfo } from '../../domain/job.ts'
import { ALL_JOBS } from './job-channel.ts'
import { deleted, type JobEntry, NO_ENTRY } from './job-entry.ts'
import type { JobShelf } from './job-shelf.ts'
import type { Jobs } from './open-jobs.ts'

/** A job that was written to another key: as it was here, and what that key has of it now. */
export type Copy = { source: JobInfo; standing: JobInfo; isStored: boolean }

/** The deletions that a device knows of: by job, under which rev. */
export type Deletions = ReadonlyMap<string, number>

export function deletionsOf(shelf: JobShelf): Deletions {
  const buried = shelf.entries().filter(([, { info }]) => info === null)
  return new Map(buried.map(([jobId, { deletedRev }]) => [jobId, deletedRev]))
}

/**
 * From now on D1 is asked with another key, of which this device knows these copies and nothing else yet. `before` is
 * what had been deleted when the first of them was made.
 */
export async function changeKey(
  { key, shelf, channel, sync, now }: Jobs,
  next: string,
  copies: ReadonlyMap<string, Copy>,
  before: Deletions,
): Promise<void> {
  key.write(next)
  for (const [jobId, entry] of shelf.entries()) {
    const carried = carry(entry, copies.get(jobId), before.get(jobId) ?? -1, now())
    const isThere = carried?.info && shelf.readBody(jobId, carried.info.rev) !== null
    if (!carried || (carried.storedRev === null && carried.info && !isThere)) shelf.remove(jobId)
    else shelf.write(jobId, carried.storedRev === null ? waiting(shelf, carried) : carried)
  }
  await sync.refresh().catch(() => undefined)
  channel.announce(ALL_JOBS)
  sync.hurry()
}

function waiting(shelf: JobShelf, entry: JobEntry): JobEntry {
  return { ...entry, waiting: shelf.nextTurn() }
}

/** What an entry becomes under the other key; it is sent there unless that has it. Null if it is none of that key's. */
function carry(
  entry: JobEntry,
  copy: Copy | undefined,
  deletedBefore: number,
  now: number,
): JobEntry | null {
  const { info, body, usedAt } = entry
  if (!info) {
    // It was deleted under the key that is left. Only what was deleted while its copy was made means the copy too.
    const isMeanwhile = entry.deletedRev > deletedBefore
    return copy && isMeanwhile ? { ...deleted(entry, copy.standing.rev + 1), usedAt } : null
  }
  // Nothing that the old key knew of the job is known of the new one.
  const fresh = { ...NO_ENTRY, info, body, usedAt, wasCompleted: info.status === 'completed' }
  const isUnchanged = entry.waiting === null && entry.storedRev === info.rev
  if (!copy?.isStored || !isUnchanged) return fresh
  const { source, standing } = copy
  // Two jobs of one rev may be different ones: a body stays only with the row that it came with.
  const isOurs = source.rev === info.rev && source.updatedAt === info.updatedAt
  return {
    ...fresh,
    ...{ info: standing, storedRev: standing.rev, storedAt: now },
    wasCompleted: standing.status === 'completed',
    body: isOurs ? body : null,
  }
}
