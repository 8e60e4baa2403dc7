import type { ErrorCode } from '../../contract/error-code.ts'
import type { Job, JobInfo } from '../../domain/job.ts'

/** A job as a list shows it, and where it is. */
export type ListedJob = JobInfo & {
  /** Whether other devices can find it as it is here. */
  isInCloud: boolean
  /** Why it could not be stored online, if it was refused there. */
  refusal?: ErrorCode
}

/** A place that keeps jobs. All of them are one type, so that they can stand in each other's place. */
export type JobCache = {
  /** Every job, the last changed first. */
  list: () => Promise<ListedJob[]>
  /** A whole job. `held` is a copy that the caller has; it is given back if it is the one that stands. */
  get: (jobId: string, held?: Job) => Promise<Job | null>
  /**
   * Keeps a job under its `rev`, which has to be higher than the one it was read with. Gives the row that stands
   * afterwards: this one, or the one that goes before it; null if the job was deleted meanwhile.
   */
  set: (job: Job) => Promise<ListedJob | null>
  /** Whether there was such a job. */
  delete: (jobId: string) => Promise<boolean>
  /** Deletes all jobs; gives how many there were. */
  clear: () => Promise<number>
}
