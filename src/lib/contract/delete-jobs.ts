import * as z from 'zod/mini'

import { endpoint } from './endpoint.ts'

/** Deletes all of the caller's jobs. */
export const deleteJobs = endpoint({
  method: 'DELETE',
  path: '/api/veo/jobs',
  needsSyncKey: true,
  reply: z.object({ deleted: z.int() }),
  errors: ['sync_key_required', 'origin_not_allowed', 'not_configured', 'database_unavailable'],
})
