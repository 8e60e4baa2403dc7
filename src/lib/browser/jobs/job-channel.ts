/** Within a tab, an event of this name on `window`; its detail is a `JobUpdate`. */
export const JOB_UPDATED = 'veo-job-updated'
/** Between tabs, a channel of this name; its messages are `JobUpdate`s. */
const CHANNEL = 'veo-job-updates'
/** Stands for every job at once. */
export const ALL_JOBS = '*'

export type JobUpdate = { jobId: string; timestamp: number }

/** Tells this page and the other tabs that a job has changed. */
export type JobChannel = {
  announce: (jobId: string) => void
  /** Gives the way to stop listening. */
  listen: (heard: (update: JobUpdate) => void) => () => void
}

/** A channel that works within its own tab alone where the browser has none between them. */
export function createJobChannel(now: () => number): JobChannel {
  const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL)

  return {
    announce(jobId) {
      const detail: JobUpdate = { jobId, timestamp: now() }
      window.dispatchEvent(new CustomEvent(JOB_UPDATED, { detail }))
      others?.postMessage(detail)
    },
    listen(heard) {
      const here = (event: Event) => heard((event as CustomEvent<JobUpdate>).detail)
      const there = (event: MessageEvent) => {
        const { jobId } = Object(event.data) as Partial<JobUpdate>
        if (typeof jobId === 'string') heard({ jobId, timestamp: now() })
      }
      const abort = new AbortController()
      const { signal } = abort
      window.addEventListener(JOB_UPDATED, here, { signal })
      others?.addEventListener('message', there, { signal })
      return () => abort.abort()
    },
  }
}
