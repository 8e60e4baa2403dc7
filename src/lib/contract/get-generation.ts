import * as z from 'zod/mini'

import { AspectRatio } from '../domain/aspect-ratio.ts'
import { FileType } from '../domain/media-file.ts'
import { Quantity } from '../domain/product.ts'
import { SessionId } from '../domain/session-id.ts'
import { endpoint } from './endpoint.ts'
import { ReplyCode } from './error-code.ts'
import { Failure, SHOWN_FILE, Status } from './media.ts'

/** One video of an order. `fileId` is empty until the provider has accepted it. */
export const GenerationVideo = z.object({
  ...SHOWN_FILE,
  fileId: z.string(),
  type: z.optional(FileType),
})
export type GenerationVideo = z.infer<typeof GenerationVideo>

/** What may happen to an order, in the words of its ledger. */
export const TIMELINE_TYPES = [
  'created',
  'authorised',
  'paid',
  'submitted',
  'refused',
  'failed',
  'retried',
  'unknown',
  'delivered',
  'captured',
  'released',
  'refunded',
  'disputed',
  'expired',
  'erased',
] as const
export const TimelineType = /* @__PURE__ */ z.enum(TIMELINE_TYPES)
export type TimelineType = z.infer<typeof TimelineType>

/** Something that happened to an order. Amounts are the smallest unit of the currency. */
export const TimelineEvent = z.object({
  at: z.string(),
  /** Any text is read, since a page may be older than the server that answers it. */
  type: z.string() as unknown as z.ZodMiniType<TimelineType, string>,
  /** Which of its videos, counted from 1. */
  video: z.optional(z.int()),
  amount: z.optional(z.int()),
  currency: z.optional(z.string()),
  code: z.optional(ReplyCode),
})
export type TimelineEvent = z.infer<typeof TimelineEvent>

/** One order as its buyer sees it. The Checkout Session is its public name, so both ids are the same. */
export const Generation = z.object({
  generationId: SessionId,
  sessionId: SessionId,
  prompt: z.string(),
  videoCount: Quantity,
  /** In which shape its videos were ordered, so that a page can keep a place of that shape for them. */
  aspectRatio: z.optional(AspectRatio),
  createdAt: z.string(),
  fileIds: z.array(z.string()),
  status: Status,
  /** 0 to 100. */
  progress: z.number(),
  videos: z.array(GenerationVideo),
  pollAfterMs: z.nullable(z.number()),
  error: z.optional(Failure),
  /** The order's ledger, oldest first. */
  timeline: z.optional(z.array(TimelineEvent)),
  /** Until when words that were refused may be changed for nothing. */
  changeUntil: z.optional(z.string()),
  /** How long this shop's videos take: half of them, and nine in ten. */
  typical: z.optional(z.object({ medianMs: z.number(), p90Ms: z.number() })),
})
export type Generation = z.infer<typeof Generation>

export const getGeneration = endpoint({
  method: 'GET',
  path: '/api/generation/{sessionId}',
  params: z.object({ sessionId: SessionId }),
  reply: Generation,
  types: ['application/json', 'text/plain'],
  errors: ['invalid_id', 'generation_not_found', 'not_configured', 'database_unavailable'],
})
