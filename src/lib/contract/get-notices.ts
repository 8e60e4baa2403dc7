import * as z from 'zod/mini'

import { SessionId } from '../domain/session-id.ts'
import { endpoint } from './endpoint.ts'
import { Notices } from './notices.ts'

export const getNotices = endpoint({
  method: 'GET',
  path: '/api/generation/{sessionId}/notices',
  params: z.object({ sessionId: SessionId }),
  reply: Notices,
  errors: ['invalid_id', 'generation_not_found', 'database_unavailable'],
})
