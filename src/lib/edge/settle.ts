import Stripe from 'stripe'

import { fairPrice } from '../domain/fair-price.ts'
import type { GenerationRow, VideoRow } from './db/generation.ts'
import {
  claimSettlement,
  decideSettlement,
  finishSettlement,
  type Movement,
  postponeSettlement,
  type SettlementRow,
} from './db/settlements.ts'
import { logProblem } from './log.ts'
import type { Shop } from './shop.ts'
import { paymentIntentId, retrieveSession, stripeFailure } from './stripe.ts'
import {
  cancelIntent,
  captureIntent,
  listRefunded,
  type PaymentIntent,
  refundIntent,
  retrieveIntent,
} from './stripe-payments.ts'

/**
 * How long one caller may be the only one to move an order's money: as long as a Worker may go on, 30 s after its reply.
 * Whoever comes then does the same under the same key.
 */
const CLAIM_MS = 45_000
const FIRST_PAUSE_MS = 2_000
const MAX_PAUSE_MS = 60 * 60_000

/** Stripe took a refund on, and gave nothing back. */
class RefundFailed extends Error {}

/**
 * Settles an order all of whose videos have ended: what is held is captured for the share that was delivered or released,
 * what was charged is refunded for the share that was not. Safe to call from anywhere, any number of times at once.
 */
export async function settle(shop: Shop, order: GenerationRow, videos: VideoRow[]): Promise<void> {
  if (order.payment !== 'paid' || !videos.every(isOver)) return
  const { db } = shop
  const delivered = videos.filter(({ status }) => status === 'completed').length
  const price = fairPrice(order.amount, delivered, order.video_count)
  await decideSettlement(db, order.id, { delivered, price, now: shop.now() })
  const claimed = await claimSettlement(db, order.id, shop.now(), shop.now() + CLAIM_MS)
  if (!claimed) return
  try {
    const movement = await move(shop, order, claimed)
    if (movement) await finishSettlement(db, order.id, movement, shop.now())
    else await postpone(shop, claimed, { error: 'payment not final', needsNewKey: false })
  } catch (error) {
    const failure = stripeFailure(error)
    logProblem('settlement_postponed', { generationId: order.id, ...failure })
    await postpone(shop, claimed, {
      error: `${failure['status'] ?? ''} ${failure['code'] ?? failure['type'] ?? ''}`.trim(),
      needsNewKey: isUsedUp(error),
    })
  }
}

/**
 * Stripe repeats a failure of its own to the same key for a day, saying so, and refuses a key with other parameters. Any
 * other failure may come from somebody in between while the call is still on its way: under the same key it acts once
 * whenever it arrives, and where its answer was lost the same key brings it. https://docs.stripe.com/error-low-level
 */
function isUsedUp(error: unknown): boolean {
  if (error instanceof RefundFailed) return true
  if (!(error instanceof Stripe.errors.StripeError)) return false
  return error.statusCode === 400 || error.headers?.['idempotent-replayed'] === 'true'
}

/** Does what is still to be done, which is found out first. Null while Stripe has not confirmed it. */
async function move(
  shop: Shop,
  order: GenerationRow,
  settlement: SettlementRow,
): Promise<Movement | null> {
  const { price, key_version } = settlement
  const intentId = order.payment_intent_id ?? (await intentOf(shop, order))
  // Nothing was to be paid.
  if (intentId === null) return { kind: 'kept', amount: 0 }
  const key = (kind: string) => `${kind}-${order.id}-${key_version}`
  const intent = await retrieveIntent(shop, intentId)
  switch (intent.status) {
    case 'requires_capture': {
      if (price === 0) {
        const { status } = await cancelIntent(shop, intentId, key('release'))
        if (status !== 'canceled') return null
        return { kind: 'released', amount: order.paid_amount ?? order.amount }
      }
      const { status } = await captureIntent(shop, intentId, price, key('capture'))
      return status === 'succeeded' ? { kind: 'captured', amount: price } : null
    }
    case 'succeeded': {
      const received = receivedOf(intent, order, price)
      const isOurCapture = order.held === 1 && received === price
      if (isOurCapture) return { kind: 'captured', amount: price }
      if (received <= price) return { kind: 'kept', amount: 0 }
      return giveBack(shop, {
        order,
        settlement,
        intent,
        due: received - price,
        key: key('refund'),
      })
    }
    case 'canceled':
      if (price > 0) logProblem('hold_lost', { generationId: order.id })
      return { kind: 'released', amount: order.paid_amount ?? order.amount }
    default:
      return null
  }
}

/** What a payment has brought in. An answer that does not say so is not taken for nothing. */
function receivedOf(intent: PaymentIntent, order: GenerationRow, price: number): number {
  if (typeof intent.amount_received === 'number') return intent.amount_received
  return order.held === 1 ? price : (intent.amount ?? order.paid_amount ?? order.amount)
}

/** Refunds what the buyer is still due. Null until Stripe says that it is there. */
async function giveBack(
  shop: Shop,
  {
    order,
    settlement: { attempts },
    intent: { id, latest_charge: charge },
    due,
    key,
  }: {
    order: GenerationRow
    settlement: SettlementRow
    intent: PaymentIntent
    due: number
    key: string
  },
): Promise<Movement | null> {
  // Before the first attempt nothing of ours can be there, and the operator's stands with the charge.
  const known = attempts === 1 ? null : await listRefunded(shop, id)
  const byOthers = typeof charge === 'object' ? (charge?.amount_refunded ?? 0) : 0
  const given = known?.amount ?? byOthers
  if (given >= due) return known?.isUnderWay ? null : { kind: 'refunded', amount: due }
  // A refund that came to nothing would be repeated under its old key for a day.
  const failures = known?.failures ?? 0
  const amount = due - given
  const refund = await refundIntent(
    shop,
    id,
    { amount, generationId: order.id },
    failures > 0 ? `${key}-${failures}` : key,
  )
  if (refund.failures > 0) throw new RefundFailed()
  return refund.isUnderWay ? null : { kind: 'refunded', amount: due }
}

async function intentOf(shop: Shop, order: GenerationRow): Promise<string | null> {
  if (order.session_id === null) return null
  return paymentIntentId(await retrieveSession(shop, order.session_id))
}

async function postpone(
  shop: Shop,
  { generation_id, attempts }: SettlementRow,
  about: { needsNewKey: boolean; error: string },
): Promise<void> {
  const pause = Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), MAX_PAUSE_MS)
  const nextAt = shop.now() + Math.round(pause * (1 + shop.random() * 0.2))
  await postponeSettlement(shop.db, generation_id, { nextAt, ...about })
}

function isOver({ status }: VideoRow): boolean {
  return status === 'completed' || status === 'error'
}
