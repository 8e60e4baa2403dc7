import type { JobInfo, JobStatus } from './job.ts'

export const JOB_ORDERS = ['newest', 'oldest', 'status', 'scenes'] as const
export type JobOrder = (typeof JOB_ORDERS)[number]

/** What is going on first, then what is ready, then what needs somebody. */
const STATUS_RANK: Record<JobStatus, number> = {
  in_progress: 0,
  completed: 1,
  partial: 2,
  failed: 3,
}

/** The jobs that a search finds, in the order wanted. An empty search finds all. */
export function findJobs<Info extends JobInfo>(
  jobs: readonly Info[],
  search: string,
  order: JobOrder,
): Info[] {
  const wanted = search.trim().toLowerCase()
  const found = jobs.filter(({ jobId, videoId, videoUrl }) =>
    [jobId, videoId, videoUrl].some((text) => text.toLowerCase().includes(wanted)),
  )
  return found.sort((one, other) => leadOf(order, one, other) || newest(one, other))
}

function leadOf(order: JobOrder, one: JobInfo, other: JobInfo): number {
  switch (order) {
    case 'newest':
      return newest(one, other)
    case 'oldest':
      return newest(other, one)
    case 'status':
      return STATUS_RANK[one.status] - STATUS_RANK[other.status]
    case 'scenes':
      return other.sceneCount - one.sceneCount
  }
}

function newest(one: JobInfo, other: JobInfo): number {
  return other.updatedAt - one.updatedAt
}
