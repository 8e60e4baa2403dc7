import * as z from 'zod/mini'

import { Job, JobId } from '../domain/job.ts'
import { endpoint } from './endpoint.ts'

/** The reply's header with the stored row as base64url of its JSON; it wins over what the body says. */
export const JOB_INFO_HEADER = 'Veo-Job-Info'

export const getJob = endpoint({
  method: 'GET',
  path: '/api/veo/jobs/{jobId}',
  params: z.object({ jobId: JobId }),
  needsSyncKey: true,
  reply: z.object({ job: z.nullable(Job) }),
  errors: ['sync_key_required', 'invalid_id', 'job_unreadable', 'database_unavailable'],
})
