import type { ErrorCode } from '../contract/error-code.ts'
import type { Locale } from '../domain/locale.ts'
import type { Dictionary } from './dictionary.ts'
import type { StatusText } from './status-text.ts'

/** Every code that a page about an order or a file may have to say. */
const STATUS_ERRORS = [
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
  'not_configured',
  'database_unavailable',
  'internal_error',
  'network_error',
] as const satisfies readonly ErrorCode[]

/** What the island of a status page is given of a language. */
export type StatusWords = {
  locale: Locale
  lang: string
  text: StatusText
  errors: Record<string, string>
}

export function statusWords(locale: Locale, { lang, status, errors }: Dictionary): StatusWords {
  const said = Object.fromEntries(STATUS_ERRORS.map((code) => [code, errors[code]]))
  return { locale, lang, text: status, errors: said }
}
