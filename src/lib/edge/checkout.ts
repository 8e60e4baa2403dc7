import type { CheckoutRequest } from '../contract/create-checkout.ts'
import { TURN_MS } from '../domain/checkout-times.ts'
import { CURRENCY, packOf } from '../domain/product.ts'
import { claimSession, abandonOrder, releaseSession, storeSession } from './db/checkout-sessions.ts'
import type { GenerationRow } from './db/generation.ts'
import {
  createGeneration,
  getGeneration,
  getGenerationByKey,
  type NewGeneration,
  oldestTurn,
} from './db/generations.ts'
import { logProblem } from './log.ts'
import { FIRST_CHECK_MS } from './next-look.ts'
import { priceIdOf, sellsAny } from './prices.ts'
import { ProblemError } from './problem-error.ts'
import { type Shop, need } from './shop.ts'
import { sha256 } from './sha256.ts'
import { createSession, expireSession, isRefused, stripeFailure } from './stripe.ts'
import { readTill, shopClosed } from './till.ts'

/** How long one request may be the only one to ask Stripe for an order's session. */
const CLAIM_MS = 20_000
const WAIT_MS = 200
const MAX_WAITS = 50
/** Who has waited longer than this leaves asking again to the next request, since no reply may take 15 s. */
const LAST_CLAIM = 8

export type OpenSession = { sessionId: string; url: string }

/**
 * Stores an order and opens its Checkout Session. The same key with the same request gives the same session, however
 * often and however simultaneously it is asked for.
 */
export async function openCheckout(
  shop: Shop,
  request: CheckoutRequest,
  buyer: { idempotencyKey: string; client: string },
): Promise<OpenSession> {
  // Nothing may be sold that could not be delivered or be told about, so all of it must be configured.
  need(shop.config.site)
  need(shop.config.webhook)
  need(shop.config.videos)
  checkPrice(shop, request)

  const requestHash = await hashOf(request)
  const order = await storedOrder(shop, request, requestHash, buyer)
  if (order.request_hash !== requestHash) throw new ProblemError('idempotency_conflict')
  return sessionOf(shop, order)
}

function checkPrice(shop: Shop, request: CheckoutRequest): void {
  if (!sellsAny(shop, request.priceId)) throw new ProblemError('unknown_price')
  if (priceIdOf(shop, request.quantity) === request.priceId) return
  throw new ProblemError('invalid_request', {
    issues: [{ path: 'quantity', message: 'This price sells another number of videos.' }],
  })
}

/** The order this key belongs to, made now if there is none and the shop sells. */
async function storedOrder(
  shop: Shop,
  request: CheckoutRequest,
  requestHash: string,
  buyer: { idempotencyKey: string; client: string },
): Promise<GenerationRow> {
  const limits = need(shop.config.limits)
  const now = shop.now()
  const order: NewGeneration = {
    id: shop.uuid(),
    idempotency_key: buyer.idempotencyKey,
    request_hash: requestHash,
    prompt: request.prompt,
    aspect_ratio: request.aspectRatio,
    locale: request.locale,
    price_id: request.priceId,
    video_count: request.quantity,
    amount: packOf(request.quantity).unitAmount,
    currency: CURRENCY,
    capture: need(shop.config.payments).CAPTURE,
    created_at: now,
  }
  const turn = { client: buyer.client, limit: limits.CHECKOUTS_PER_MINUTE, windowMs: TURN_MS }
  const closed = await readTill(shop)
  if (!closed) await createGeneration(shop.db, order, turn, limits.DAILY_ORDER_LIMIT)
  const stored = await getGenerationByKey(shop.db, buyer.idempotencyKey)
  if (stored) return stored
  // Others may have taken the last orders of the day meanwhile.
  const reason = closed ?? (await readTill(shop))
  if (reason) throw shopClosed(shop, reason)
  const oldest = await oldestTurn(shop.db, buyer.client, now - TURN_MS)
  const retryAfterSeconds = Math.max(1, Math.ceil((oldest + TURN_MS - now) / 1000))
  throw new ProblemError('rate_limited', { retryAfterSeconds })
}

/** The order's session: the one it has, the one another request is just asking for, or a new one. */
async function sessionOf(shop: Shop, stored: GenerationRow): Promise<OpenSession> {
  let order: GenerationRow | null = stored
  for (let wait = 0; order && wait < MAX_WAITS; wait++) {
    if (order.session_id !== null && order.checkout_url !== null) {
      return { sessionId: order.session_id, url: order.checkout_url }
    }
    // Paid through a session whose address was lost on the way: its page is where the buyer wants to be.
    if (order.session_id !== null && order.payment !== 'expired') {
      const page = `${need(shop.config.site).SITE_URL}/${order.locale}/veo3-status/`
      return { sessionId: order.session_id, url: page + order.session_id }
    }
    // Another request found that Stripe would charge something else, and closed the order.
    if (order.payment !== 'unpaid') throw new ProblemError('price_mismatch')
    const now = shop.now()
    const claimed =
      wait <= LAST_CLAIM && (await claimSession(shop.db, order.id, now, now + CLAIM_MS))
    if (claimed) return askStripe(shop, claimed)
    await shop.sleep(WAIT_MS)
    order = await getGeneration(shop.db, order.id)
  }
  throw new ProblemError('payment_provider_error', { retryAfterSeconds: 5 })
}

async function askStripe(shop: Shop, order: GenerationRow): Promise<OpenSession> {
  const { SITE_URL } = need(shop.config.site)
  const landing = `${SITE_URL}/${order.locale}/`
  const session = await createSession(shop, order, {
    success: `${landing}veo3-status/{CHECKOUT_SESSION_ID}`,
    cancel: `${landing}?cancelled=1`,
  }).catch(async (error: unknown) => {
    logProblem('session_not_created', { generationId: order.id, ...stripeFailure(error) })
    // What Stripe surely refused takes no place among the orders of the day.
    if (isRefused(error)) await abandonOrder(shop.db, order.id, shop.now())
    else await releaseSession(shop.db, order.id)
    throw new ProblemError('payment_provider_error', { retryAfterSeconds: 5 })
  })
  if (session.amount_total !== order.amount || session.currency !== order.currency) {
    return refuseMismatch(shop, order, session.id)
  }
  if (!session.url) {
    await releaseSession(shop.db, order.id)
    throw new ProblemError('payment_provider_error', { retryAfterSeconds: 5 })
  }
  const open = { id: session.id, url: session.url }
  if (await storeSession(shop.db, order.id, open, shop.now() + FIRST_CHECK_MS)) {
    return { sessionId: open.id, url: open.url }
  }
  // It took so long that the order was given up, or has another session: nobody may pay on a page we do not look after.
  shop.waitUntil(expireSession(shop, open.id).catch(() => undefined))
  throw new ProblemError('payment_provider_error', { retryAfterSeconds: 5 })
}

/** Nobody is sent to pay another price than the one shown: the session is closed before it is handed out. */
async function refuseMismatch(shop: Shop, order: GenerationRow, sessionId: string): Promise<never> {
  logProblem('price_mismatch', { generationId: order.id, priceId: order.price_id })
  await abandonOrder(shop.db, order.id, shop.now())
  shop.waitUntil(expireSession(shop, sessionId).catch(() => undefined))
  throw new ProblemError('price_mismatch')
}

async function hashOf(request: CheckoutRequest): Promise<string> {
  const { priceId, quantity, prompt, locale, aspectRatio } = request
  return await sha256(JSON.stringify([priceId, quantity, prompt, locale, aspectRatio]))
}
