import type { Job } from '../../domain/job.ts'
import type { JobCache } from '../jobs/job-cache.ts'

/** Why a job is no longer a run's to write: it was deleted, or somebody else's copy stands. */
export type Loss = 'job_deleted' | 'job_conflict'

/**
 * Gives what saves a job that goes on changing: one write at a time, each the newest state under the next rev. `read`
 * gives the state, `took` hears under which rev it is about to be kept.
 */
export function createFilmSaver(
  cache: Pick<JobCache, 'set'>,
  read: () => Job,
  took: (rev: number) => void,
) {
  let isDue = false
  let work: Promise<Loss | null> | null = null

  async function saveAll(): Promise<Loss | null> {
    while (isDue) {
      isDue = false
      const job = read()
      const rev = job.rev + 1
      // Before it is written, so that whoever hears of the write knows it for ours.
      took(rev)
      const row = await cache.set({ ...job, rev })
      if (row === null) return 'job_deleted'
      if (row.rev !== rev || row.status !== job.status) return 'job_conflict'
    }
    return null
  }

  /** Resolves with null when what is there now is kept. */
  return (): Promise<Loss | null> => {
    isDue = true
    work ??= saveAll().finally(() => (work = null))
    return work
  }
}
