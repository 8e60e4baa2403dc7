import type { Ended } from './violations.ts'
import type { World } from './world.ts'

/** What Stripe's books hold against the shop. */
export function moneyViolations(world: World, ended: Ended): string[] {
  const { order, book, isMispaid, isMovedByOthers } = ended
  if (!book) return []
  const found: string[] = []
  const { stripe, moved } = world
  if (stripe.intent(book.intentId)?.status === 'requires_capture') found.push('a hold is open')
  if (book.captures > 1) found.push(`captured ${book.captures} times`)
  const moves = moved.filter(({ intentId, by }) => intentId === book.intentId && by === 'shop')
  if (moves.length > 1) found.push(`moved the money ${moves.length} times`)

  // What a bank takes back is between it and the operator.
  if (order.payment === 'disputed') return found
  const paid = book.received - book.refunded
  const delivered = deliveredOf(ended)
  const fair = isMispaid ? 0 : Math.floor((order.amount * delivered) / order.video_count)
  const sum = `${paid} for ${delivered} of ${order.video_count} (${JSON.stringify(book)})`
  if (paid > 0 && delivered === 0) found.push(`paid and got nothing: ${sum}`)
  if (paid > fair) found.push(`paid too much: ${sum}`)
  const isExplained = isMovedByOthers || book.isExpired || order.payment === 'failed'
  if (paid < fair && !isExplained) found.push(`paid too little: ${sum}`)
  return found
}

/** How many of its videos an order has brought, by what its buyer can read. */
export function deliveredOf({ said }: Ended): number {
  const places = (said?.timeline ?? []).filter(({ type }) => type === 'delivered')
  return new Set(places.map(({ video }) => video)).size
}
