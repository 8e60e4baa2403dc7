import type { GenerationRow } from './db/generation.ts'
import { endQueuedVideos } from './db/generation-videos.ts'
import { markPaid, movePayment } from './db/payments.ts'
import { logProblem } from './log.ts'
import type { Shop } from './shop.ts'
import { type CheckoutSession, isPriceOf, paymentIntentId } from './stripe.ts'
import { retrieveIntent } from './stripe-payments.ts'

/** How an order's money stands: `held` is authorised. */
export type Standing = 'waiting' | 'held' | 'paid' | 'failed' | 'expired'

/**
 * What a session says of an order's money, asking Stripe about the payment itself where the session does not say: that of
 * an authorised card is complete and `unpaid`. Throws what Stripe's client throws.
 */
export async function standingOf(shop: Shop, session: CheckoutSession): Promise<Standing> {
  if (session.payment_status === 'paid') return 'paid'
  if (session.status === 'expired') return 'expired'
  const intentId = paymentIntentId(session)
  if (session.status !== 'complete' || intentId === null) return 'waiting'
  const { status } = await retrieveIntent(shop, intentId)
  switch (status) {
    case 'requires_capture':
      return 'held'
    case 'succeeded':
      return 'paid'
    case 'canceled':
    case 'requires_payment_method':
      return 'failed'
    default:
      return 'waiting'
  }
}

export function isPaid(standing: Standing): boolean {
  return standing === 'paid' || standing === 'held'
}

/** Statements that write a standing down, for one batch. Who paid another price gets it back: nothing is made for it. */
export function applyStanding(
  shop: Shop,
  order: GenerationRow,
  session: CheckoutSession,
  standing: Standing,
): D1PreparedStatement[] {
  const { db } = shop
  const now = shop.now()
  if (standing === 'waiting') return []
  if (standing === 'failed' || standing === 'expired') {
    return [movePayment(db, order.id, standing, now)]
  }
  const paid = markPaid(db, {
    id: order.id,
    sessionId: session.id,
    paymentIntentId: paymentIntentId(session),
    isHeld: standing === 'held',
    amount: session.amount_total ?? null,
    now,
  })
  if (isPriceOf(order, session)) return paid
  logProblem('paid_amount_mismatch', { generationId: order.id })
  return [endQueuedVideos(db, order.id, 'price_mismatch', now), ...paid]
}
