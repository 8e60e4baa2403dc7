import * as z from 'zod/mini'

import { SessionId } from '../domain/session-id.ts'
import { endpoint } from './endpoint.ts'
import { Generation } from './get-generation.ts'

export const releaseOrder = endpoint({
  method: 'POST',
  path: '/api/generation/{sessionId}/release',
  params: z.object({ sessionId: SessionId }),
  reply: Generation,
  errors: [
    'invalid_id',
    'origin_not_allowed',
    'generation_not_found',
    'nothing_to_choose',
    'database_unavailable',
  ],
})
