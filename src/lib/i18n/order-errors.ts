import type { ErrorCode } from '../contract/error-code.ts'

/** Every code an order can be answered with (a test holds it to the contract), and what the browser adds itself. */
export const ORDER_ERRORS = [
  'invalid_request',
  'prompt_blocked',
  'unknown_price',
  'human_check_failed',
  'origin_not_allowed',
  'idempotency_conflict',
  'body_too_large',
  'unsupported_media_type',
  'rate_limited',
  'payment_provider_error',
  'price_mismatch',
  'shop_closed',
  'not_configured',
  'database_unavailable',
  'internal_error',
  'network_error',
] as const satisfies readonly ErrorCode[]

export type OrderErrors = Record<(typeof ORDER_ERRORS)[number], string>

/** The sentences an order form may need, out of all of a language's. */
export function orderErrors(errors: Record<ErrorCode, string>): OrderErrors {
  return Object.fromEntries(ORDER_ERRORS.map((code) => [code, errors[code]])) as OrderErrors
}
