import * as z from 'zod/mini'

import { copyRecord, mergeRecords, type JobRecord } from '../../domain/job-record.ts'
import { JobInfo } from '../../domain/job.ts'

/** What this device knows of one job, under `veo_job_{jobId}`. */
export const JobEntry = z.object({
  /** The row that stands; null if the job is deleted. */
  info: z.nullable(JobInfo),
  /** As in `JobRecord`. */
  deletedRev: z.int(),
  wasCompleted: z.boolean(),
  /** The body that is kept here: of which rev, how many characters long, and the name it is kept under. */
  body: z.nullable(z.object({ rev: z.int(), size: z.int(), name: z.string() })),
  /** The rev that D1 has; null if it has none. */
  storedRev: z.nullable(z.int()),
  /** When D1 was last known to have it. Times are epoch milliseconds by the clock that jobs are kept by. */
  storedAt: z.number(),
  /** When it was last written or looked at. */
  usedAt: z.number(),
  /** Its place among what waits to be sent; null if nothing does. */
  waiting: z.nullable(z.number()),
  /** D1 had it and has it no more. It is offered once again, and shown when D1 takes it. */
  isMissing: z.boolean(),
  /** It was brought back after a deletion that it knew of. */
  isRestored: z.boolean(),
  /** Why D1 refused it. */
  refusal: z.nullable(z.string()),
})
export type JobEntry = z.infer<typeof JobEntry>

export const NO_ENTRY: JobEntry = {
  info: null,
  deletedRev: -1,
  wasCompleted: false,
  body: null,
  storedRev: null,
  storedAt: 0,
  usedAt: 0,
  waiting: null,
  isMissing: false,
  isRestored: false,
  refusal: null,
}

/** Whether D1 has yet to hear of it: of the change, or of the deletion. */
export function isUnsent({ info, waiting, storedRev }: JobEntry): boolean {
  return waiting !== null || (info !== null && storedRev !== info.rev)
}

/** What an entry brings into a merge. */
export function recordOf({ deletedRev, wasCompleted, info }: JobEntry): JobRecord<JobInfo> {
  return { deletedRev, wasCompleted, copy: info }
}

/** An entry that has heard of one more copy, and whether that copy stands. */
export function withCopy(entry: JobEntry, info: JobInfo): { entry: JobEntry; stands: boolean } {
  const { deletedRev, wasCompleted, copy } = mergeRecords(recordOf(entry), copyRecord(info))
  return { entry: { ...entry, deletedRev, wasCompleted, info: copy }, stands: copy === info }
}

/** An entry whose job is deleted under this rev, or under its next one. */
export function deleted(
  entry: JobEntry,
  rev = (entry.info?.rev ?? entry.deletedRev) + 1,
): JobEntry {
  return {
    ...NO_ENTRY,
    deletedRev: Math.max(rev, entry.deletedRev),
    wasCompleted: entry.wasCompleted || entry.info?.status === 'completed',
  }
}
