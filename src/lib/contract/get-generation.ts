import * as z from 'zod/mini'

import { FileType } from '../domain/media-file.ts'
import { Quantity } from '../domain/product.ts'
import { SessionId } from '../domain/session-id.ts'
import { endpoint } from './endpoint.ts'
import { Failure, Status } from './media.ts'

/** One video of an order. `fileId` is empty until the provider has accepted it. */
export const GenerationVideo = z.object({
  fileId: z.string(),
  status: Status,
  type: z.optional(FileType),
  url: z.optional(z.string()),
  thumbnailUrl: z.optional(z.string()),
  error: z.optional(Failure),
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
  progress: z.number().check(z.minimum(0), z.maximum(100)),
  videos: z.array(GenerationVideo),
  pollAfterMs: z.nullable(z.number()),
  error: z.optional(Failure),
})
export type Generation = z.infer<typeof Generation>

export const getGeneration = endpoint({
  method: 'GET',
  path: '/api/generation/{sessionId}',
  summary: "One order, from the shop's own record; fulfils it if it is paid and was not yet",
  params: z.object({ sessionId: SessionId }),
  reply: Generation,
  errors: ['invalid_id', 'generation_not_found', 'database_unavailable'],
})
