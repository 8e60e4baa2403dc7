import { asOf, keptMs } from '../../domain/job-life.ts'
import { fitJob } from '../../domain/fit-job.ts'
import { jobInfoOf, MAX_JOBS, type JobInfo } from '../../domain/job.ts'
import type { ErrorCode } from '../../contract/error-code.ts'
import type { JobCache, ListedJob } from './job-cache.ts'
import { deleted, NO_ENTRY, withCopy, type JobEntry } from './job-entry.ts'
import type { JobShelf } from './job-shelf.ts'
import { packJob, unpackJob } from './packed-job.ts'

/**
 * The jobs of this device. Nothing here waits for a network or fails. `turn` gives what is written its place among what
 * waits to be sent; where nothing is to be sent it gives null.
 */
export function createLocal(
  shelf: JobShelf,
  now: () => number,
  turn: () => number | null = () => null,
): JobCache {
  function bury(jobId: string, entry: JobEntry): void {
    shelf.write(jobId, { ...deleted(entry), usedAt: now(), waiting: turn() })
  }

  return {
    list() {
      const shown = shelf
        .entries()
        .flatMap(([, entry]) => listed(entry, now()) ?? [])
        .sort((one, other) => other.updatedAt - one.updatedAt)
      return Promise.resolve(shown.slice(0, MAX_JOBS))
    },

    async get(jobId) {
      const entry = shelf.read(jobId)
      const info = entry && listed(entry, now())
      const packed = info && shelf.readBody(jobId, info.rev)
      if (!packed) return null
      shelf.write(jobId, { ...entry, usedAt: now() })
      return await unpackJob(packed, jobInfoOf(info))
    },

    async set(given) {
      const job = fitJob(given)
      const { jobId } = job
      const info: JobInfo = {
        ...jobInfoOf(job),
        updatedAt: now(),
        expiresAt: now() + keptMs(job.status),
      }
      const packed = await packJob({ ...job, ...info })
      // Only now, since another write may have come while this one was packed.
      const before = shelf.read(jobId) ?? NO_ENTRY
      const { entry, stands } = withCopy(before, info)
      if (!stands) return listed(before, now())
      const isRestored = before.isRestored || before.info === null
      const written: JobEntry = {
        ...entry,
        usedAt: now(),
        isRestored: isRestored && entry.deletedRev >= 0,
        isMissing: false,
        refusal: null,
        waiting: turn(),
      }
      shelf.writeBody(jobId, written, packed)
      return listed(written, now())
    },

    delete(jobId) {
      const entry = shelf.read(jobId)
      if (!entry?.info) return Promise.resolve(false)
      bury(jobId, entry)
      return Promise.resolve(true)
    },

    clear() {
      const live = shelf.entries().filter(([, { info }]) => info !== null)
      for (const [jobId, entry] of live) bury(jobId, entry)
      return Promise.resolve(live.length)
    },
  }
}

/** An entry as a list shows it; null if it is not to be shown. */
export function listed(entry: JobEntry, now: number): ListedJob | null {
  const { info, isMissing, refusal, storedRev } = entry
  if (!info || isMissing || info.expiresAt <= now) return null
  return {
    ...asOf(info, now),
    isInCloud: storedRev === info.rev,
    ...(refusal !== null && { refusal: refusal as ErrorCode }),
  }
}
