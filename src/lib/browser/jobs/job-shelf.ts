import { TOMBSTONE_MS } from '../../domain/job-life.ts'
import { ASIDE, type Stored } from '../storage.ts'
import { isUnsent, JobEntry } from './job-entry.ts'
import { BODY_PREFIX, bodyKey, JOB_PREFIX, jobKey, knownJobs, newBodyName } from './job-keys.ts'
import { type PackedJob, packedFromText, packedToText } from './packed-job.ts'
import { createShelfRoom } from './shelf-room.ts'

const MAX_TOMBSTONES = 200
/** Clocks may be wrong; what has expired is not shown, and destroyed only when it surely has. */
const GRACE_MS = 3 * 24 * 60 * 60_000

/**
 * What this device remembers of jobs: a small entry of each, and the bodies of those last used that fit. A body is never
 * changed. A new one is stored beside the old, then the entry that names it, and then the old one goes: so whatever is
 * refused, and whenever a page is closed, what is stored is the one copy whole or the other.
 */
export type JobShelf = {
  read: (jobId: string) => JobEntry | null
  write: (jobId: string, entry: JobEntry) => void
  /** Every entry, without what has expired. */
  entries: () => [jobId: string, JobEntry][]
  /** The body of this rev; null if it is not here, or damaged. */
  readBody: (jobId: string, rev: number) => PackedJob | null
  /** Keeps a body as that of the entry's present rev, making room among those that were not used for longest. */
  writeBody: (jobId: string, entry: JobEntry, packed: PackedJob) => void
  /** Forgets a job without a trace, unlike a deletion. */
  remove: (jobId: string) => void
  /** Forgets every job, and what was ever set aside of one. */
  forget: () => void
  /** Whether something that D1 has yet to hear of is gone when this page is closed. */
  isAtRisk: () => boolean
  /** The next place among what waits to be sent. */
  nextTurn: () => number
}

/** `now` is the clock that jobs are kept by; `isSure` whether it is right, as far as one can know. */
export function createShelf(storage: Stored, now: () => number, isSure = () => true): JobShelf {
  const room = createShelfRoom(storage)

  function read(jobId: string): JobEntry | null {
    return storage.readStored(jobKey(jobId), JobEntry)
  }

  /** Gives whether the entry, with its body, will be there when this page is closed. */
  function put(jobId: string, entry: JobEntry): boolean {
    const key = entry.body && bodyKey(jobId, entry.body.name)
    const stored = room.lasting(jobId)
    const before = storage.isHeld(jobKey(jobId)) ? [read(jobId), stored] : [stored]
    // What is stored must never say more than is stored: other tabs and the next page go by it.
    const isKept =
      !(key !== null && storage.isHeld(key)) &&
      room.put(() => storage.writeStored(jobKey(jobId), entry), key)
    if (!isKept) storage.hold(jobKey(jobId), JSON.stringify(entry))
    const named = [entry.body?.name, isKept ? null : stored?.body?.name]
    for (const name of before.map((each) => each?.body?.name)) {
      if (name !== undefined && !named.includes(name)) storage.removeStored(bodyKey(jobId, name))
    }
    return isKept
  }

  function remove(jobId: string): void {
    storage.removeStored(jobKey(jobId))
    for (const key of storage.storedKeys(bodyKey(jobId, ''))) storage.removeStored(key)
  }

  function all(): [string, JobEntry][] {
    return knownJobs(storage).flatMap((jobId): [string, JobEntry][] => {
      const entry = read(jobId)
      return entry ? [[jobId, entry]] : []
    })
  }

  return {
    read,
    write: (jobId, entry) => void put(jobId, entry),
    remove,
    entries() {
      const kept: [string, JobEntry][] = []
      const tombs: [string, JobEntry][] = []
      for (const [jobId, entry] of all()) {
        const end = entry.info ? entry.info.expiresAt + GRACE_MS : entry.usedAt + TOMBSTONE_MS
        // What waits to be sent stays until it was.
        if (entry.waiting !== null) kept.push([jobId, entry])
        else if (isSure() && end <= now()) remove(jobId)
        else (entry.info ? kept : tombs).push([jobId, entry])
      }
      tombs.sort(([, one], [, other]) => other.usedAt - one.usedAt)
      for (const [jobId] of tombs.splice(MAX_TOMBSTONES)) remove(jobId)
      return [...kept, ...tombs]
    },
    readBody(jobId, rev) {
      const body = read(jobId)?.body
      if (body?.rev !== rev) return null
      const text = storage.readText(bodyKey(jobId, body.name))
      if (text !== null) return packedFromText(text)
      // Another tab stored a copy in its place, which an entry that is in memory alone would hide.
      storage.release(jobKey(jobId))
      return null
    },
    writeBody(jobId, entry, packed) {
      const text = packedToText(packed)
      const body = { rev: entry.info?.rev ?? 0, size: text.length, name: newBodyName() }
      const key = bodyKey(jobId, body.name)
      room.bound(jobId, body.size)
      room.put(() => storage.writeText(key, text), key)
      if (put(jobId, { ...entry, body })) return
      // The two are kept in one place, or neither could be trusted.
      storage.hold(key, text)
      storage.lasting.remove(key)
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
    isAtRisk: () =>
      all().some(([jobId, entry]) => isUnsent(entry) && storage.isHeld(jobKey(jobId))),
    nextTurn() {
      const turns = all().map(([, { waiting }]) => waiting ?? 0)
      return Math.max(now(), ...turns.map((turn) => turn + 1))
    },
  }
}
