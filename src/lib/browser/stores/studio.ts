import { atom, onMount, type ReadableAtom } from 'nanostores'

import type { ErrorCode } from '../../contract/error-code.ts'
import type { Job } from '../../domain/job.ts'
import type { Ask } from '../call.ts'
import type { JobAction } from '../jobs/job-action.ts'
import { ALL_JOBS } from '../jobs/job-channel.ts'
import type { Jobs } from '../jobs/open-jobs.ts'
import { isRunningHere, readPhases } from '../phase.ts'
import { type ActiveRun, type RunState, startRun } from '../studio/active-run.ts'
import { newFilm, stopped, type Wish, wishAgain } from '../studio/film-job.ts'
import { onStopRequest, requestStop } from '../studio/stop-request.ts'

/** What the studio shows: a film, and its run if it has one in this tab. */
export type StudioView = {
  job: Job | null
  run: RunState | null
  /** Another tab of this browser is running it. */
  isElsewhere: boolean
  /** It is being fetched. */
  isOpening: boolean
  /** Why what was asked for cannot be done. */
  refusal: ErrorCode | null
}

export type Studio = {
  $view: ReadableAtom<StudioView>
  start: (wish: Wish) => void
  stop: (jobId: string) => Promise<void>
  view: (jobId: string) => Promise<void>
  /** Goes on from the first missing batch. */
  resume: (jobId: string) => Promise<void>
  /** Makes the film anew, as a job of its own, from the script of this one. */
  again: (jobId: string) => Promise<void>
  close: () => void
  /** Changes the film that is shown, and saves it. False if it could not be. */
  change: (change: (job: Job) => Job) => Promise<boolean>
  /** Does what the history asks for. */
  act: (action: JobAction) => void
}

const NOTHING: StudioView = {
  ...{ job: null, run: null, refusal: null },
  ...{ isElsewhere: false, isOpening: false },
}
/** How long another tab may take to stop. */
const STOP_MS = 2_000
const BEAT_MS = 1_000

export type StudioEnvironment = { jobs: Jobs; ask: Ask; newId: () => string }

/** The studio: one film is shown, and one may be running, which goes on while another is looked at. */
export function createStudio({ jobs, ask, newId }: StudioEnvironment): Studio {
  const { cache, local, channel, heartbeat } = jobs
  const $view = atom<StudioView>(NOTHING)
  let active: ActiveRun | null = null

  function show(change: Partial<StudioView>) {
    const view = { ...$view.get(), ...change }
    const run = active && view.job?.jobId === active.jobId ? active.state() : null
    const job = run?.job ?? view.job
    const isElsewhere = job !== null && !run && isRunningHere(job.jobId, heartbeat.now())
    $view.set({ ...view, job, run, isElsewhere })
  }

  function run(job: Job, isFirst: boolean) {
    if (active) return show({ refusal: 'already_running' })
    const begun = startRun({ jobs, ask }, job, isFirst, () => {
      if ($view.get().job?.jobId === job.jobId) show({})
    })
    active = begun
    show({ job, refusal: null })
    void begun.ended.then(async (ended) => {
      active = null
      if ($view.get().job?.jobId !== ended.jobId) return
      // Where another device's copy stands now, only D1 has it.
      const standing = (await local.get(ended.jobId)) ?? (await cache.get(ended.jobId))
      show({ job: standing ?? ended })
    })
  }

  async function open(jobId: string): Promise<Job | null> {
    const shown = $view.get().job
    const held = shown?.jobId === jobId ? shown : undefined
    if (!held) show({ ...NOTHING, isOpening: true })
    const job = active?.jobId === jobId ? active.state().job : await cache.get(jobId, held)
    show({ job, isOpening: false, refusal: job ? null : 'not_found' })
    return job
  }

  async function stop(jobId: string) {
    if (active?.jobId === jobId) {
      active.stop()
      await active.ended
      return
    }
    if (isRunningHere(jobId, heartbeat.now())) {
      requestStop(jobId, heartbeat.now())
      await settled(jobId)
    }
    const job = await cache.get(jobId)
    // Nobody stopped it by now: a tab that has gone, or another device, which hears of it when it saves next.
    if (job?.status !== 'in_progress') return
    await cache.set({ ...halted(job), rev: job.rev + 2 })
  }

  function settled(jobId: string): Promise<void> {
    const until = heartbeat.now() + STOP_MS
    return new Promise((resolve) => {
      const end = heartbeat.every(100, () => {
        if (isRunningHere(jobId, heartbeat.now()) && heartbeat.now() < until) return
        end()
        resolve()
      })
    })
  }

  /** What a tab that was closed left behind is no longer running, and can be taken up. */
  async function settleAbandoned() {
    for (const { jobId, runningUntil } of readPhases(heartbeat.now())) {
      if (runningUntil > heartbeat.now() || active?.jobId === jobId) continue
      const job = await local.get(jobId)
      if (job?.status === 'in_progress') await cache.set({ ...halted(job), rev: job.rev + 1 })
    }
  }

  onMount($view, () => {
    void settleAbandoned()
    const ends = [
      onStopRequest((jobId) => {
        if (active?.jobId === jobId) active.stop()
      }),
      channel.listen(({ jobId }) => {
        const shown = $view.get().job
        if (!shown || active?.jobId === shown.jobId) return
        if (jobId !== shown.jobId && jobId !== ALL_JOBS) return
        void local.get(shown.jobId).then((job) => {
          const isShown = $view.get().job?.jobId === shown.jobId
          if (isShown && job && job.rev > shown.rev) show({ job })
        })
      }),
      heartbeat.every(BEAT_MS, () => {
        const { job, isElsewhere } = $view.get()
        const isNow = job !== null && isRunningHere(job.jobId, heartbeat.now())
        if (isElsewhere && !isNow) void open(job!.jobId)
        else if (job && !active && isNow !== isElsewhere) show({})
      }),
    ]
    return () => ends.forEach((end) => end())
  })

  const studio: Studio = {
    $view,
    start: (wish) => run(newFilm(newId(), wish, jobs.now()), true),
    stop,
    async view(jobId) {
      await open(jobId)
    },
    async resume(jobId) {
      const job = await open(jobId)
      if (!job || active?.jobId === jobId || isRunningHere(jobId, heartbeat.now())) return
      if (job.status !== 'completed') run(job, false)
    },
    async again(jobId) {
      const job = await open(jobId)
      if (typeof job?.script === 'string') studio.start(wishAgain(job))
      else if (job) show({ refusal: 'invalid_request' })
    },
    close: () => show(NOTHING),
    async change(change) {
      const { job, isElsewhere } = $view.get()
      if (!job || isElsewhere) return false
      if (active?.jobId === job.jobId) {
        await active.change(change)
        return true
      }
      const changed = { ...change(job), rev: job.rev + 1 }
      show({ job: changed })
      const row = await cache.set(changed)
      if (row?.rev !== changed.rev) await open(job.jobId)
      return row?.rev === changed.rev
    },
    act({ action, jobId }) {
      if (action === 'view') void studio.view(jobId)
      else if (action === 'retry') void studio.resume(jobId)
      else if (action === 'regenerate') void studio.again(jobId)
      else void studio.stop(jobId)
    },
  }
  return studio
}

function halted(job: Job): Job {
  return stopped(job, { code: 'run_stopped', message: '', retryable: true })
}
