import type { Job } from '../../domain/job.ts'

/**
 * A job that was being written and is so no more; it can be taken up where it stands. Apart from what writes films, which
 * the history would otherwise load with it.
 */
export function halted(job: Job): Job {
  return { ...job, status: 'partial', error: { code: 'run_stopped', message: '', retryable: true } }
}
