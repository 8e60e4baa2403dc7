import * as z from 'zod/mini'

import { SessionId } from '../domain/session-id.ts'
import { endpoint } from './endpoint.ts'
import { Generation } from './get-generation.ts'

export const eraseOrder = endpoint({
  method: 'DELETE',
  path: '/api/generation/{sessionId}',
  params: z.object({ sessionId: SessionId }),
  reply: Generation,
  errors: [
    'invalid_id',
    'origin_not_allowed',
    'generation_not_found',
    'order_unfinished',
    'database_unavailable',
  ],
})
