import type { JobInfo, JobStatus } from './job.ts'

const HOUR_MS = 60 * 60_000
const DAY_MS = 24 * HOUR_MS

/** How long a deletion is remembered, so that late copies of the job stay out. */
export const TOMBSTONE_MS = 30 * DAY_MS

/** How long a running job may say nothing before it counts as interrupted. */
export const INTERRUPTED_AFTER_MS = 30 * 60_000

/** How long a job is kept from its last change, in milliseconds. */
export function keptMs(status: JobStatus): number {
  return status === 'completed' ? 7 * DAY_MS : 2 * DAY_MS
}

/** A job as it is shown now: one that stopped saving while it ran was interrupted and can be resumed. */
export function asOf<Info extends Pick<JobInfo, 'status' | 'updatedAt'>>(
  info: Info,
  now: number,
): Info {
  const isSilent = now - info.updatedAt > INTERRUPTED_AFTER_MS
  return info.status === 'in_progress' && isSilent ? { ...info, status: 'partial' } : info
}

/** Whether a job that did not come to its end may still be taken up again. */
export function isRetryable(info: Pick<JobInfo, 'status' | 'expiresAt'>, now: number): boolean {
  return (info.status === 'failed' || info.status === 'partial') && info.expiresAt > now
}
