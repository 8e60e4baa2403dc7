import { asOf } from '../domain/job-life.ts'
import type { JobInfo } from '../domain/job.ts'
import { toJobInfo } from './db/job-row.ts'
import { deleteAllJobs, deleteJob, listJobs, type JobKey } from './db/jobs.ts'
import type { Shop } from './shop.ts'

export async function shownJobs(shop: Shop, owner: string): Promise<{ jobs: JobInfo[] }> {
  const now = shop.now()
  const rows = await listJobs(shop.db, owner, now)
  return { jobs: rows.map((row) => asOf(toJobInfo(row), now)) }
}

export async function removeJob(shop: Shop, key: JobKey): Promise<{ deleted: number }> {
  return { deleted: await deleteJob(shop.db, key, shop.now()) }
}

export async function clearJobs(shop: Shop, owner: string): Promise<{ deleted: number }> {
  return { deleted: await deleteAllJobs(shop.db, owner, shop.now()) }
}
