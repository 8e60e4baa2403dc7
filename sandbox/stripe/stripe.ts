import { withFault } from '../faults/within.ts'
import { header, type Call } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { Route } from '../http/route.ts'
import type { Account } from './account.ts'
import { API_VERSION, listEvents, retrieveEvent } from './events.ts'
import { makeRequestId, type Idempotency } from './idempotency.ts'
import { checkKey } from './key.ts'
import { cancelIntent, captureIntent, retrieveIntent } from './payment-intents.ts'
import { prices } from './price.ts'
import { missing, Refusal } from './refusal.ts'
import { createRefund, listRefunds, retrieveRefund } from './refunds.ts'
import {
  createSession,
  expireSession,
  listLineItems,
  listSessions,
  retrieveSession,
} from './sessions.ts'

type Act = (account: Account, call: Call) => object

function retrievePrice(_account: Account, call: Call): object {
  const id = call.params['id'] ?? ''
  const price = prices.get(id)
  if (!price) throw missing('price', id, 'price')
  return price
}

const SESSIONS = '/v1/checkout/sessions'
const INTENT = '/v1/payment_intents/:id'

const ENDPOINTS: [string, string, string, Act][] = [
  ['POST', SESSIONS, 'stripe.sessions.create', createSession],
  ['GET', SESSIONS, 'stripe.sessions.list', listSessions],
  ['GET', `${SESSIONS}/:id`, 'stripe.sessions.retrieve', retrieveSession],
  ['POST', `${SESSIONS}/:id/expire`, 'stripe.sessions.expire', expireSession],
  ['GET', `${SESSIONS}/:id/line_items`, 'stripe.sessions.line_items', listLineItems],
  ['GET', '/v1/prices/:id', 'stripe.prices.retrieve', retrievePrice],
  ['GET', INTENT, 'stripe.payment_intents.retrieve', retrieveIntent],
  ['POST', `${INTENT}/capture`, 'stripe.payment_intents.capture', captureIntent],
  ['POST', `${INTENT}/cancel`, 'stripe.payment_intents.cancel', cancelIntent],
  ['POST', '/v1/refunds', 'stripe.refunds.create', createRefund],
  ['GET', '/v1/refunds', 'stripe.refunds.list', listRefunds],
  ['GET', '/v1/refunds/:id', 'stripe.refunds.retrieve', retrieveRefund],
  ['GET', '/v1/events', 'stripe.events.list', listEvents],
  ['GET', '/v1/events/:id', 'stripe.events.retrieve', retrieveEvent],
]

/** The routes of Stripe's API: key, idempotency, fault, then the call itself. */
export function stripeRoutes(account: Account, idempotency: Idempotency): Route[] {
  async function answer(act: Act, call: Call): Promise<Reply> {
    const request = makeRequestId()
    let reply: Reply
    try {
      checkKey(call, account.settings.stripeKey)
      reply = await idempotency.once(call, request, () =>
        withFault(call, account.timers, () => json(200, act(account, call))),
      )
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      reply = error.reply()
    }
    const key = header(call, 'idempotency-key')
    return {
      ...reply,
      headers: {
        ...reply.headers,
        'request-id': request,
        'stripe-version': header(call, 'stripe-version') ?? API_VERSION,
        ...(key ? { 'idempotency-key': key } : {}),
      },
    }
  }

  return ENDPOINTS.map(([method, path, call, act]) => ({
    method,
    path,
    call,
    act: (received: Call) => answer(act, received),
  }))
}
