import * as z from 'zod/mini'

import { SessionId } from '../domain/session-id.ts'
import { endpoint } from './endpoint.ts'
import { Notices } from './notices.ts'

/** `of` is `email`, or a browser as it stands in `push`; without it nobody is told. */
export const deleteNotices = endpoint({
  method: 'DELETE',
  path: '/api/generation/{sessionId}/notices',
  params: z.object({ sessionId: SessionId }),
  query: z.object({ of: z.optional(z.string().check(z.regex(/^(email|[0-9a-f]{64})$/))) }),
  reply: Notices,
  errors: ['invalid_id', 'origin_not_allowed', 'generation_not_found', 'database_unavailable'],
})
