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
  refundedAmount,
  refundIntent,
  retrieveIntent,
} from './stripe-payments.ts'

/** How long one caller may be the only one to move an order's money: four calls of Stripe's client, and then some. */
const CLAIM_MS = 90_000
const FIRST_PAUSE_MS = 2_000
const MAX_PAUSE_MS = 60 * 60_000

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
  if (!(error instanceof Stripe.errors.StripeError)) return false
  return error.statusCode === 400 || error.headers?.['idempotent-replayed'] === 'true'
}

/** Does what is still to be done, which is found out first. Null if the payment is not final yet. */
async function move(
  shop: Shop,
  order: GenerationRow,
  { price, key_version, attempts }: SettlementRow,
): Promise<Movement | null> {
  const intentId = order.payment_intent_id ?? (await intentOf(shop, order))
  // Nothing was to be paid.
  if (intentId === null) return { kind: 'kept', amount: 0 }
  const key = (kind: string) => `${kind}-${order.id}-${key_version}`
  const intent = await retrieveIntent(shop, intentId)
  switch (intent.status) {
    case 'requires_capture': {
      if (price === 0) {
        await cancelIntent(shop, intentId, key('release'))
        return { kind: 'released', amount: order.paid_amount ?? order.amount }
      }
      await captureIntent(shop, intentId, price, key('capture'))
      return { kind: 'captured', amount: price }
    }
    case 'succeeded': {
      const isOurCapture = order.held === 1 && intent.amount_received === price
      if (isOurCapture) return { kind: 'captured', amount: price }
      const due = intent.amount_received - price
      if (due <= 0) return { kind: 'kept', amount: 0 }
      // Before the first attempt nothing of ours can be there.
      const given = attempts === 1 ? 0 : await refundedAmount(shop, intentId)
      if (given < due) {
        const amount = due - given
        await refundIntent(shop, intentId, { amount, generationId: order.id }, key('refund'))
      }
      return { kind: 'refunded', amount: due }
    }
    case 'canceled':
      if (price > 0) logProblem('hold_lost', { generationId: order.id })
      return { kind: 'released', amount: order.paid_amount ?? order.amount }
    default:
      return null
  }
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
