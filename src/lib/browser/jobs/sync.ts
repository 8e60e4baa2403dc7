import type { ErrorCode } from '../../contract/error-code.ts'
import type { JobInfo } from '../../domain/job.ts'
import { CallError } from '../call-error.ts'
import type { Heartbeat } from '../heartbeat.ts'
import { createPoll, type Poll } from '../poll.ts'
import type { JobApi } from './job-api.ts'
import { NO_ENTRY, type JobEntry } from './job-entry.ts'
import type { JobShelf } from './job-shelf.ts'
import { learnt } from './learn-job.ts'
import { oneAtATime } from './one-at-a-time.ts'
import { sendWaiting } from './send-waiting.ts'

/** How soon what came to wait in the last moment is sent. */
const SOON_MS = 1_000
/** A job that D1 has no more may simply have expired there, by a clock that is not this device's. */
const EXPIRY_DOUBT_MS = 24 * 60 * 60_000

/** Keeps this device and D1 in step. */
export type Sync = {
  /** Sends what waits, now if nothing is on its way. */
  hurry: () => void
  /** Sends what waits and tells when it is through; throws what stopped it. */
  flush: () => Promise<void>
  /** Learns what D1 has. Throws `CallError` where it cannot be asked. */
  refresh: () => Promise<void>
  /** Takes in a row that D1 gave to who asked with this key, unless this device has another key by now. */
  learn: (info: JobInfo, asked: string | null) => void
  /** Does something while nothing is being sent, in any tab. */
  alone: <T>(work: () => Promise<T>) => Promise<T>
  /** Whether there is a sync key; without one D1 can have nothing of ours, and is not asked. */
  isKnown: () => boolean
  /** Why D1 could not be asked the last time; null if it could. */
  trouble: () => ErrorCode | null
  stop: () => void
}

export type SyncOptions = {
  shelf: JobShelf
  api: JobApi
  /** This device's sync key, if it has one. An answer to another key than the present one is not for it. */
  key: () => string | null
  heartbeat: Heartbeat
  /** Epoch milliseconds by the clock that jobs are kept by. */
  now: () => number
  /** Told of each job that turned out otherwise than it was shown. */
  changed: (jobId: string) => void
}

export function createSync({ shelf, api, key, heartbeat, now, changed }: SyncOptions): Sync {
  const alone = oneAtATime('veo-jobs')
  let poll: Poll | undefined
  let trouble: ErrorCode | null = null

  const flush = () => noting(() => alone(() => sendWaiting({ shelf, api, key, now, changed })))
  const isWaiting = () => shelf.entries().some(([, { waiting }]) => waiting !== null)

  /** Tries again by itself as long as something waits, on hidden pages too: a job is saved while its page is away. */
  function start(): Poll {
    retryRefused()
    return createPoll(
      {
        look: flush,
        delayOf: () => (isWaiting() ? SOON_MS : null),
        onReply: () => undefined,
        onTrouble: () => undefined,
        isWorthwhile: () => isWaiting(),
        onBeat: () => undefined,
      },
      { ...heartbeat, isHidden: () => false },
    )
  }

  /** Where there was no room there may be some by now; it is asked for once a page. */
  function retryRefused() {
    for (const [jobId, entry] of shelf.entries()) {
      const isForRoom = entry.refusal === 'storage_full' || entry.refusal === 'too_many_jobs'
      if (isForRoom) shelf.write(jobId, { ...entry, refusal: null, waiting: shelf.nextTurn() })
    }
  }

  async function noting<T>(work: () => Promise<T>): Promise<T> {
    try {
      const done = await work()
      trouble = null
      return done
    } catch (error) {
      trouble = error instanceof CallError ? error.code : 'internal_error'
      throw error
    }
  }

  async function refresh() {
    const asked = key()
    if (asked === null) return
    const begunAt = heartbeat.now()
    try {
      const rows = await noting(() => api.list())
      // The clock that jobs are kept by may only have been learnt from this answer.
      const askedAt = now() - (heartbeat.now() - begunAt)
      if (key() === asked) learnAll(rows, askedAt)
    } finally {
      if (isWaiting()) sync.hurry()
    }
  }

  function learnOne(info: JobInfo, at: number) {
    const before = shelf.read(info.jobId)
    const after = learnt(before ?? NO_ENTRY, info, at, shelf.nextTurn)
    if (JSON.stringify(after) === JSON.stringify(before)) return
    shelf.write(info.jobId, after)
    changed(info.jobId)
  }

  function learnAll(rows: JobInfo[], askedAt: number) {
    const heard = new Set(rows.map(({ jobId }) => jobId))
    for (const info of rows) learnOne(info, askedAt)
    for (const [jobId, entry] of shelf.entries()) {
      const wasThere = entry.info && entry.storedRev !== null && entry.storedAt < askedAt
      if (heard.has(jobId) || !wasThere || entry.waiting !== null) continue
      miss(jobId, entry)
    }
  }

  /**
   * D1 has a job no more: somebody deleted it, it expired, or D1 lost it. It is not shown any longer, and offered once: a
   * deletion refuses it, and only then is it given up.
   */
  function miss(jobId: string, entry: JobEntry & { info: JobInfo | null }) {
    const mayBeLost = (entry.info?.expiresAt ?? 0) - now() > EXPIRY_DOUBT_MS
    if (mayBeLost && entry.body?.rev === entry.info?.rev) {
      shelf.write(jobId, { ...entry, isMissing: true, waiting: shelf.nextTurn() })
    } else shelf.remove(jobId)
    changed(jobId)
  }

  const sync: Sync = {
    flush,
    refresh,
    learn(info, asked) {
      if (key() === asked) learnOne(info, now())
    },
    alone,
    isKnown: () => key() !== null,
    trouble: () => trouble,
    hurry() {
      if (poll) poll.hurry()
      else poll = start()
    },
    stop: () => poll?.stop(),
  }
  return sync
}
