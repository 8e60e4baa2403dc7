import type { ErrorCode } from '../contract/error-code.ts'
import type { Locale } from '../domain/locale.ts'
import type { Dictionary } from './dictionary.ts'
import type { StatusText } from './status-text.ts'

/** Every code that a page about an order or a file says in its own words, of the thing or of asking about it. */
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
  'price_mismatch',
  'internal_error',
  'network_error',
] as const satisfies readonly ErrorCode[]

/** Every code that what a buyer does about an order can be answered with and that says more than that it failed. */
const ACTION_ERRORS = [
  'invalid_request',
  'prompt_blocked',
  'nothing_to_choose',
  'order_unfinished',
  'nothing_to_tell',
] as const satisfies readonly ErrorCode[]

/** What the island of such a page is given of a language. */
export type StatusWords = {
  locale: Locale
  lang: string
  text: StatusText
  errors: Record<string, string>
}

/** The words of an order's page. */
export function statusWords(locale: Locale, { lang, status, errors }: Dictionary): StatusWords {
  const said = Object.fromEntries(
    [...STATUS_ERRORS, ...ACTION_ERRORS].map((code) => [code, errors[code]]),
  )
  return { locale, lang, text: status, errors: said }
}

/** The words of a file's page: those of an order's, but for what is only said of files. */
export function fileWords(locale: Locale, dictionary: Dictionary): StatusWords {
  const words = statusWords(locale, dictionary)
  const { phases, ...own } = dictionary.file
  const text = { ...words.text, ...own, phases: { ...words.text.phases, ...phases } }
  return { ...words, text }
}

/** Why a video will not come. That a service did not answer is nothing to wait for any more then. */
export function endingSentence(words: StatusWords, code: ErrorCode): string {
  const isSilence = code === 'video_provider_error' || code === 'video_provider_busy'
  return errorSentence(words, isSilence ? 'video_failed' : code)
}

/** The sentence for a code; one that such a page does not know is a fault of ours. */
export function errorSentence({ errors }: StatusWords, code: ErrorCode): string {
  return errors[code] ?? errors['internal_error']!
}
