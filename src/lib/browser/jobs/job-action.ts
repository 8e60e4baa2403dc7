import type { JobMode } from '../../domain/job.ts'

/** An event of this name on `window` asks the studio to do something with a job. */
const JOB_ACTION = 'veo-job-action'

/** View it, go on from the batch that failed, run it anew from its cached script, or stop it. */
export const JOB_ACTIONS = ['view', 'retry', 'regenerate', 'cancel'] as const
export type JobActionName = (typeof JOB_ACTIONS)[number]
export type JobAction = { action: JobActionName; jobId: string; mode: JobMode }

/** Asks the studio. False if there is nobody on this page to do it. */
export function askStudio(detail: JobAction): boolean {
  return !window.dispatchEvent(new CustomEvent(JOB_ACTION, { detail, cancelable: true }))
}

/** Does what a history asks for, until told to stop. `take` says whether it will. */
export function onJobAction(take: (action: JobAction) => boolean): () => void {
  const hear = (event: Event) => {
    if (take((event as CustomEvent<JobAction>).detail)) event.preventDefault()
  }
  window.addEventListener(JOB_ACTION, hear)
  return () => window.removeEventListener(JOB_ACTION, hear)
}
