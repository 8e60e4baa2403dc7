import * as z from 'zod/mini'

/** Everything that can go wrong, as the outside sees it. Closed: a new code needs a status and a sentence in every language. */
export const ERROR_CODES = [
  'invalid_request',
  'unknown_price',
  'origin_not_allowed',
  'idempotency_conflict',
  'rate_limited',
  'payment_provider_error',
  'price_mismatch',
  'not_configured',
  'invalid_signature',
  'invalid_id',
  'generation_not_found',
  'file_not_found',
  'video_provider_error',
  'video_provider_busy',
  'video_failed',
  'video_refused',
  'video_timed_out',
  'submission_unknown',
  'payment_failed',
  'payment_expired',
  'payment_refunded',
  'payment_disputed',
  'sync_key_required',
  'job_conflict',
  'job_deleted',
  'job_too_large',
  'job_unreadable',
  'too_many_jobs',
  'storage_full',
  'already_running',
  'daily_limit_reached',
  'writer_busy',
  'writer_unavailable',
  'writer_timed_out',
  'writer_refused',
  'writer_rejected',
  'writer_unreadable',
  'writer_broke_rules',
  'video_unavailable',
  'run_stopped',
  'not_found',
  'method_not_allowed',
  'body_too_large',
  'unsupported_media_type',
  'database_unavailable',
  'internal_error',
  'network_error',
] as const

export const ErrorCode = /* @__PURE__ */ z.enum(ERROR_CODES)
export type ErrorCode = z.infer<typeof ErrorCode>

/** A code as a reply carries it. Any text is read, since a page may be older than the server that answers it. */
export const ReplyCode = z.string() as unknown as z.ZodMiniType<ErrorCode, string>
