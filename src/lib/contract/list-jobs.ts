import * as z from 'zod/mini'

import { JobInfo } from '../domain/job.ts'
import { endpoint } from './endpoint.ts'

/** The caller's jobs, newest `updatedAt` first. */
export const listJobs = endpoint({
  method: 'GET',
  path: '/api/veo/jobs',
  needsSyncKey: true,
  reply: z.object({ jobs: z.array(JobInfo) }),
  errors: ['sync_key_required', 'database_unavailable'],
})
