import { atom } from 'nanostores'

import JobHistory from '#islands/mounted/jobs/JobHistory.tsx'
import type { HistoryView, JobHistory as History } from '#lib/browser/stores/job-history.ts'
import { jobWords } from '#lib/i18n/job-words.ts'

import { film, listed } from '../films.ts'
import { press, type Specimen, there, write } from '../specimen.ts'

function history(view: Partial<HistoryView>): History {
  const quiet = { isLoading: false, jobs: [], trouble: null, isLasting: true, isAtRisk: false }
  return {
    $view: atom<HistoryView>({ ...quiet, ...view }),
    $now: atom(Date.now()),
    refresh: () => Promise.resolve(),
    remove: (job) => Promise.resolve({ job, copy: film() }),
    restore: () => Promise.resolve(true),
    clear: () => Promise.resolve(0),
  }
}

function list(name: string, view: Partial<HistoryView>, act?: Specimen['act']): Specimen {
  return {
    name: `jobs: ${name}`,
    within: 'wrap jobs-page',
    isWide: (view.jobs?.length ?? 0) > 0,
    show: ({ dictionary }) => <JobHistory words={jobWords(dictionary)} history={history(view)} />,
    ...(act && { act }),
  }
}

const error = { code: 'TIMEOUT', message: '', retryable: true }
const link = { videoId: 'dQw4w9WgXcQ', videoUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }
const jobs = [
  listed({ jobId: 'job-00000001', ...link }),
  listed({
    jobId: 'job-00000002',
    status: 'in_progress',
    ...{ hasScript: false, sceneCount: 1, updatedAt: Date.now() },
  }),
  listed({ jobId: 'job-00000003', status: 'partial', mode: 'direct', isInCloud: false }),
  listed({ jobId: 'job-00000004', status: 'failed', error, expiresAt: Date.now() - 1, ...link }),
  listed({ jobId: 'job-00000005', refusal: 'job_too_large', isInCloud: false }),
  listed({ jobId: 'job-00000006' }),
]
const some = jobs.slice(0, 1)

/** The history of jobs. */
export const historySpecimens: Specimen[] = [
  list('loading', { isLoading: true }),
  list('none', {}),
  list('every kind', { jobs }),
  list('offline', { trouble: 'network_error', isAtRisk: true }),
  list('a browser that keeps nothing, the records out of reach', {
    ...{ trouble: 'database_unavailable', isLasting: false },
  }),
  list('nothing found', { jobs: some }, (root) => write(root, '#job-search', 'zebra')),
  list('one to be deleted, and all of them', { jobs: some }, (root) =>
    press(root, '.job__actions > .button--quiet', 'section > .cluster > .button--quiet'),
  ),
  list('one deleted', { jobs: some }, async (root) => {
    await press(root, '.job__actions > .button--quiet', '.button--danger')
    await there(root, '.jobs__said .button')
  }),
]
