import { closedUntil } from '../domain/till.ts'
import { ordersOfDay } from './db/generations.ts'
import { listOutcomes } from './db/video-outcomes.ts'
import { ProblemError } from './problem-error.ts'
import { need, type Shop } from './shop.ts'

const DAY_MS = 24 * 60 * 60_000

/** Why a shop does not sell now, and until when: its provider fails, or the day has had its orders. */
export type Closed = { reason: 'provider' | 'day'; until: number }

/** Whether the shop sells now; null if it does. */
export async function readTill(shop: Shop): Promise<Closed | null> {
  const now = shop.now()
  const until = closedUntil(await listOutcomes(shop.db), now)
  if (until !== null) return { reason: 'provider', until }
  const limit = need(shop.config.limits).DAILY_ORDER_LIMIT
  if (limit === 0 || (await ordersOfDay(shop.db, now)) < limit) return null
  return { reason: 'day', until: now - (now % DAY_MS) + DAY_MS }
}

export function shopClosed(shop: Shop, { until }: Closed): ProblemError {
  const retryAfterSeconds = Math.max(1, Math.ceil((until - shop.now()) / 1_000))
  return new ProblemError('shop_closed', { retryAfterSeconds })
}
