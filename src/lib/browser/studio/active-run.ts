import type { ErrorCode } from '../../contract/error-code.ts'
import {
  isWorthRetrying,
  type StudioEvent,
  type StudioProgress,
} from '../../contract/run-studio.ts'
import type { Job } from '../../domain/job.ts'
import { CallError } from '../call-error.ts'
import type { Jobs } from '../jobs/open-jobs.ts'
import type { Ask } from '../call.ts'
import { removePhase, writePhase } from '../phase.ts'
import { doneOf, settingsOf } from './film-facts.ts'
import { afterEvent, requestFor, running, stopped } from './film-job.ts'
import { createFilmSaver } from './film-saver.ts'
import { runFilm } from './run-film.ts'

/** How a run stands, for whoever watches. Times are epoch milliseconds. */
export type RunState = {
  job: Job
  progress: StudioProgress | null
  /** It broke off, or the writer is busy, and is tried again by then. */
  pause: { code: ErrorCode; untilMs: number } | null
  /** How long the batches of this run took; to guess how long the others will. */
  batchMs: readonly number[]
  batchBegunAt: number
}

/** How long this tab is taken to be running, from when it last said so; tabs in the background are slow to speak. */
const MARK_MS = 75_000
const MARK_EVERY_MS = 5_000
/** After these the work is worth keeping at once: nobody should have to pay for it twice. */
const KEPT: readonly StudioEvent['event'][] = ['script', 'batchComplete']

export type ActiveRun = {
  jobId: string
  state: () => RunState
  stop: () => void
  /** Changes the job while it runs, and saves it. */
  change: (change: (job: Job) => Job) => Promise<void>
  /** Resolves with the job as it ended; never rejects. */
  ended: Promise<Job>
}

/** Runs a job from where it stands, saving it as it grows. `changed` is called with each change of its state. */
export function startRun(
  { jobs, ask }: { jobs: Jobs; ask: Ask },
  start: Job,
  isFirst: boolean,
  changed: () => void,
): ActiveRun {
  const { cache, local, channel, heartbeat } = jobs
  const end = new AbortController()
  let state: RunState = {
    job: running(start),
    ...{ progress: null, pause: null, batchMs: [] },
    batchBegunAt: heartbeat.now(),
  }
  const set = (change: Partial<RunState>) => {
    state = { ...state, ...change }
    changed()
  }
  const saver = createFilmSaver(
    cache,
    () => state.job,
    (rev) => set({ job: { ...state.job, rev } }),
  )

  function mark(runningUntil = heartbeat.now() + MARK_MS) {
    const { job } = state
    const { completedBatches, totalBatches } = doneOf(job)
    writePhase({
      jobId: job.jobId,
      savedAt: heartbeat.now(),
      rev: job.rev,
      settings: settingsOf(job),
      ...{ completedBatches, totalBatches, runningUntil },
    })
  }

  async function save() {
    mark()
    const saved = await saver.save()
    // Another device went on with it, stopped it or deleted it.
    if (saved !== 'kept')
      end.abort(new CallError(saved === 'deleted' ? 'job_deleted' : 'job_conflict'))
  }

  /** What D1 or another tab has made of it meanwhile: a copy that goes before ours, and that nobody is running. */
  async function checkOthers(jobId: string) {
    if (jobId !== start.jobId) return
    const row = (await local.list()).find((each) => each.jobId === jobId)
    const isStopped = row && row.rev > state.job.rev && row.status !== 'in_progress'
    if (isStopped) end.abort(new CallError('job_conflict'))
  }

  function onEvent(event: StudioEvent) {
    const job = afterEvent(state.job, event)
    const change: Partial<RunState> = { job, pause: null }
    if (event.event === 'progress') {
      const { waiting } = event.data
      change.progress = event.data
      change.pause = waiting
        ? { code: waiting.code, untilMs: heartbeat.now() + waiting.retryInMs }
        : null
      if (event.data.batch !== state.progress?.batch) change.batchBegunAt = heartbeat.now()
    }
    if (event.event === 'batchComplete') {
      change.batchMs = [...state.batchMs, heartbeat.now() - state.batchBegunAt]
    }
    set(change)
    if (KEPT.includes(event.event)) void save()
  }

  async function work(): Promise<Job> {
    const leave = () => mark(0)
    window.addEventListener('pagehide', leave)
    const ends = [
      heartbeat.every(MARK_EVERY_MS, () => mark()),
      channel.listen(({ jobId }) => void checkOthers(jobId)),
    ]
    try {
      await save()
      end.signal.throwIfAborted()
      await runFilm(
        { ask, heartbeat, signal: end.signal },
        {
          next: (first) => (state.job.status === 'completed' ? null : requestFor(state.job, first)),
          onEvent,
          onPause: (code, ms) => set({ pause: { code, untilMs: heartbeat.now() + ms } }),
        },
        isFirst,
      )
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'internal_error'
      const isOurs = code !== 'job_deleted' && code !== 'job_conflict'
      if (isOurs) {
        set({ job: stopped(state.job, { code, message: '', retryable: isWorthRetrying(code) }) })
      }
    }
    ends.forEach((each) => each())
    window.removeEventListener('pagehide', leave)
    set({ pause: null })
    const reason = end.signal.reason as CallError | undefined
    const isTaken = reason?.code === 'job_deleted' || reason?.code === 'job_conflict'
    if (!isTaken) await saver.save()
    if (state.job.status === 'completed' || isTaken) removePhase(state.job.jobId)
    else mark(0)
    return state.job
  }

  return {
    jobId: start.jobId,
    state: () => state,
    stop: () => end.abort(new CallError('run_stopped')),
    async change(change) {
      set({ job: change(state.job) })
      await save()
    },
    ended: work(),
  }
}
