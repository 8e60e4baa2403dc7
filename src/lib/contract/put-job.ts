import * as z from 'zod/mini'

import { JobId, JobInfo, SentJob } from '../domain/job.ts'
import { endpoint } from './endpoint.ts'

/** What a body may weigh, as sent, in bytes. */
export const MAX_PLAIN_JOB_BYTES = 1_000_000
export const MAX_GZIP_JOB_BYTES = 2_500_000

/** Stores a job: as JSON, or gzipped with its list row in the header `Veo-Job-Info`. */
export const putJob = endpoint({
  method: 'PUT',
  path: '/api/veo/jobs/{jobId}',
  params: z.object({ jobId: JobId }),
  needsSyncKey: true,
  body: z.object({ job: SentJob }),
  reply: z.object({ job: JobInfo }),
  errors: [
    'sync_key_required',
    'origin_not_allowed',
    'invalid_id',
    'invalid_request',
    'unsupported_media_type',
    'job_too_large',
    'job_conflict',
    'job_deleted',
    'too_many_jobs',
    'storage_full',
    'not_configured',
    'database_unavailable',
  ],
})
