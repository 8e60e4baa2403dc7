import type { JobStatus } from './job.ts'

/** What decides which of two copies of a job stands. */
export type JobCopy = { rev: number; status: JobStatus; updatedAt: number }

/** All that must be known of a job to merge it with what anybody else knows of it. */
export type JobRecord<Copy extends JobCopy = JobCopy> = {
  /** The highest rev that a deletion took; -1 if there was none. */
  deletedRev: number
  /** A job that was completed once is never unfinished again: not by a late copy, not after a deletion. */
  wasCompleted: boolean
  /** The copy that stands; null if the job is deleted. */
  copy: Copy | null
}

/** What is known from one copy alone. */
export function copyRecord<Copy extends JobCopy>(copy: Copy): JobRecord<Copy> {
  return { deletedRev: -1, wasCompleted: copy.status === 'completed', copy }
}

/** What is known from a deletion alone. */
export function tombstone(deletedRev: number, wasCompleted = false): JobRecord<never> {
  return { deletedRev, wasCompleted, copy: null }
}

/**
 * What two know together: a copy stands if it is newer than every deletion; completed goes before unfinished, then the
 * higher `rev`, then the later `updatedAt`. Whatever the order in which records meet, and however often, they end alike.
 */
export function mergeRecords<Copy extends JobCopy>(
  one: JobRecord<Copy>,
  other: JobRecord<Copy>,
): JobRecord<Copy> {
  const deletedRev = Math.max(one.deletedRev, other.deletedRev)
  const wasCompleted = one.wasCompleted || other.wasCompleted
  const [copy = null, rival = null] = [one.copy, other.copy].filter(
    (each) => each && each.rev > deletedRev && (!wasCompleted || each.status === 'completed'),
  )
  return { deletedRev, wasCompleted, copy: copy && rival ? newer(copy, rival) : copy }
}

function newer<Copy extends JobCopy>(one: Copy, other: Copy): Copy {
  const lead = one.rev - other.rev || one.updatedAt - other.updatedAt
  if (lead !== 0) return lead > 0 ? one : other
  // Made apart in the same millisecond: any rule will do, as long as everybody has the same.
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other
}
