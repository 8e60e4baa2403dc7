import { keptMs } from '../../domain/job-life.ts'
import { jobInfoOf } from '../../domain/job.ts'
import type { JobApi } from './job-api.ts'
import type { JobCache, ListedJob } from './job-cache.ts'
import { packJob } from './packed-job.ts'

/** The jobs in D1. It throws `CallError` when D1 cannot be reached, or has not answered within five seconds. */
export function createRemote(api: JobApi): JobCache {
  return {
    list: async () => (await api.list()).map((info): ListedJob => ({ ...info, isInCloud: true })),
    get: (jobId, held) => api.get(jobId, held),
    async set(job) {
      const expiresAt = job.updatedAt + keptMs(job.status)
      const outcome = await api.put(jobInfoOf({ ...job, expiresAt }), await packJob(job))
      return outcome.kind === 'deleted' ? null : { ...outcome.info, isInCloud: true }
    },
    delete: async (jobId) => (await api.delete(jobId)) > 0,
    clear: () => api.clear(),
  }
}
