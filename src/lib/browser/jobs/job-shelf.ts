import { TOMBSTONE_MS } from '../../domain/job-life.ts'
import { JobId } from '../../domain/job.ts'
import { ASIDE, type Stored } from '../storage.ts'
import { JobEntry } from './job-entry.ts'
import { type PackedJob, packedFromText, packedToText } from './packed-job.ts'

export const JOB_PREFIX = 'veo_job_'
export const BODY_PREFIX = 'veo_body_'
/** What bodies may take of the 5 million characters that browsers give a site; orders and forms need some too. */
const MAX_BODY_CHARACTERS = 4_000_000
const MAX_TOMBSTONES = 200
/** A device's clock may be wrong by days; what has expired is not shown, and destroyed only when it surely has. */
const GRACE_MS = 3 * 24 * 60 * 60_000

/** What this device remembers of jobs: a small entry of each, and the bodies of those last used that fit. */
export type JobShelf = {
  read: (jobId: string) => JobEntry | null
  write: (jobId: string, entry: JobEntry) => void
  /** Every entry, without what has expired. */
  entries: () => [jobId: string, JobEntry][]
  /** The body of this rev; null if it is not here. */
  readBody: (jobId: string, rev: number) => PackedJob | null
  /** Keeps a body as that of the entry's present rev, making room among those that were not used for longest. */
  writeBody: (jobId: string, entry: JobEntry, packed: PackedJob) => void
  /** Forgets a job without a trace, unlike a deletion. */
  remove: (jobId: string) => void
  /** Forgets every job, and what was ever set aside of one. */
  forget: () => void
  /** The next place among what waits to be sent. */
  nextTurn: () => number
}

export function createShelf(storage: Stored, now: () => number): JobShelf {
  const key = (jobId: string) => JOB_PREFIX + jobId
  const bodyKey = (jobId: string) => BODY_PREFIX + jobId

  function read(jobId: string): JobEntry | null {
    return storage.readStored(key(jobId), JobEntry)
  }

  /** Writes, giving up bodies that are not needed as long as the browser says that there is no room. */
  function put(write: () => boolean, jobId: string): void {
    while (!write() && evict(jobId));
  }

  function write(jobId: string, entry: JobEntry): void {
    if (!entry.body) storage.removeStored(bodyKey(jobId))
    // What is stored must never say more than is stored: other tabs and the next page go by it.
    if (entry.body && storage.isHeld(bodyKey(jobId))) storage.hold(key(jobId), entry)
    else put(() => storage.writeStored(key(jobId), entry), jobId)
  }

  function remove(jobId: string): void {
    storage.removeStored(key(jobId))
    storage.removeStored(bodyKey(jobId))
  }

  function all(): [string, JobEntry][] {
    return storage.storedKeys(JOB_PREFIX).flatMap((stored): [string, JobEntry][] => {
      const jobId = stored.slice(JOB_PREFIX.length)
      const entry = JobId.safeParse(jobId).success ? read(jobId) : null
      return entry ? [[jobId, entry]] : []
    })
  }

  /** Bodies that D1 has too, so that nothing is lost with them, the longest unused first. */
  function spare(except: string): [string, JobEntry][] {
    return all()
      .filter(([jobId, { body, waiting, storedRev }]) => {
        return jobId !== except && body !== null && waiting === null && storedRev === body.rev
      })
      .sort(([, one], [, other]) => one.usedAt - other.usedAt)
  }

  function evict(except: string): boolean {
    // Left behind by a page that was closed in the middle of a write.
    const orphan = storage
      .storedKeys(BODY_PREFIX)
      .find((stored) => stored !== bodyKey(except) && !read(stored.slice(BODY_PREFIX.length)))
    if (orphan !== undefined) {
      storage.removeStored(orphan)
      return true
    }
    const [victim] = spare(except)
    if (!victim) return false
    const [jobId, entry] = victim
    storage.removeStored(bodyKey(jobId))
    storage.writeStored(key(jobId), { ...entry, body: null })
    return true
  }

  return {
    read,
    write,
    remove,
    entries() {
      const kept: [string, JobEntry][] = []
      const tombs: [string, JobEntry][] = []
      for (const [jobId, entry] of all()) {
        const end = entry.info ? entry.info.expiresAt + GRACE_MS : entry.usedAt + TOMBSTONE_MS
        // What waits to be sent stays until it was.
        if (entry.waiting !== null) kept.push([jobId, entry])
        else if (end <= now()) remove(jobId)
        else (entry.info ? kept : tombs).push([jobId, entry])
      }
      tombs.sort(([, one], [, other]) => other.usedAt - one.usedAt)
      for (const [jobId] of tombs.splice(MAX_TOMBSTONES)) remove(jobId)
      return [...kept, ...tombs]
    },
    readBody(jobId, rev) {
      const text = storage.readText(bodyKey(jobId))
      return text === null ? null : packedFromText(text, rev)
    },
    writeBody(jobId, entry, packed) {
      const rev = entry.info?.rev ?? 0
      const text = packedToText(packed, rev)
      const size = text.length
      const others = all().filter(([other, { body }]) => other !== jobId && body !== null)
      let total = others.reduce((sum, [, { body }]) => sum + (body?.size ?? 0), size)
      for (const [, { body }] of spare(jobId)) {
        if (total <= MAX_BODY_CHARACTERS) break
        evict(jobId)
        total -= body?.size ?? 0
      }
      put(() => storage.writeText(bodyKey(jobId), text), jobId)
      write(jobId, { ...entry, body: { rev, size } })
    },
    forget() {
      for (const prefix of [JOB_PREFIX, BODY_PREFIX]) {
        for (const stored of [
          ...storage.storedKeys(prefix),
          ...storage.storedKeys(ASIDE + prefix),
        ]) {
          storage.removeStored(stored)
        }
      }
    },
    nextTurn() {
      const turns = all().map(([, { waiting }]) => waiting ?? 0)
      return Math.max(now(), ...turns.map((turn) => turn + 1))
    },
  }
}
