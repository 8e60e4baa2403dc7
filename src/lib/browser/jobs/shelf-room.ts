import type { Stored } from '../storage.ts'
import { JobEntry } from './job-entry.ts'
import { BODY_PREFIX, bodyKey, jobKey, jobOfBody, knownJobs } from './job-keys.ts'

/** What bodies may take of the 5 million characters that browsers give a site; orders and forms need some too. */
const MAX_BODY_CHARACTERS = 4_000_000

/** Finds room for what is to be stored, by giving up bodies with which nothing is lost. */
export type ShelfRoom = {
  /** What is stored of a job, whatever this page has of it in memory. */
  lasting: (jobId: string) => JobEntry | null
  /** Writes, giving up bodies for it as long as the browser says that there is no room. False if there is none. */
  put: (write: () => boolean, except?: string | null) => boolean
  /** Keeps all bodies within their bounds when one of this size comes, in the place of the job's own. */
  bound: (jobId: string, size: number) => void
}

export function createShelfRoom(storage: Stored): ShelfRoom {
  function lasting(jobId: string): JobEntry | null {
    const text = storage.lasting.readText(jobKey(jobId))
    try {
      return text === null ? null : JobEntry.parse(JSON.parse(text))
    } catch {
      return null
    }
  }

  function bodies(): { jobId: string; entry: JobEntry; size: number; key: string }[] {
    return knownJobs(storage).flatMap((jobId) => {
      const entry = lasting(jobId)
      if (!entry?.body) return []
      return [{ jobId, entry, size: entry.body.size, key: bodyKey(jobId, entry.body.name) }]
    })
  }

  /** Bodies that D1 has too, the longest unused first. */
  function spare(except: string | null) {
    return bodies()
      .filter(({ entry: { body, waiting, storedRev }, key }) => {
        return key !== except && waiting === null && storedRev === body!.rev
      })
      .sort(({ entry: one }, { entry: other }) => one.usedAt - other.usedAt)
  }

  function giveUp({ jobId, entry, key }: ReturnType<typeof bodies>[number]): boolean {
    // The entry first: it never names a body that is gone.
    const text = JSON.stringify({ ...entry, body: null })
    if (!storage.lasting.writeText(jobKey(jobId), text)) return false
    storage.lasting.remove(key)
    return true
  }

  function evict(except: string | null): boolean {
    // Left behind by a page that was closed in the middle of a write.
    const orphan = storage.storedKeys(BODY_PREFIX).find((key) => {
      const named = lasting(jobOfBody(key))?.body?.name
      const isNamed = named !== undefined && bodyKey(jobOfBody(key), named) === key
      return key !== except && !isNamed && !storage.isHeld(key)
    })
    if (orphan !== undefined) {
      storage.lasting.remove(orphan)
      return true
    }
    const [victim] = spare(except)
    return victim !== undefined && giveUp(victim)
  }

  return {
    lasting,
    put(write, except = null) {
      for (;;) {
        if (write()) return true
        if (!evict(except)) return false
      }
    },
    bound(jobId, size) {
      const others = bodies().filter((body) => body.jobId !== jobId)
      let total = others.reduce((sum, body) => sum + body.size, size)
      for (const body of spare(null)) {
        if (total <= MAX_BODY_CHARACTERS) break
        if (body.jobId !== jobId && giveUp(body)) total -= body.size
      }
    },
  }
}
