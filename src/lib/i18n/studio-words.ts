import type { ErrorCode } from '../contract/error-code.ts'
import type { Phase } from '../domain/order-phase.ts'
import type { Dictionary } from './dictionary.ts'
import { type Offer, offers } from './offer.ts'
import { phaseBadges } from './phase-badges.ts'
import type { StudioText } from './studio-text.ts'

/** What the studio is given of a language. */
export type StudioWords = {
  locale: string
  lang: string
  text: StudioText
  badges: Record<Phase, string>
  offers: Offer[]
  errors: Record<string, string>
}

/** Every code that can end a run or refuse one, or an order from the studio. */
const STUDIO_ERRORS: readonly ErrorCode[] = [
  'invalid_request',
  'already_running',
  'daily_limit_reached',
  'not_configured',
  'body_too_large',
  'writer_busy',
  'writer_unavailable',
  'writer_timed_out',
  'writer_refused',
  'writer_rejected',
  'writer_unreadable',
  'writer_broke_rules',
  'video_unavailable',
  'run_stopped',
  'unknown_price',
  'price_mismatch',
  'prompt_blocked',
  'shop_closed',
  'human_check_failed',
  'payment_provider_error',
  'origin_not_allowed',
  'database_unavailable',
  'internal_error',
]

export function studioWords(locale: string, dictionary: Dictionary): StudioWords {
  const { lang, studio, status, errors } = dictionary
  const { form, film } = studio
  const said = Object.fromEntries(STUDIO_ERRORS.map((code) => [code, errors[code]]))
  return {
    ...{ locale, lang },
    text: studio,
    badges: phaseBadges(status),
    offers: offers(dictionary),
    errors: {
      ...said,
      ...{ busy: form.busy, rate_limited: form.tooMany, not_found: film.notOpened },
      ...{ job_deleted: film.deleted, job_conflict: film.overtaken },
      network_error: film.disconnected,
    },
  }
}

/** The sentence for a code; one that the studio does not know is a fault of ours. */
export function studioErrorSentence({ errors }: StudioWords, code: string): string {
  return errors[code] ?? errors['internal_error']!
}
