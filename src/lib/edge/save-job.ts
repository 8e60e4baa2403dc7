import { asOf } from '../domain/job-life.ts'
import type { JobInfo } from '../domain/job.ts'
import { toJobInfo, type JobRow } from './db/job-row.ts'
import { findJob, type JobKey } from './db/jobs.ts'
import { upsertJob, type JobWrite } from './db/upsert-job.ts'
import { readJobWrite } from './job-request.ts'
import { ProblemError } from './problem-error.ts'
import { need, type Shop } from './shop.ts'

/** Stores a job that was sent; gives the row that is stored now. The same write coming again changes nothing. */
export async function saveJob(shop: Shop, request: Request, key: JobKey): Promise<JobInfo> {
  const now = shop.now()
  const write = await readJobWrite(request, key.jobId, shop.uuid())
  const { row, databaseBytes } = await findJob(shop.db, key, now)
  if (row && isSame(row, write)) return asOf(toJobInfo(row), now)
  const refused = refusal(row, write, now)
  if (refused) throw refused
  checkRoom(shop, databaseBytes)

  const { row: standing, isStored } = await upsertJob(shop.db, key, write, now)
  // Another write came between, or there is no room among the owner's jobs.
  if (!standing) throw new ProblemError('too_many_jobs')
  if (!isStored && !isSame(standing, write)) {
    throw refusal(standing, write, now) ?? new ProblemError('too_many_jobs')
  }
  return toJobInfo(standing)
}

function isSame(row: JobRow, { sent, hash }: JobWrite): boolean {
  return row.deleted_at === null && row.rev === sent.rev && row.content_hash === hash
}

/** Why a write may not replace what is stored; the same rule as `upsertJob`'s own, in words. */
function refusal(row: JobRow | null, { sent }: JobWrite, now: number): ProblemError | null {
  if (!row) return null
  const isUndone = row.status === 'completed' && sent.status !== 'completed'
  if (sent.rev > row.rev && !isUndone) return null
  return row.deleted_at === null
    ? new ProblemError('job_conflict', { job: asOf(toJobInfo(row), now) })
    : new ProblemError('job_deleted', { rev: row.rev })
}

/** Jobs may not fill the database to the point where an order finds no room. */
function checkRoom({ config }: Shop, databaseBytes: number): void {
  const { JOB_STORAGE_MB: limit } = need(config.limits)
  if (limit > 0 && databaseBytes > limit * 1_000_000) throw new ProblemError('storage_full')
}
