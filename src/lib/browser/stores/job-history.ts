import { atom, onMount, type ReadableAtom } from 'nanostores'

import type { ErrorCode } from '../../contract/error-code.ts'
import type { Job } from '../../domain/job.ts'
import type { ListedJob } from '../jobs/job-cache.ts'
import { JOB_PREFIX } from '../jobs/job-keys.ts'
import type { Jobs } from '../jobs/open-jobs.ts'
import { SYNC_KEY } from '../jobs/sync-key.ts'
import { halted } from '../studio/halted.ts'
import { watchStorage } from '../watch-storage.ts'

/** How often D1 is asked again while somebody looks, and how soon after the last time at the earliest. */
const REFRESH_MS = 60_000
const LEAST_PAUSE_MS = 5_000
const BEAT_MS = 1_000

export type HistoryView = {
  /** D1 has not answered yet, for the first time. */
  isLoading: boolean
  jobs: ListedJob[]
  /** Why this is only what this device knows. */
  trouble: ErrorCode | null
  /** Whether this browser remembers anything once the page is closed. */
  isLasting: boolean
  /** Something that other devices have not got yet is gone when this page is closed. */
  isAtRisk: boolean
}

/** What was deleted last; `copy` is null if it cannot be brought back. */
export type Removed = { job: ListedJob; copy: Job | null }

export type JobHistory = {
  $view: ReadableAtom<HistoryView>
  /** The time, while somebody looks: epoch milliseconds. */
  $now: ReadableAtom<number>
  refresh: () => Promise<void>
  remove: (job: ListedJob) => Promise<Removed>
  restore: (removed: Removed) => Promise<boolean>
  clear: () => Promise<number>
}

/** The history of a person's jobs: what this device has at once, and what D1 has as soon as it answers. */
export function createJobHistory(jobs: Jobs): JobHistory {
  const { cache, local, channel, shelf, sync, heartbeat, storage, now } = jobs
  const $now = atom(now())
  const isLasting = storage.isLasting()
  const $view = atom<HistoryView>({
    ...{ isLoading: true, jobs: [], trouble: null },
    ...{ isLasting, isAtRisk: false },
  })
  /** Deletions under way: gone from sight before they are through. */
  const leaving = new Set<string>()
  let refreshedAt = 0
  let isLoading = true
  let isPlanned = false

  function show(jobs: ListedJob[]) {
    const trouble = heartbeat.isOffline() ? 'network_error' : sync.trouble()
    const shown = jobs.filter(({ jobId }) => !leaving.has(jobId))
    $view.set({
      ...{ isLoading, jobs: shown, trouble: sync.isKnown() ? trouble : null },
      ...{ isLasting, isAtRisk: shelf.isAtRisk() },
    })
  }

  /** Shows what this device has, once for however many changes come together. */
  function look() {
    if (isPlanned) return
    isPlanned = true
    queueMicrotask(() => {
      isPlanned = false
      void local.list().then(show)
    })
  }

  async function refresh() {
    refreshedAt = heartbeat.now()
    const jobs = await cache.list()
    isLoading = false
    show(jobs)
  }

  onMount($now, () => heartbeat.every(BEAT_MS, () => $now.set(now())))

  onMount($view, () => {
    look()
    void refresh()
    sync.hurry()
    const onTurn = () => {
      const isSoon = heartbeat.now() - refreshedAt < LEAST_PAUSE_MS
      if (heartbeat.isHidden() || heartbeat.isOffline()) look()
      else if (!isSoon) void refresh()
    }
    const ends = [
      channel.listen(look),
      watchStorage((key) => {
        if (key === null || key === SYNC_KEY) void refresh()
        else if (key.startsWith(JOB_PREFIX)) look()
      }),
      heartbeat.onTurn(onTurn),
      heartbeat.every(BEAT_MS, () => {
        const isDue = heartbeat.now() - refreshedAt >= REFRESH_MS
        if (isDue && !heartbeat.isHidden() && !heartbeat.isOffline()) void refresh()
      }),
    ]
    return () => ends.forEach((end) => end())
  })

  return {
    $view,
    $now,
    refresh,
    async remove(job) {
      leaving.add(job.jobId)
      look()
      // Another device may have changed it since: undo brings back what was deleted, not what was seen of it.
      const copy = (await cache.get(job.jobId)) ?? (await local.get(job.jobId))
      await cache.delete(job.jobId)
      leaving.delete(job.jobId)
      look()
      return { job, copy }
    },
    async restore({ job, copy }) {
      if (!copy) return false
      // The deletion took one rev; coming back is the next. Who was writing it has stopped.
      const rev = Math.max(copy.rev + 1, job.rev + 1, shelf.read(job.jobId)?.deletedRev ?? 0) + 1
      const last = copy.status === 'in_progress' ? halted(copy) : copy
      const restored = await cache.set({ ...last, rev })
      return restored !== null
    },
    async clear() {
      const gone = $view.get().jobs.map(({ jobId }) => jobId)
      for (const jobId of gone) leaving.add(jobId)
      look()
      const count = await cache.clear()
      for (const jobId of gone) leaving.delete(jobId)
      look()
      return count
    },
  }
}
