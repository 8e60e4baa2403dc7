import type { JobInfo } from '../../domain/job.ts'
import { withCopy, type JobEntry } from './job-entry.ts'

/** An entry that has heard at this time what D1 has of its job. `turn` gives what is to be sent for it its place. */
export function learnt(before: JobEntry, info: JobInfo, at: number, turn: () => number): JobEntry {
  const { entry, stands } = withCopy({ ...before, isMissing: false }, info)
  // Of the same rev the server's row stands: the times are its own.
  const isSame = before.info?.rev === info.rev && before.waiting === null
  if (!stands && !isSame) {
    // What was refused is refused again; it is sent when it is changed.
    const waiting = entry.waiting ?? (entry.refusal === null ? turn() : null)
    return { ...entry, storedRev: info.rev, waiting }
  }
  // A body that D1 never took under this rev, or that it took at another time, is another one's than this row.
  const isWhole =
    before.storedRev === info.rev &&
    before.info?.updatedAt === info.updatedAt &&
    entry.body?.rev === info.rev
  return {
    ...entry,
    info,
    body: isWhole ? entry.body : null,
    storedRev: info.rev,
    storedAt: entry.storedRev === info.rev ? entry.storedAt : at,
    waiting: null,
    refusal: null,
  }
}
