import type { OrderText } from '#lib/i18n/landing-text.ts'
import type { OrderErrors } from '#lib/i18n/order-errors.ts'
import { count } from '#lib/i18n/text.ts'

/** The words an order form has for what went wrong. */
export type OrderWords = { lang: string; text: OrderText; errors: OrderErrors }

/** What to tell a buyer whose order was not placed; a code this form does not know is a fault of ours. */
export function orderSentence(
  { lang, text, errors }: OrderWords,
  code: string,
  retryAfterMs?: number,
): string {
  if (code === 'network_error') return text.noConnection
  if (code === 'human_check_failed') return text.human.needed
  if (code === 'rate_limited' && retryAfterMs) {
    const seconds = Math.ceil(retryAfterMs / 1000)
    return seconds > 90
      ? count(lang, text.tryAgain.minutes, Math.ceil(seconds / 60))
      : count(lang, text.tryAgain.seconds, seconds)
  }
  return Object.hasOwn(errors, code) ? errors[code as keyof OrderErrors] : errors.internal_error
}
