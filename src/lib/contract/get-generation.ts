import * as z from 'zod/mini'

import { FileType } from '../domain/media-file.ts'
import { Quantity } from '../domain/product.ts'
import { SessionId } from '../domain/session-id.ts'
import { endpoint } from './endpoint.ts'
import { Failure, SHOWN_FILE, Status } from './media.ts'

/** One video of an order. `fileId` is empty until the provider has accepted it. */
export const GenerationVideo = z.object({
  ...SHOWN_FILE,
  fileId: z.string(),
  type: z.optional(FileType),
})
export type GenerationVideo = z.infer<typeof GenerationVideo>

/** One order as its buyer sees it. The Checkout Session is its public name, so both ids are the same. */
export const Generation = z.object({
  generationId: SessionId,
  sessionId: SessionId,
  prompt: z.string(),
  videoCount: Quantity,
  createdAt: z.string(),
  fileIds: z.array(z.string()),
  status: Status,
  /** 0 to 100. */
  progress: z.number(),
  videos: z.array(GenerationVideo),
  pollAfterMs: z.nullable(z.number()),
  error: z.optional(Failure),
})
export type Generation = z.infer<typeof Generation>

export const getGeneration = endpoint({
  method: 'GET',
  path: '/api/generation/{sessionId}',
  params: z.object({ sessionId: SessionId }),
  reply: Generation,
  errors: ['invalid_id', 'generation_not_found', 'database_unavailable'],
})
