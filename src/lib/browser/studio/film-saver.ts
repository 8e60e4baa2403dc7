import type { Job } from '../../domain/job.ts'
import type { JobCache } from '../jobs/job-cache.ts'

/** What became of saving: kept, or another copy stands, or the job was deleted. */
export type Saved = 'kept' | 'overtaken' | 'deleted'

/**
 * Saves a job that goes on changing: one write at a time, each the newest state under the next rev. `read` gives the
 * state, `wrote` hears under which rev it is kept.
 */
export function createFilmSaver(
  cache: Pick<JobCache, 'set'>,
  read: () => Job,
  wrote: (rev: number) => void,
) {
  let isDue = false
  let work: Promise<Saved> | null = null

  async function saveAll(): Promise<Saved> {
    let saved: Saved = 'kept'
    while (isDue && saved === 'kept') {
      isDue = false
      const job = read()
      const rev = job.rev + 1
      const row = await cache.set({ ...job, rev })
      if (row === null) saved = 'deleted'
      else if (row.rev !== rev || row.status !== job.status) saved = 'overtaken'
      wrote(Math.max(rev, row?.rev ?? 0))
    }
    return saved
  }

  return {
    /** Resolves when what is there now is kept. */
    save(): Promise<Saved> {
      isDue = true
      work ??= saveAll().finally(() => (work = null))
      return work
    },
  }
}
