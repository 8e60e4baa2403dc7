import type { Generation } from '../contract/get-generation.ts'
import { pollDelay, SLOW_POLL_MS } from '../domain/poll-delay.ts'

type Looked = Pick<Generation, 'pollAfterMs' | 'changeUntil' | 'timeline' | 'videos' | 'videoCount'>

/** However a clock is set, a choice is open for no longer. */
const LONGEST_CHOICE_MS = 60 * 60_000

/**
 * After how many milliseconds a page should look at an order again; null if nothing of it is still to come. The videos may
 * have ended and their price not: then it is what is waited for, and after a choice what becomes of it.
 */
export function nextLook(order: Looked, now: number): number | null {
  const { pollAfterMs, changeUntil, timeline } = order
  if (pollAfterMs !== null) return pollAfterMs
  if (changeUntil !== undefined) {
    const left = Date.parse(changeUntil) - now
    return Math.min(Math.max(left, SLOW_POLL_MS), LONGEST_CHOICE_MS)
  }
  return isUnsettled(order) ? pollDelay(now - Date.parse(timeline?.at(-1)?.at ?? '')) : null
}

/** Whether money is still to move: held, or paid for more than arrived. */
function isUnsettled({ timeline = [], videos, videoCount }: Looked): boolean {
  const has = (...types: string[]) => timeline.some(({ type }) => types.includes(type))
  if (has('captured', 'released', 'refunded', 'disputed', 'erased')) return false
  const done = videos.filter(({ status }) => status === 'completed').length
  return has('authorised') || (has('paid') && done < videoCount)
}
