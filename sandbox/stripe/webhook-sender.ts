import { createHmac } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Faults } from '../faults.ts'
import { newId, seconds } from './session.ts'

export type StripeEvent = {
  id: string
  object: 'event'
  api_version: string
  created: number
  livemode: false
  pending_webhooks: number
  request: { id: null; idempotency_key: null }
  type: string
  data: { object: unknown }
}

type Options = { url: string; secret: string; faults: Faults; firstRetryMs?: number }

const MAX_TRIES = 10
const MAX_EVENTS = 2_000
const REORDER_MS = 1_500

/** Sends signed events and repeats them until they are answered with 2xx: https://docs.stripe.com/webhooks */
export function createWebhookSender({ url, secret, faults, firstRetryMs = 1_000 }: Options) {
  const events: StripeEvent[] = []
  const stopped = new AbortController()
  const target = { url }

  /** Makes an event of an object as it is now, and sends it in the background. */
  function emit(type: string, object: unknown): StripeEvent {
    const event: StripeEvent = {
      id: newId('evt'),
      object: 'event',
      api_version: '2026-10-28.endive',
      created: seconds(),
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type,
      data: { object: structuredClone(object) },
    }
    events.unshift(event)
    events.length = Math.min(events.length, MAX_EVENTS)
    void deliver(event).catch(() => undefined)
    return event
  }

  async function deliver(event: StripeEvent): Promise<void> {
    const fault = faults.take('webhook')
    if (fault?.fault === 'drop') return
    if (fault?.fault === 'delay') await pause(fault.ms ?? 5_000)
    if (fault?.fault === 'reorder') await pause(REORDER_MS)
    const copies = fault?.fault === 'duplicate' ? 2 : 1
    const isForged = fault?.fault === 'bad_signature'
    await Promise.all(Array.from({ length: copies }, () => insist(event, isForged)))
  }

  async function insist(event: StripeEvent, isForged: boolean): Promise<void> {
    for (let attempt = 0; attempt < MAX_TRIES; attempt++) {
      if (await isTaken(event, isForged)) return
      await pause(Math.min(firstRetryMs * 2 ** attempt, 60_000))
    }
  }

  async function isTaken(event: StripeEvent, isForged: boolean): Promise<boolean> {
    const body = JSON.stringify(event, null, 2)
    const at = seconds()
    const signature = createHmac('sha256', isForged ? 'whsec_forged' : secret)
    const v1 = signature.update(`${at}.${body}`).digest('hex')
    try {
      const { status } = await fetch(target.url, {
        method: 'POST',
        body,
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'stripe-signature': `t=${at},v1=${v1}`,
        },
        signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(20_000)]),
      })
      return status >= 200 && status < 300
    } catch {
      return stopped.signal.aborted
    }
  }

  const pause = (ms: number) => sleep(ms, undefined, { signal: stopped.signal })

  return {
    emit,
    events: () => events,
    /** Sends a past event again, as the dashboard's "Resend" does. */
    resend: (id: string) =>
      events.filter((event) => event.id === id).map((event) => void deliver(event)).length > 0,
    aimAt: (next: string) => void (target.url = next),
    stop: () => stopped.abort(),
    pause,
  }
}

export type WebhookSender = ReturnType<typeof createWebhookSender>
