import type { Locale } from '#lib/domain/locale.ts'
import type { Phase } from '#lib/domain/order-phase.ts'
import type { YourVideosText } from '#lib/i18n/status-text.ts'

/** What the list of remembered orders is given of a language. */
export type OrderListWords = {
  locale: Locale
  lang: string
  text: YourVideosText
  badges: Record<Phase, string>
}
