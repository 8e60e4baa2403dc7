import { type Job, jobInfoOf } from '../../domain/job.ts'
import type { JobCache } from './job-cache.ts'
import type { JobShelf } from './job-shelf.ts'
import { packJob } from './packed-job.ts'
import type { Sync } from './sync.ts'
import type { SyncKeyHolder } from './sync-key.ts'

/**
 * This device first, D1 behind it: a write lands here at once and is sent after; a read asks D1 and does with what is
 * here when D1 cannot be asked. It never fails.
 */
export function createFallback(
  local: JobCache,
  remote: JobCache,
  { shelf, sync, key }: { shelf: JobShelf; sync: Sync; key: SyncKeyHolder },
): JobCache {
  /** Asks D1 where that makes sense; `otherwise` where it cannot be asked. */
  async function ask<T>(question: () => Promise<T>, otherwise: T): Promise<T> {
    return sync.isKnown() ? await question().catch(() => otherwise) : otherwise
  }

  const isBuried = (jobId: string) => shelf.read(jobId)?.info === null

  /** What this device alone can say of a job, since D1 has yet to hear of it; undefined if it is for D1 to say. */
  async function unsent(jobId: string, given?: Job): Promise<Job | null | undefined> {
    const entry = shelf.read(jobId)
    if (!entry || entry.waiting === null) return undefined
    if (!entry.info) return null
    return given?.rev === entry.info.rev ? given : ((await local.get(jobId)) ?? undefined)
  }

  /** One call does what each deletion waits for. */
  async function clearRemote(): Promise<number> {
    const buried = shelf.entries().filter(([, { info }]) => info === null)
    const count = await remote.clear()
    for (const [jobId, { waiting }] of buried) {
      const entry = shelf.read(jobId)
      if (entry?.waiting === waiting) shelf.write(jobId, { ...entry, waiting: null })
    }
    return count
  }

  /** Keeps what was fetched for the next time, unless this device knows better by now. */
  async function keep(job: Job): Promise<void> {
    const packed = await packJob(job)
    // Only now, since the job may have been changed or deleted while this was packed.
    const entry = shelf.read(job.jobId)
    const isCurrent = entry?.info?.rev === job.rev && entry.info.updatedAt === job.updatedAt
    if (isCurrent && entry.waiting === null) shelf.writeBody(job.jobId, entry, packed)
  }

  return {
    async list() {
      await sync.refresh().catch(() => undefined)
      return await local.list()
    },

    async get(jobId, given) {
      const before = await unsent(jobId, given)
      if (before !== undefined) return before
      const held = given ?? (await local.get(jobId)) ?? undefined
      const asked = key.read()
      const found = await ask(() => remote.get(jobId, held), undefined)
      // It may have been changed or deleted here meanwhile.
      const since = await unsent(jobId)
      if (since !== undefined) return since
      // What D1 never took is here alone.
      if (found === null) return shelf.read(jobId)?.storedRev === null ? (held ?? null) : null
      if (found) sync.learn(jobInfoOf(found), asked)
      if (isBuried(jobId)) return null
      const isHeld = found?.rev === held?.rev && found?.updatedAt === held?.updatedAt
      if (found && !isHeld) await keep(found)
      return found ?? held ?? null
    },

    async set(job) {
      const standing = await local.set(job)
      sync.hurry()
      return standing
    },

    async delete(jobId) {
      const isDeleted = await local.delete(jobId)
      // One that this device has not heard of yet.
      if (!isDeleted) return await ask(() => remote.delete(jobId), false)
      sync.hurry()
      return true
    },

    async clear() {
      const count = await local.clear()
      // After what is on its way, which would come back otherwise.
      const deleted = await ask(() => sync.alone(() => clearRemote()), null)
      sync.hurry()
      return Math.max(count, deleted ?? 0)
    },
  }
}
