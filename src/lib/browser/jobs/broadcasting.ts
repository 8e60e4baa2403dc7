import type { JobCache } from './job-cache.ts'
import { ALL_JOBS, type JobChannel } from './job-channel.ts'

/** The same cache, which tells every tab of what is written to it. */
export function createBroadcasting(cache: JobCache, { announce }: JobChannel): JobCache {
  return {
    list: () => cache.list(),
    get: (jobId, held) => cache.get(jobId, held),
    async set(job) {
      const standing = await cache.set(job)
      announce(job.jobId)
      return standing
    },
    async delete(jobId) {
      const isDeleted = await cache.delete(jobId)
      announce(jobId)
      return isDeleted
    },
    async clear() {
      const count = await cache.clear()
      announce(ALL_JOBS)
      return count
    },
  }
}
