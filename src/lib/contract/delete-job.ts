import * as z from 'zod/mini'

import { JobId } from '../domain/job.ts'
import { endpoint } from './endpoint.ts'

export const deleteJob = endpoint({
  method: 'DELETE',
  path: '/api/veo/jobs/{jobId}',
  params: z.object({ jobId: JobId }),
  needsSyncKey: true,
  reply: z.object({ deleted: z.int().check(z.minimum(0), z.maximum(1)) }),
  errors: [
    'sync_key_required',
    'origin_not_allowed',
    'invalid_id',
    'not_configured',
    'database_unavailable',
  ],
})
