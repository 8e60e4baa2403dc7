import { withFault } from '../faults/within.ts'
import { asRecord, header, jsonOf, type Call } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { Route } from '../http/route.ts'
import type { Shelf } from '../shelf.ts'
import type { Timers } from '../timers.ts'
import { openSealed } from './open.ts'
import { makeSubscription, subscriptionJson, type Subscription } from './subscription.ts'
import { serverOf } from './vapid.ts'

/** As much as every push service has to take: https://www.rfc-editor.org/rfc/rfc8030#section-7.2 */
const MOST_BYTES = 4_096

export interface PushParts {
  subscriptions: Shelf<Subscription>
  timers: Timers
  origin: () => string
}

const refuse = (code: number, message: string): Reply => json(code, { code, message })

/** The routes of a browser's push service: https://www.rfc-editor.org/rfc/rfc8030#section-5 */
export function pushRoutes({ subscriptions, timers, origin }: PushParts): Route[] {
  function receive(call: Call): Reply {
    const subscription = subscriptions.get(call.params['id'] ?? '')
    if (!subscription) return refuse(404, 'No such subscription')
    if (subscription.isGone) return refuse(410, 'The subscription is gone')
    // Senders know push services by https alone; only this one is reached without.
    const server = serverOf(header(call, 'authorization'), origin().replace(/^http:/, 'https:'))
    if (typeof server !== 'string') return refuse(403, server.wrong)
    if (subscription.serverKey !== null && subscription.serverKey !== server) {
      return refuse(403, 'The subscription is for another server')
    }
    const ttl = Number(header(call, 'ttl') ?? NaN)
    if (!Number.isInteger(ttl) || ttl < 0) return refuse(400, 'TTL must be a whole number')
    const topic = header(call, 'topic') ?? null
    if (topic !== null && !/^[\w-]{1,32}$/.test(topic)) return refuse(400, 'Topic makes no sense')
    if (header(call, 'content-encoding') !== 'aes128gcm') {
      return refuse(415, 'Content-Encoding must be aes128gcm')
    }
    if (call.bytes.length > MOST_BYTES) return refuse(413, 'The message is too large')
    try {
      const data = openSealed(call.bytes, subscription)
      subscription.messages.push({ at: new Date().toISOString(), data, ttl, topic })
    } catch (error) {
      // A real service cannot look inside, and its browser would drop this.
      return refuse(400, `The browser could not open it: ${(error as Error).message}`)
    }
    const location = `${origin()}/push-message/${subscription.id}`
    return { status: 201, headers: { location }, body: '' }
  }

  return [
    {
      method: 'POST',
      path: '/push/:id',
      call: 'push.send',
      act: (call) => withFault(call, timers, () => receive(call)),
    },
  ]
}

/** Makes browsers that want messages, and reads what they got. */
export function pushControl({ subscriptions, origin }: PushParts): Route[] {
  function make(call: Call): Reply {
    const { applicationServerKey: key = null } = asRecord(jsonOf(call)) ?? {}
    if (key !== null && (typeof key !== 'string' || !/^B[\w-]{86}$/.test(key))) {
      return json(400, { detail: 'applicationServerKey is a point of P-256 in base64url' })
    }
    const subscription = makeSubscription(key)
    subscriptions.put(subscription.id, subscription)
    const { id } = subscription
    return json(200, { id, subscription: subscriptionJson(subscription, origin()) })
  }

  function list(): Reply {
    const known = subscriptions.newestFirst().toReversed()
    return json(200, {
      subscriptions: known.map(({ id, isGone, messages }) => ({ id, isGone, messages })),
    })
  }

  function leave(call: Call): Reply {
    const subscription = subscriptions.get(call.params['id'] ?? '')
    if (!subscription) return json(404, { detail: 'No such subscription' })
    subscription.isGone = true
    return json(200, { ok: true })
  }

  const path = '/_sandbox/push-subscriptions'
  return [
    { method: 'POST', path, act: make },
    { method: 'GET', path, act: list },
    { method: 'DELETE', path: `${path}/:id`, act: leave },
  ]
}
