import * as z from 'zod/mini'

import { Prompt } from '../domain/prompt.ts'
import { SessionId } from '../domain/session-id.ts'
import { endpoint } from './endpoint.ts'
import { Generation } from './get-generation.ts'

export const changePrompt = endpoint({
  method: 'POST',
  path: '/api/generation/{sessionId}/retry',
  params: z.object({ sessionId: SessionId }),
  body: z.object({ prompt: Prompt }),
  reply: Generation,
  errors: [
    'invalid_request',
    'prompt_blocked',
    'invalid_id',
    'origin_not_allowed',
    'generation_not_found',
    'nothing_to_choose',
    'body_too_large',
    'unsupported_media_type',
    'database_unavailable',
  ],
})
