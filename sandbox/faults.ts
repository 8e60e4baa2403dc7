import { setTimeout as sleep } from 'node:timers/promises'

import type { Reply } from './reply.ts'

/** A fault set on a call. `times` is how often it still happens, null for always. */
export type Fault = {
  call: string
  fault: string
  times: number | null
  status?: number
  body?: unknown
  headers?: Record<string, string>
  ms?: number
  location?: string
}

export type Faults = ReturnType<typeof createFaults>

export const HTTP_FAULTS = [
  ...['status', 'html', 'empty', 'truncated', 'silence', 'reset', 'slow', 'delay', 'lost_answer'],
  ...['act_then_500', 'wrong_types', 'wrong_id', 'wrong_amount', 'regress', 'huge', 'redirect'],
]
export const WEBHOOK_FAULTS = ['duplicate', 'drop', 'delay', 'reorder', 'bad_signature']
export const CALLS = [
  ...['stripe.sessions.create', 'stripe.sessions.retrieve', 'stripe.sessions.expire', 'stripe.*'],
  ...['stripe.refunds.create', 'stripe.payment_intents.retrieve', 'stripe.payment_intents.capture'],
  ...[
    'stripe.payment_intents.cancel',
    'stripe.events.list',
    'video.create',
    'video.get',
    'video.list',
  ],
  ...['video.*', 'gemini.generate', 'webhook'],
]
const MAX_FAULTS = 100

/** The faults that are set. The first that fits a call is taken, once. */
export function createFaults() {
  let faults: Fault[] = []
  return {
    list: () => faults,
    /** Replaces the faults; answers what is wrong with the new ones, or nothing. */
    set(wanted: unknown): string | undefined {
      if (!Array.isArray(wanted) || wanted.length > MAX_FAULTS)
        return 'faults must be a list of at most 100'
      const next: Fault[] = []
      for (const each of wanted as Partial<Fault>[]) {
        const known = each.call === 'webhook' ? WEBHOOK_FAULTS : HTTP_FAULTS
        if (!CALLS.includes(each.call ?? '')) return `call must be one of: ${CALLS.join(', ')}`
        if (!known.includes(each.fault ?? '')) return `fault must be one of: ${known.join(', ')}`
        next.push({ ...(each as Fault), times: each.times === undefined ? 1 : each.times })
      }
      faults = next
      return undefined
    },
    take(call: string): Fault | undefined {
      const group = `${call.split('.')[0] ?? ''}.*`
      const fault = faults.find((each) => each.call === call || each.call === group)
      if (fault && fault.times !== null && --fault.times <= 0) {
        faults = faults.filter((each) => each !== fault)
      }
      return fault
    },
  }
}

/** The answer under a fault. Some come before anything is done, some after: those are the dangerous ones. */
export async function spoil(fault: Fault, act: () => Promise<Reply>): Promise<Reply> {
  switch (fault.fault) {
    case 'status':
      return {
        status: fault.status ?? 500,
        headers: fault.headers ?? {},
        json: fault.body ?? { detail: 'fault' },
      }
    case 'html':
      return {
        status: 200,
        headers: { 'content-type': 'text/html' },
        text: '<html><h1>Bad gateway</h1></html>',
      }
    case 'empty':
      return { status: 200 }
    case 'wrong_types':
      return { status: 200, json: { id: 7, url: [], tasks: 'none', payment_status: {} } }
    case 'huge':
      return { status: 200, json: { id: 'x'.repeat(20_000_000) } }
    case 'redirect':
      return { status: 302, headers: { location: fault.location ?? 'http://127.0.0.1:1/' } }
    case 'silence':
    case 'reset':
      return { status: 200, spoilt: fault.fault }
    case 'truncated':
    case 'slow':
      return { ...(await act()), spoilt: fault.fault }
    case 'lost_answer':
      await act()
      return { status: 200, spoilt: 'reset' }
    case 'act_then_500':
      await act()
      return { status: 500, json: { detail: 'Internal Server Error' } }
    case 'delay':
      await sleep(Math.min(fault.ms ?? 3_000, 60_000))
      return act()
    default:
      return altered(fault.fault, await act())
  }
}

/** An answer with a lie in it. */
function altered(fault: string, reply: Reply): Reply {
  const json = reply.json as Record<string, unknown>
  switch (fault) {
    case 'wrong_id':
      return { ...reply, json: { ...json, id: 'another-id-than-asked' } }
    case 'wrong_amount':
      return { ...reply, json: { ...json, amount_total: 1 } }
    default:
      return {
        ...reply,
        json: { ...json, url: null, thumbnail_url: null, tasks: [{ status: 'in_progress' }] },
      }
  }
}
