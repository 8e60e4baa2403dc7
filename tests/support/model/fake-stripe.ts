import { createHmac } from 'node:crypto'

import qs from 'qs'

import type { Form } from '../../../sandbox/stripe/form.ts'
import type { Charge, Event, Intent, Session } from '../../../sandbox/stripe/objects.ts'
import { Refusal } from '../../../sandbox/stripe/refusal.ts'
import type { Chance } from './chance.ts'
import { API_VERSION, type Book, createAccount } from './stripe/account.ts'
import * as buyer from './stripe/buyer.ts'
import { answerCall } from './stripe/calls.ts'
import { expireWhatIsDue } from './stripe/expiry.ts'
import { createIdempotency, isOutcome, type StripeReply } from './stripe/idempotency.ts'
import { chargeOf } from './stripe/payment.ts'
import { closeSession, type Prices } from './stripe/sessions-api.ts'
import type { VirtualClock } from './virtual-clock.ts'

export type StripeCall = { method: string; path: string; form: Form; idempotencyKey: string | null }

type Options = {
  clock: VirtualClock
  chance: Chance
  prices: Prices
  secretKey?: string
  webhookSecret?: string
  /** How long Stripe works on a call; meanwhile its idempotency key is in use. */
  takesMs?: (call: StripeCall) => number
  /**
   * An error of Stripe's own, before or after the call acted. Unlike one of the network it is stored for the call's
   * idempotency key.
   */
  failsInside?: (call: StripeCall) => 'before' | 'after' | null
}

export type FakeStripe = ReturnType<typeof createFakeStripe>

/** A Stripe of this process that speaks the protocol of the real one, on a clock and with a buyer of the test's. */
export function createFakeStripe({
  clock,
  chance,
  prices,
  secretKey = 'sk_test_model',
  webhookSecret = 'whsec_model',
  takesMs = () => 0,
  failsInside = () => null,
}: Options) {
  const account = createAccount(clock, chance)
  const once = createIdempotency(clock)

  async function act(call: StripeCall, requestId: string): Promise<StripeReply> {
    const ms = takesMs(call)
    if (ms > 0) await clock.sleep(ms)
    expireWhatIsDue(account)
    const failure = failsInside(call)
    if (failure === 'before') return internalError(requestId)
    try {
      const object = answerCall(account, prices, call.method, call.path, call.form)
      return failure === 'after'
        ? internalError(requestId)
        : { status: 200, text: JSON.stringify(object), requestId }
    } catch (error) {
      if (error instanceof Refusal && isOutcome(error)) return refusalReply(error, requestId)
      throw error
    }
  }

  /** What a `fetch` would answer. A caller that goes away stops nothing here. */
  async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const headers = new Headers(init?.headers)
    const call = readCall(input, init, headers)
    const requestId = account.id('req', 14)
    let reply: StripeReply
    try {
      checkKey(headers.get('authorization'), secretKey)
      const fingerprint = `${call.path}\n${JSON.stringify(call.form)}`
      const key = call.method === 'POST' ? call.idempotencyKey : null
      reply = await once(key, fingerprint, () => act(call, requestId))
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      reply = refusalReply(error, requestId)
    }
    return new Response(reply.text, {
      status: reply.status,
      headers: {
        'content-type': 'application/json',
        'request-id': requestId,
        'stripe-version': API_VERSION,
        ...(call.idempotencyKey !== null && { 'idempotency-key': call.idempotencyKey }),
        ...(reply.isReplay && {
          'idempotent-replayed': 'true',
          'original-request': reply.requestId,
        }),
      },
    })
  }

  /** First does what was due by now, so that nobody pays on a page that closed. */
  function upToDate<Rest extends unknown[], Value>(move: (...rest: Rest) => Value) {
    return (...rest: Rest): Value => {
      expireWhatIsDue(account)
      return move(...rest)
    }
  }

  return {
    fetch: answer as typeof fetch,
    /** What the buyer of a session does. A declined card leaves the page open. */
    pay: upToDate((sessionId: string, means: buyer.Means) => buyer.pay(account, sessionId, means)),
    settleDelayed: upToDate((sessionId: string, succeeds: boolean) =>
      buyer.settleDelayed(account, sessionId, succeeds),
    ),
    dispute: upToDate((sessionId: string) => buyer.dispute(account, sessionId)),
    /** Closes an open page, as time does by itself. */
    expire: upToDate((sessionId: string) => void closeSession(account, sessionId)),
    /** The events not delivered yet, oldest first, for the test to take out, repeat and shuffle. */
    pending: upToDate((): Event[] => account.pending),
    /** What is true at Stripe now, whatever anybody was told. */
    session: upToDate((id: string): Session | undefined => account.checkouts.get(id)?.session),
    intent: upToDate((id: string): Intent | undefined => account.intents.get(id)),
    charge: upToDate((intentId: string): Charge | undefined => {
      const intent = account.intents.get(intentId)
      return intent && chargeOf(account, intent)
    }),
    books: upToDate((): Book[] => [...account.books.values()]),
    /** The call of our webhook that brings an event, signed at a time in epoch milliseconds. */
    signed(event: Event, url: string, at = clock.now()): Request {
      const body = JSON.stringify(event, null, 2)
      const seconds = Math.floor(at / 1000)
      const digest = createHmac('sha256', webhookSecret).update(`${seconds}.${body}`).digest('hex')
      return new Request(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
          'stripe-signature': `t=${seconds},v1=${digest}`,
        },
        body,
      })
    },
  }
}

function readCall(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  headers: Headers,
): StripeCall {
  const { pathname, search } = new URL(input instanceof Request ? input.url : input)
  const method = init?.method ?? 'GET'
  const text = method === 'POST' ? ((init?.body ?? '') as string) : search.slice(1)
  const form = qs.parse(text, { depth: 8, arrayLimit: 100 })
  return { method, path: pathname, form, idempotencyKey: headers.get('idempotency-key') }
}

function checkKey(authorization: string | null, secretKey: string): void {
  if (authorization === `Bearer ${secretKey}`) return
  throw new Refusal('Invalid API Key provided.', { status: 401 })
}

function refusalReply(refusal: Refusal, requestId: string): StripeReply {
  const { status = 400, type = 'invalid_request_error', ...rest } = refusal.details
  const error = { type, message: refusal.message, ...rest }
  return { status, text: JSON.stringify({ error }), requestId }
}

function internalError(requestId: string): StripeReply {
  const message = 'An unknown error occurred'
  return { status: 500, text: JSON.stringify({ error: { type: 'api_error', message } }), requestId }
}
