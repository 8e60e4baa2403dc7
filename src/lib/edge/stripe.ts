import Stripe from 'stripe'
import * as z from 'zod/mini'

import { SESSION_MS } from '../domain/checkout-times.ts'
import type { Locale } from '../domain/locale.ts'
import type { GenerationRow } from './db/generation.ts'
import { type Shop, need } from './shop.ts'

/** Two tries of this length and the pause between them stay under the 15 s that nothing may exceed. */
const TIMEOUT_MS = 6_000
const PAUSE_MS = 300

/** The languages of Stripe's page by ours: https://docs.stripe.com/api/checkout/sessions/create#create_checkout_session-locale */
const STRIPE_LOCALES: Record<Locale, Stripe.Checkout.SessionCreateParams.Locale> = {
  ...{ en: 'en', ru: 'ru', tr: 'tr', es: 'es', vi: 'vi', de: 'de' },
  // Its page speaks neither; it goes by the visitor's browser then.
  ...{ hi: 'auto', ar: 'auto' },
}

/** What is read of a session, wherever it comes from. Amounts are in the smallest unit of the currency. */
export const CheckoutSession = z.object({
  id: z.string(),
  status: z.nullish(z.string()),
  payment_status: z.string(),
  amount_total: z.nullish(z.number()),
  currency: z.nullish(z.string()),
  url: z.nullish(z.string()),
  client_reference_id: z.nullish(z.string()),
  metadata: z.nullish(z.record(z.string(), z.string())),
  payment_intent: z.nullish(z.union([z.string(), z.object({ id: z.string() })])),
})
export type CheckoutSession = z.infer<typeof CheckoutSession>

let client: { key: string; fetch: typeof fetch; stripe: Stripe } | undefined

/** The SDK, made once for each key and address, since making it costs milliseconds of the little CPU time there is. */
export function stripeClient(shop: Shop): Stripe {
  const { STRIPE_SECRET_KEY, STRIPE_API_URL } = need(shop.config.payments)
  const key = `${STRIPE_API_URL} ${STRIPE_SECRET_KEY}`
  if (client?.key === key && client.fetch === shop.fetch) return client.stripe
  const { hostname, port, protocol } = new URL(STRIPE_API_URL)
  const isPlain = protocol === 'http:'
  const stripe = new Stripe(STRIPE_SECRET_KEY, {
    host: hostname,
    port: port || (isPlain ? 80 : 443),
    protocol: isPlain ? 'http' : 'https',
    httpClient: Stripe.createFetchHttpClient(directly(shop.fetch)),
    maxNetworkRetries: 0,
    timeout: TIMEOUT_MS,
    telemetry: false,
  })
  client = { key, fetch: shop.fetch, stripe }
  return stripe
}

/** Stripe's API does not redirect, and what another host says of a payment must not be believed. */
function directly(fetcher: typeof fetch): typeof fetch {
  return async (input, init) => {
    const response = await fetcher(input, { ...init, redirect: 'manual' })
    if (response.status >= 300 && response.status < 400) throw new TypeError('redirected')
    return response
  }
}

/**
 * Asks Stripe for an order's session. Ids go out, never the prompt. The key is new for each attempt, because Stripe
 * repeats a stored failure to an old one for a day.
 */
export async function createSession(
  shop: Shop,
  order: GenerationRow,
  urls: { success: string; cancel: string },
): Promise<CheckoutSession> {
  const stripe = stripeClient(shop)
  const metadata = { generation_id: order.id }
  // The same in both tries: a key with other parameters is refused.
  const expiresAt = Math.floor((shop.now() + SESSION_MS) / 1_000)
  const create = () =>
    stripe.checkout.sessions.create(
      {
        mode: 'payment',
        line_items: [{ price: order.price_id, quantity: 1 }],
        success_url: urls.success,
        cancel_url: urls.cancel,
        client_reference_id: order.id,
        locale: STRIPE_LOCALES[order.locale],
        metadata,
        payment_intent_data: { metadata },
        // For cards alone: what cannot be held is then charged at once, instead of not being offered at all.
        // https://docs.stripe.com/payments/place-a-hold-on-a-payment-method
        ...(order.capture === 'on_delivery' && {
          payment_method_options: { card: { capture_method: 'manual' as const } },
        }),
        expires_at: expiresAt,
      },
      { idempotencyKey: `checkout-${order.id}-${order.session_attempts}` },
    )
  const session = await create().catch(async (error: unknown) => {
    if (!isPassing(error)) throw error
    await shop.sleep(PAUSE_MS * (1 + shop.random()))
    return create()
  })
  return CheckoutSession.parse(session)
}

export async function retrieveSession(shop: Shop, id: string): Promise<CheckoutSession> {
  const session = CheckoutSession.parse(await stripeClient(shop).checkout.sessions.retrieve(id))
  if (session.id !== id) throw new TypeError('another session')
  return session
}

export async function expireSession(shop: Shop, id: string): Promise<void> {
  await stripeClient(shop).checkout.sessions.expire(id)
}

/** The id of the session's payment, once there is one. */
export function paymentIntentId(session: CheckoutSession): string | null {
  const intent = session.payment_intent
  return typeof intent === 'string' ? intent : (intent?.id ?? null)
}

/** Whether what a session says was paid is what the order costs; what it does not say is not held against it. */
export function isPriceOf(
  order: GenerationRow,
  { amount_total: amount, currency }: Pick<CheckoutSession, 'amount_total' | 'currency'>,
): boolean {
  return (
    (amount ?? order.amount) === order.amount && (currency ?? order.currency) === order.currency
  )
}

/** What the log may say of Stripe's answer: never its message, which may repeat what was sent. */
export function stripeFailure(error: unknown): Record<string, string | number | undefined> {
  if (!(error instanceof Stripe.errors.StripeError)) return { type: 'unreadable' }
  return {
    type: error.type,
    code: error.code,
    status: error.statusCode,
    requestId: error.requestId,
  }
}

/** Whether Stripe has certainly done nothing: it said that the request is wrong, or that we are not who we say. */
export function isRefused(error: unknown): boolean {
  if (!(error instanceof Stripe.errors.StripeError)) return false
  return (
    [400, 401, 402, 403, 404].includes(error.statusCode ?? 0) &&
    !(error instanceof Stripe.errors.StripeIdempotencyError)
  )
}

function isPassing(error: unknown): boolean {
  if (error instanceof Stripe.errors.StripeConnectionError) return true
  if (!(error instanceof Stripe.errors.StripeError)) return false
  return error.statusCode === 409 || (error.statusCode ?? 0) >= 500
}
