/** How a video ended, and of which order. Times are epoch milliseconds. */
export type Outcome = { orderId: string; at: number; isDelivered: boolean }

/** So many videos in a row, of so many orders, have to fail: one bad prompt must not close a shop. */
const MIN_FAILURES = 10
const MIN_ORDERS = 4
/** How long after the last failure nothing is sold. Whoever orders then finds out whether it works again. */
const CLOSED_MS = 60_000

/** Until when a shop should not sell, by how its provider's last videos ended, newest first; null if it may. */
export function closedUntil(outcomes: readonly Outcome[], now: number): number | null {
  const first = outcomes.findIndex(({ isDelivered }) => isDelivered)
  const failures = first < 0 ? outcomes : outcomes.slice(0, first)
  const orders = new Set(failures.map(({ orderId }) => orderId))
  if (failures.length < MIN_FAILURES || orders.size < MIN_ORDERS) return null
  const until = failures[0]!.at + CLOSED_MS
  return until > now ? until : null
}
