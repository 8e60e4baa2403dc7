import * as z from 'zod/mini'

import { SessionId } from '../domain/session-id.ts'
import { endpoint } from './endpoint.ts'
import { NoticeRequest, Notices } from './notices.ts'

export const putNotice = endpoint({
  method: 'PUT',
  path: '/api/generation/{sessionId}/notices',
  params: z.object({ sessionId: SessionId }),
  body: NoticeRequest,
  reply: Notices,
  errors: [
    'invalid_request',
    'invalid_id',
    'origin_not_allowed',
    'generation_not_found',
    'nothing_to_tell',
    'body_too_large',
    'unsupported_media_type',
    'rate_limited',
    'not_configured',
    'database_unavailable',
  ],
})
