import type { ShopView } from '#lib/browser/stores/shop.ts'
import { momentSentence } from '#lib/i18n/moment-text.ts'

import type { OrderWords } from './order-sentence.ts'

/** A shop that opens within this time does so in about a minute. */
const SOON_MS = 90_000

/** Why nothing is sold, and when it will be again. */
export function closedSentence(
  { lang, text, errors }: OrderWords,
  { reason, opensAt }: ShopView,
  now: number,
): string {
  const isKnown = reason === 'day' || reason === 'provider'
  const why = isKnown ? text.shop[reason] : errors.shop_closed
  if (opensAt === undefined) return why
  const isSoon = opensAt - now < SOON_MS
  return `${why} ${isSoon ? text.shop.soon : momentSentence(lang, text.shop.opens, opensAt, now)}`
}
