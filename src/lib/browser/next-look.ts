import type { Generation } from '../contract/get-generation.ts'
import { isSettled, moneyOf } from '../domain/order-money.ts'
import { pollDelay, SLOW_POLL_MS } from '../domain/poll-delay.ts'
import { isEnded } from '../domain/video.ts'

/** However a clock is set, a choice is open for no longer. */
const LONGEST_CHOICE_MS = 60 * 60_000

/**
 * After how many milliseconds a page should look at an order again; null if nothing of it is still to come. The videos may
 * have ended and their price not: then it is what is waited for, and after a choice what becomes of it.
 */
export function nextLook(order: Generation, now: number): number | null {
  const { pollAfterMs, changeUntil, timeline, videoCount } = order
  if (pollAfterMs !== null) return pollAfterMs
  if (changeUntil !== undefined) {
    const left = Date.parse(changeUntil) - now
    return Math.min(Math.max(left, SLOW_POLL_MS), LONGEST_CHOICE_MS)
  }
  const money = moneyOf({ timeline, videoCount, isOver: isEnded(order) })
  if (!money || isSettled(money)) return null
  return pollDelay(now - Date.parse(timeline?.at(-1)?.at ?? ''))
}
