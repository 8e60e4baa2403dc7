import * as z from 'zod/mini'

import { SessionId } from '../domain/session-id.ts'
import { endpoint } from './endpoint.ts'
import { getGeneration } from './get-generation.ts'

/** What happened to an order, as a feed that programs can follow: RFC 4287 (https://www.rfc-editor.org/rfc/rfc4287). */
export const getGenerationFeed = endpoint({
  method: 'GET',
  path: '/api/generation/{sessionId}.atom',
  params: z.object({ sessionId: SessionId }),
  reply: z.string(),
  types: ['application/atom+xml'],
  errors: getGeneration.errors,
})
