import type { ErrorCode } from '../../contract/error-code.ts'
import type { StudioEvent, StudioProgress } from '../../contract/run-studio.ts'
import type { Job } from '../../domain/job.ts'
import { CallError } from '../call-error.ts'
import type { Jobs } from '../jobs/open-jobs.ts'
import type { Ask } from '../call.ts'
import { ALL_JOBS } from '../jobs/job-channel.ts'
import { removePhase, writePhase } from '../phase.ts'
import { doneOf, settingsOf } from './film-facts.ts'
import { afterEvent, requestFor, running, stopped } from './film-job.ts'
import { createFilmSaver, type Loss } from './film-saver.ts'
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
  /** Resolves when it is over, with why the job is no longer this run's if it is not; never rejects. */
  ended: Promise<Loss | null>
}

/** Runs a job from where it stands, saving it as it grows. `changed` is called with each change of its state. */
export function startRun(
  { jobs, ask }: { jobs: Jobs; ask: Ask },
  start: Job,
  isFirst: boolean,
  changed: () => void,
): ActiveRun {
  const { cache, shelf, channel, heartbeat } = jobs
  const end = new AbortController()
  let isKept = false
  let loss: Loss | null = null
  let state: RunState = {
    job: running(start),
    ...{ progress: null, pause: null, batchMs: [] },
    batchBegunAt: heartbeat.now(),
  }
  const set = (change: Partial<RunState>) => {
    state = { ...state, ...change }
    changed()
  }
  const saveFilm = createFilmSaver(
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

  function lose(why: Loss) {
    loss = why
    end.abort(new CallError(why))
  }

  async function save() {
    mark()
    const why = await saveFilm()
    if (why) lose(why)
    else isKept = true
  }

  /** What D1 or another tab has made of it: deleted it, or a copy that goes before ours and that nobody is running. */
  function checkOthers(jobId: string) {
    if (jobId !== start.jobId && jobId !== ALL_JOBS) return
    const entry = shelf.read(start.jobId)
    // Without any entry it was forgotten, with all that this device has.
    const isGone = entry ? !entry.info : isKept
    if (isGone) lose('job_deleted')
    else if (entry?.info && entry.info.rev > state.job.rev && entry.info.status !== 'in_progress') {
      lose('job_conflict')
    }
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

  async function work(): Promise<Loss | null> {
    const { signal } = end
    const until = new AbortController()
    window.addEventListener('pagehide', () => mark(0), until)
    // The browser asks before the page is left: what is not finished is kept, but nobody goes on writing it.
    window.addEventListener('beforeunload', (event) => event.preventDefault(), until)
    const ends = [
      heartbeat.every(MARK_EVERY_MS, () => mark()),
      channel.listen(({ jobId }) => checkOthers(jobId)),
      () => until.abort(),
    ]
    try {
      await save()
      signal.throwIfAborted()
      await runFilm(
        { ask, heartbeat, signal },
        {
          next: (first) => (state.job.status === 'completed' ? null : requestFor(state.job, first)),
          onEvent,
          onPause: (code, ms) => set({ pause: { code, untilMs: heartbeat.now() + ms } }),
        },
        isFirst,
      )
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'internal_error'
      if (!loss) set({ job: stopped(state.job, code) })
    }
    ends.forEach((each) => each())
    set({ pause: null })
    loss ??= await saveFilm()
    if (state.job.status === 'completed' || loss) removePhase(state.job.jobId)
    else mark(0)
    return loss
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
