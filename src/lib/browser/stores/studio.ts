import { atom, onMount, type ReadableAtom } from 'nanostores'

import type { ErrorCode } from '../../contract/error-code.ts'
import type { Job } from '../../domain/job.ts'
import type { Ask } from '../call.ts'
import type { JobAction } from '../jobs/job-action.ts'
import { ALL_JOBS } from '../jobs/job-channel.ts'
import type { Jobs } from '../jobs/open-jobs.ts'
import { isRunningHere, type Phase, PHASE_PREFIX } from '../phase.ts'
import { type ActiveRun, type RunState, startRun } from '../studio/active-run.ts'
import { newFilm, type Wish, wishAgain } from '../studio/film-job.ts'
import type { Loss } from '../studio/film-saver.ts'
import { haltAbandoned, haltElsewhere } from '../studio/halt-elsewhere.ts'
import { onStopRequest } from '../studio/stop-request.ts'
import { watchStorage } from '../watch-storage.ts'

/** Why what was asked for cannot be done; `busy` is that this tab writes another film. */
export type Refusal = ErrorCode | 'busy'

/** What the studio shows: a film, and its run if it has one in this tab. */
export type StudioView = {
  job: Job | null
  run: RunState | null
  /** The film that this tab writes while it shows another one, or none. */
  hidden: Job | null
  /** Another tab of this browser is running it. */
  isElsewhere: boolean
  /** It is being fetched. */
  isOpening: boolean
  refusal: Refusal | null
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

const NOTHING = { job: null, isOpening: false, refusal: null }
const BEAT_MS = 1_000

export type StudioEnvironment = { jobs: Jobs; ask: Ask; newId: () => string }

/** The studio: one film is shown, and one may be running, which goes on while another is looked at. */
export function createStudio(environment: StudioEnvironment): Studio {
  const { jobs, newId } = environment
  const { cache, local, shelf, channel, heartbeat } = jobs
  const $view = atom<StudioView>({ ...NOTHING, run: null, hidden: null, isElsewhere: false })
  let active: ActiveRun | null = null
  /** What was asked for last: what takes longer to fetch than it is wanted is not shown. */
  let wantedId = ''
  /** The film that was shown when it was deleted. */
  let goneId = ''

  const isShown = (jobId: string) => $view.get().job?.jobId === jobId
  const isGone = (jobId: string) => !shelf.read(jobId)?.info

  function show(change: Partial<StudioView>) {
    const view = { ...$view.get(), ...change }
    const state = active?.state() ?? null
    const run = state && view.job?.jobId === state.job.jobId ? state : null
    const hidden = run ? null : (state?.job ?? null)
    const job = run?.job ?? view.job
    const isElsewhere = job !== null && !run && isRunningHere(job.jobId, heartbeat.now())
    $view.set({ ...view, job, run, hidden, isElsewhere })
  }

  /** Closes a film that was deleted, and says so; one that was forgotten with all of this device is no news. */
  function leave(jobId: string) {
    goneId = jobId
    show({ ...NOTHING, refusal: shelf.read(jobId) ? 'job_deleted' : null })
  }

  function run(job: Job, isFirst: boolean) {
    if (active) return show({ refusal: 'busy' })
    wantedId = job.jobId
    active = startRun(environment, job, isFirst, () => show({}))
    show({ ...NOTHING, job })
    void active.ended.then((loss) => end(job.jobId, loss))
  }

  async function end(jobId: string, loss: Loss | null) {
    active = null
    if (!loss || !isShown(jobId)) return show({})
    if (loss === 'job_deleted') return leave(jobId)
    show({ refusal: loss })
    // Where another device's copy stands now, only D1 has it.
    const standing = (await local.get(jobId)) ?? (await cache.get(jobId))
    if (standing && isShown(jobId)) show({ job: standing })
  }

  async function open(jobId: string): Promise<Job | null> {
    wantedId = jobId
    const held = isShown(jobId) ? $view.get().job! : undefined
    if (!held) show({ ...NOTHING, isOpening: true })
    const job = active?.jobId === jobId ? active.state().job : await cache.get(jobId, held)
    if (wantedId !== jobId) return null
    show({ job, isOpening: false, refusal: job ? null : 'not_found' })
    return job
  }

  async function stop(jobId: string) {
    if (active?.jobId !== jobId) return haltElsewhere(jobs, jobId)
    active.stop()
    await active.ended
  }

  /** A job was changed, by whomever. */
  async function hear(jobId: string) {
    const { job, refusal } = $view.get()
    // It was brought back.
    if (refusal === 'job_deleted' && !isGone(goneId)) show({ refusal: null })
    if (!job || active?.jobId === job.jobId) return
    if (jobId !== job.jobId && jobId !== ALL_JOBS) return
    if (isGone(job.jobId)) return leave(job.jobId)
    const standing = await local.get(job.jobId)
    if (isShown(job.jobId) && standing && standing.rev > $view.get().job!.rev) {
      show({ job: standing })
    }
  }

  onMount($view, () => {
    // Whoever left in the middle, to another language perhaps, finds the film where it was.
    void haltAbandoned(jobs).then(([last]) => {
      if (last !== undefined && wantedId === '') void open(last)
    })
    const ends = [
      onStopRequest((jobId) => {
        if (active?.jobId === jobId) active.stop()
      }),
      watchStorage((key) => {
        const isLeft = (phase: Phase) => PHASE_PREFIX + phase.jobId === key && !phase.runningUntil
        if (key?.startsWith(PHASE_PREFIX)) void haltAbandoned(jobs, isLeft)
      }),
      channel.listen(({ jobId }) => void hear(jobId)),
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
    close() {
      wantedId = ''
      show(NOTHING)
    },
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
      if (row?.rev !== changed.rev && isShown(job.jobId)) await open(job.jobId)
      return row?.rev === changed.rev
    },
    act({ action, jobId }) {
      const { view, resume, again } = studio
      void { view, retry: resume, regenerate: again, cancel: stop }[action](jobId)
    },
  }
  return studio
}
