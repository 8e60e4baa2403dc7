import { parse } from 'qs'

import type { Ask } from '../http.ts'
import type { Reply } from '../reply.ts'
import type { Route } from '../router.ts'
import type { Account } from './account.ts'
import { createIdempotency } from './idempotency.ts'
import { newId, PRICES, Refusal } from './session.ts'
import type { WebhookSender } from './webhook-sender.ts'

type Options = { account: Account; webhooks: WebhookSender; key: string; url: () => string }
type Params = Record<string, unknown>

/** Stripe's API as far as a shop needs it: https://docs.stripe.com/api */
export function stripeRoutes({ account, webhooks, key, url }: Options): Route[] {
  const idempotent = createIdempotency()

  const route = (
    method: string,
    path: string,
    call: string,
    work: (params: Params, ...ids: string[]) => unknown,
  ): Route => ({
    method,
    path: new RegExp(`^/v1/${path}$`),
    call: `stripe.${call}`,
    answer: (ask, ...ids) => {
      const params = parse(method === 'GET' ? ask.url.search.slice(1) : ask.body) as Params
      const act = () => refusable(() => work(params, ...ids))
      if (!isKnownKey(ask, key)) return refusal(unauthorised)
      return method === 'POST' ? idempotent(ask, act) : act()
    },
  })
  const ID = '([\\w-]+)'
  const amount = (params: Params, name: string) =>
    params[name] === undefined ? undefined : Number(params[name])
  const text = (params: Params, name: string) =>
    typeof params[name] === 'string' ? params[name] : null

  return [
    route('POST', 'checkout/sessions', 'sessions.create', (params) =>
      account.create(params, url()),
    ),
    route('GET', 'checkout/sessions', 'sessions.list', (params) => {
      const intent = text(params, 'payment_intent')
      const sessions = account.listSessions().map(({ session }) => session)
      return list(sessions.filter((each) => intent === null || each.payment_intent === intent))
    }),
    route('GET', `checkout/sessions/${ID}`, 'sessions.retrieve', (_, id) => account.session(id)),
    route('POST', `checkout/sessions/${ID}/expire`, 'sessions.expire', (_, id) =>
      account.expire(id),
    ),
    route('GET', `checkout/sessions/${ID}/line_items`, 'sessions.line_items', (_, id) =>
      list(
        account
          .lines(id)
          .map((line) => ({ id: newId('li'), object: 'item', ...line, price: price(line.price) })),
      ),
    ),
    route('GET', `prices/${ID}`, 'prices.retrieve', (_, id) => price(id)),
    route('GET', `payment_intents/${ID}`, 'payment_intents.retrieve', (_, id) =>
      account.intent(id),
    ),
    route('POST', `payment_intents/${ID}/capture`, 'payment_intents.capture', (params, id) =>
      account.capture(id, amount(params, 'amount_to_capture')),
    ),
    route('POST', `payment_intents/${ID}/cancel`, 'payment_intents.cancel', (_, id) =>
      account.cancel(id),
    ),
    route('POST', 'refunds', 'refunds.create', (params) =>
      account.refund(text(params, 'payment_intent') ?? '', amount(params, 'amount')),
    ),
    route('GET', 'refunds', 'refunds.list', (params) =>
      list(account.listRefunds(text(params, 'payment_intent'))),
    ),
    route('GET', 'events', 'events.list', (params) => {
      const type = text(params, 'type')
      const since = Number((params['created'] as Params | undefined)?.['gte'] ?? 0)
      const fitting = webhooks
        .events()
        .filter((each) => (type ?? each.type) === each.type && each.created >= since)
      const after = fitting.findIndex(({ id }) => id === params['starting_after']) + 1
      const limit = Math.min(Number(params['limit'] ?? 10), 100)
      return {
        ...list(fitting.slice(after, after + limit)),
        has_more: fitting.length > after + limit,
      }
    }),
    route('GET', `events/${ID}`, 'events.retrieve', (_, id) => {
      const event = webhooks.events().find((each) => each.id === id)
      if (event) return event
      throw new Refusal(404, {
        type: 'invalid_request_error',
        message: `No such event: '${id}'`,
      })
    }),
  ]
}

const unauthorised = new Refusal(401, {
  type: 'invalid_request_error',
  message: 'Invalid API Key provided.',
})

function isKnownKey({ headers }: Ask, key: string): boolean {
  const { authorization = '' } = headers
  return authorization === `Bearer ${key}` || authorization === `Basic ${btoa(`${key}:`)}`
}

function refusable(work: () => unknown): Reply {
  try {
    return { status: 200, headers: { 'request-id': newId('req') }, json: work() }
  } catch (error) {
    if (error instanceof Refusal) return refusal(error)
    throw error
  }
}

export function refusal({ status, error }: Refusal): Reply {
  return { status, headers: { 'request-id': newId('req') }, json: { error } }
}

function list(data: unknown[]) {
  return { object: 'list', data, has_more: false }
}

function price(id: string) {
  const known = PRICES[id]
  if (known)
    return { id, object: 'price', active: true, currency: 'usd', unit_amount: known.unit_amount }
  const message = `No such price: '${id}'`
  throw new Refusal(404, { type: 'invalid_request_error', code: 'resource_missing', message })
}
