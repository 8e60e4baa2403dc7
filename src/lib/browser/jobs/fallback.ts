import type { JobCache } from './job-cache.ts'
import type { JobShelf } from './job-shelf.ts'
import { packJob } from './packed-job.ts'
import type { Sync } from './sync.ts'

/**
 * This device first, D1 behind it: a write lands here at once and is sent after; a read asks D1 and does with what is
 * here when D1 cannot be asked. It never fails.
 */
export function createFallback(
  local: JobCache,
  remote: JobCache,
  { shelf, sync }: { shelf: JobShelf; sync: Sync },
): JobCache {
  function wait(jobId: string): void {
    const entry = shelf.read(jobId)
    if (entry) shelf.write(jobId, { ...entry, waiting: shelf.nextTurn() })
  }

  /** Asks D1 where that makes sense; `otherwise` where it cannot be asked. */
  async function ask<T>(question: () => Promise<T>, otherwise: T): Promise<T> {
    return sync.isKnown() ? await question().catch(() => otherwise) : otherwise
  }

  return {
    async list() {
      await sync.refresh().catch(() => undefined)
      return await local.list()
    },

    async get(jobId, given) {
      const held = given ?? (await local.get(jobId)) ?? undefined
      const isOurs = (shelf.read(jobId)?.waiting ?? null) !== null
      if (held && isOurs) return held
      const found = await ask(() => remote.get(jobId, held), undefined)
      const entry = shelf.read(jobId)
      if (found === undefined) return held ?? null
      // What D1 never took is here alone.
      if (found === null) return entry?.storedRev === null ? (held ?? null) : null
      if (found !== held && entry?.info?.rev === found.rev && entry.waiting === null) {
        shelf.writeBody(jobId, { ...entry, usedAt: found.updatedAt }, await packJob(found))
      }
      return found
    },

    async set(job) {
      const standing = await local.set(job)
      if (standing?.rev === job.rev) {
        wait(job.jobId)
        sync.hurry()
      }
      return standing
    },

    async delete(jobId) {
      const isDeleted = await local.delete(jobId)
      // One that this device has not heard of yet.
      if (!isDeleted) return await ask(() => remote.delete(jobId), false)
      wait(jobId)
      sync.hurry()
      return true
    },

    async clear() {
      const known = shelf.entries().filter(([, { info }]) => info !== null)
      const count = await local.clear()
      for (const [jobId] of known) wait(jobId)
      const deleted = await ask(() => remote.clear(), null)
      if (deleted === null) {
        sync.hurry()
        return count
      }
      // One call has done what each of them waited for.
      for (const [jobId] of known) {
        const entry = shelf.read(jobId)
        if (entry && !entry.info) shelf.write(jobId, { ...entry, waiting: null, storedRev: null })
      }
      return Math.max(count, deleted)
    },
  }
}
