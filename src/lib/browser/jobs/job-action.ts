import type { JobMode } from '../../domain/job.ts'

/** An event of this name on `window` asks the studio to do something with a job. */
const JOB_ACTION = 'veo-job-action'

/** View it, go on from the batch that failed, run it anew from its cached script, or stop it. */
export type JobActionName = 'view' | 'retry' | 'regenerate' | 'cancel'
export type JobAction = { action: JobActionName; jobId: string; mode: JobMode }

/** Asks the studio of this page. */
export function askStudio(detail: JobAction): void {
  window.dispatchEvent(new CustomEvent(JOB_ACTION, { detail }))
}

/** Hears what a history asks for, until told to stop. */
export function onJobAction(act: (action: JobAction) => void): () => void {
  const hear = (event: Event) => act((event as CustomEvent<JobAction>).detail)
  const abort = new AbortController()
  window.addEventListener(JOB_ACTION, hear, { signal: abort.signal })
  return () => abort.abort()
}
