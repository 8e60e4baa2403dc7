import { SESSION_MS } from '../domain/checkout-times.ts'
import type { VideoRow } from './db/generation.ts'
import type { SettlementRow } from './db/settlements.ts'
import { CLAIM_MS } from './fulfilment.ts'
import type { Seen } from './look-after.ts'

/** When a session is first asked about whose event does not come. */
export const FIRST_CHECK_MS = 5_000
/** Ages at which it is asked about again; the last ones come after it must have expired. */
const CHECKS_MS = [5, 15, 30, 60, 120, 300, 600, 1_200, 1_800].map((seconds) => seconds * 1_000)
const EXPIRY_MS = SESSION_MS + 60_000
const LATE_CHECK_MS = 60 * 60_000

const LOOK_MS = 5_000
const LOST_LOOK_MS = 5_000

/** When an order is to be looked after next, in epoch milliseconds; null if nothing more can happen to it. */
export function nextLook(
  { order, videos }: Omit<Seen, 'files'>,
  settlement: SettlementRow | null,
  now: number,
): number | null {
  if (order.payment === 'unpaid') return nextCheck(order.created_at, now)
  if (order.payment !== 'paid') return null
  if (settlement) return settlement.status === 'done' ? null : settlement.next_at
  const times = videos.flatMap((video) => videoTime(video, now) ?? [])
  if (times.length > 0) return Math.max(now, Math.min(...times))
  return Math.max(now, order.choice_until ?? now)
}

function nextCheck(createdAt: number, now: number): number {
  const ages = [...CHECKS_MS, EXPIRY_MS]
  const next = ages.map((age) => createdAt + age).find((at) => at > now)
  return next ?? now + LATE_CHECK_MS
}

function videoTime(video: VideoRow, now: number): number | null {
  switch (video.status) {
    case 'queued':
      return video.not_before
    case 'submitting':
      return (video.claimed_at ?? now) + CLAIM_MS + 1
    case 'processing':
      return now + LOOK_MS
    case 'unknown':
      return now + LOST_LOOK_MS
    case 'completed':
    case 'error':
      return null
  }
}
