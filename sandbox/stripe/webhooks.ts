import { numberIn } from '../faults/fault.ts'
import type { Faults } from '../faults/faults.ts'
import type { Settings } from '../settings.ts'
import { createShelf } from '../shelf.ts'
import type { Timers } from '../timers.ts'
import { seconds } from './id.ts'
import type { Event } from './objects.ts'
import { sign } from './signature.ts'

const ANSWER_MS = 10_000

// A webhook endpoint gets what it subscribed to; these are the events a shop of this kind asks for. The others are
// in GET /v1/events all the same.
const SUBSCRIBED = new Set([
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'checkout.session.expired',
  'charge.refunded',
  'charge.dispute.created',
])

export interface Delivery {
  event: string
  type: string
  fault?: string
  delivered: boolean
  /** A status, or what went wrong instead of one. */
  tries: { at: string; url: string; answer: number | string }[]
}

/** Delivers events to the site, at least once and in no promised order, as Stripe does. */
export interface Webhooks {
  deliver(event: Event): void
  deliveries(): Delivery[]
  clear(): void
}

export function createWebhooks(settings: Settings, timers: Timers, faults: Faults): Webhooks {
  const deliveries = createShelf<Delivery>(1_000)
  let held: (() => void)[] = []
  // Goes up at every reset: what was on its way before is not to be tried again.
  let round = 0

  async function post(event: Event, delivery: Delivery): Promise<boolean> {
    const body = JSON.stringify(event, null, 2)
    const spoiled = faults.takeOnly(['bad_signature'], 'webhook', `${event.type} ${body}`)
    if (spoiled) delivery.fault = spoiled.fault
    const secret = spoiled ? 'whsec_of_somebody_else' : settings.stripeWebhookSecret
    const url = settings.webhookUrl
    let answer: number | string
    try {
      const reply = await fetch(url, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
          'stripe-signature': sign(body, secret, seconds()),
        },
        body,
        signal: AbortSignal.any([timers.stopped, AbortSignal.timeout(ANSWER_MS)]),
      })
      await reply.body?.cancel()
      answer = reply.status
    } catch (error) {
      const cause = error instanceof Error ? (error.cause ?? error) : error
      answer = (cause as { code?: string }).code ?? String(cause)
    }
    delivery.tries.push({ at: new Date().toISOString(), url, answer })
    return typeof answer === 'number' && answer >= 200 && answer < 300
  }

  async function deliverOnce(event: Event, delivery: Delivery, begun: number): Promise<void> {
    for (const pause of [...settings.webhookDelays, undefined]) {
      if (timers.stopped.aborted || round !== begun) return
      if (await post(event, delivery)) {
        delivery.delivered = true
        event.pending_webhooks = 0
        return
      }
      if (pause === undefined) return
      await timers.sleep(pause)
    }
  }

  function releaseHeld(): void {
    const waiting = held
    held = []
    for (const go of waiting) go()
  }

  async function start(event: Event): Promise<void> {
    const begun = round
    const fault = faults.take('webhook', `${event.type} ${JSON.stringify(event)}`)
    const delivery: Delivery = { event: event.id, type: event.type, delivered: false, tries: [] }
    if (fault) delivery.fault = fault.fault
    deliveries.put(event.id, delivery)
    if (fault?.fault === 'drop') return
    if (fault?.fault === 'delay') await timers.sleep(numberIn(fault, 'ms', 3_000))
    if (fault?.fault === 'reorder') {
      // Waits until a later event has gone first, or for a while when none follows.
      await new Promise<void>((resolve) => {
        held.push(resolve)
        timers.later(numberIn(fault, 'ms', 3_000), resolve)
        timers.stopped.addEventListener('abort', () => resolve(), { once: true })
      })
    }
    const copies = fault?.fault === 'duplicate' ? numberIn(fault, 'n', 2) : 1
    await Promise.all(Array.from({ length: copies }, () => deliverOnce(event, delivery, begun)))
    if (fault?.fault !== 'reorder') releaseHeld()
  }

  return {
    deliver(event) {
      if (!SUBSCRIBED.has(event.type)) return
      event.pending_webhooks = 1
      void start(event)
    },
    deliveries: () => deliveries.newestFirst(),
    clear() {
      round += 1
      deliveries.clear()
      releaseHeld()
    },
  }
}
