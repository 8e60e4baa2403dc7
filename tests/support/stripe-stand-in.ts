import { createHmac, randomUUID } from 'node:crypto'

import { parse } from 'qs'

import { type Seen, sendJson, startServer, type Listener } from './http-server.ts'
import { createMoney } from './stripe-money.ts'

const SECRET = 'whsec_test'
const PRICES: Record<string, number> = { price_one: 499, price_three: 1199 }

type Session = Record<string, unknown> & { id: string; payment_status: string }

/** A small Stripe of the tests' own: sessions, their retrieval, and signed events. */
export async function startStripe() {
  const sessions = new Map<string, Session>()
  const requests: Seen[] = []
  const money = createMoney()
  const state = { intercept: null as Listener | null }

  const server = await startServer((seen, response) => {
    requests.push(seen)
    if (state.intercept) return state.intercept(seen, response)
    return answer(seen, response)
  })

  const answer: Listener = (seen, response) => {
    if (money.answer(seen, response)) return
    const { method, path, body } = seen
    const id = /^\/v1\/checkout\/sessions\/(cs_[^/]+)/.exec(path)?.[1]
    if (method === 'POST' && path === '/v1/checkout/sessions') {
      const session = createSession(parse(body) as Record<string, never>)
      sessions.set(session.id, session)
      return sendJson(response, 200, session)
    }
    const session = id && sessions.get(id)
    if (!session) return sendJson(response, 404, { error: { type: 'invalid_request_error' } })
    if (path.endsWith('/expire')) session['status'] = 'expired'
    return sendJson(response, 200, session)
  }

  function createSession(params: Record<string, never>): Session {
    const id = `cs_test_${randomUUID().replaceAll('-', '')}`
    const [line] = params['line_items'] as unknown as { price: string; quantity: string }[]
    const unit = PRICES[line?.price ?? ''] ?? 0
    return {
      id,
      object: 'checkout.session',
      status: 'open',
      payment_status: 'unpaid',
      amount_total: unit * Number(line?.quantity),
      currency: 'usd',
      url: `https://checkout.stripe.com/c/pay/${id}`,
      client_reference_id: params['client_reference_id'],
      metadata: params['metadata'],
      payment_intent: null,
      livemode: false,
    }
  }

  /** Marks a session paid at Stripe, without telling anybody. */
  function pay(id: string): Session {
    return complete(id, false)
  }

  /** Marks the card of a session authorised, as Stripe does where it is to be captured later. */
  function hold(id: string): Session {
    return complete(id, true)
  }

  function complete(id: string, isHeld: boolean): Session {
    const session = sessions.get(id)!
    const { id: payment_intent } = money.open(Number(session['amount_total']), isHeld)
    const payment_status = isHeld ? 'unpaid' : 'paid'
    return Object.assign(session, { status: 'complete', payment_status, payment_intent })
  }

  return {
    ...server,
    sessions,
    requests,
    money,
    pay,
    hold,
    /** Puts a listener in the way of every request; null takes it away again. */
    intercept: (listener: Listener | null) => (state.intercept = listener),
    answer,
    created: () =>
      requests.filter((r) => r.method === 'POST' && r.path === '/v1/checkout/sessions'),
  }
}

export const stripeVariables = (url: string) => ({
  STRIPE_API_URL: url,
  STRIPE_SECRET_KEY: 'sk_test_tests',
  STRIPE_WEBHOOK_SECRET: SECRET,
  STRIPE_PRICE_SINGLE: 'price_one',
  STRIPE_PRICE_TRIPLE: 'price_three',
})

/** An event as Stripe makes it. */
export function event(type: string, object: unknown, about: Record<string, unknown> = {}) {
  return {
    id: `evt_${randomUUID().replaceAll('-', '')}`,
    object: 'event',
    api_version: '2026-10-28.endive',
    created: Math.floor(Date.now() / 1000),
    livemode: false,
    pending_webhooks: 1,
    request: { id: null, idempotency_key: null },
    type,
    data: { object },
    ...about,
  }
}

/** A signature header as Stripe writes it. `at` is in seconds. */
export function signature(body: string, at = Math.floor(Date.now() / 1000), secret = SECRET) {
  return `t=${at},v1=${createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')}`
}
