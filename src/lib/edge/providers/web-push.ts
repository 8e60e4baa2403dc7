import { buildPushPayload } from '@block65/webcrypto-web-push'

import type { PushAddress } from '../../contract/notices.ts'
import { retryAfterSeconds } from '../fetch-json.ts'
import { type Delivery, DELIVERY_MS } from '../notices/delivery.ts'

/** How long a push service keeps a message for a browser that is not there. */
const KEPT_S = 24 * 60 * 60

/** The keys that the shop shows itself to push services by: https://www.rfc-editor.org/rfc/rfc8292 */
export type Vapid = { publicKey: string; privateKey: string; subject: string }

export type PushMessage = {
  to: PushAddress
  data: Record<string, string>
  /** Of messages under one topic the browser gets the last: https://www.rfc-editor.org/rfc/rfc8030#section-5.4 */
  topic: string
}

type Sender = { vapid: Vapid; fetch: typeof fetch; now: () => number }

/** Seals a message for one browser and hands it to its push service. Never throws. */
export async function sendByPush(
  { vapid, fetch, now }: Sender,
  { to, data, topic }: PushMessage,
): Promise<Delivery> {
  const sealed = await seal(vapid, { to, data, topic })
  // Keys that are no keys: nothing can be sealed for whoever gave them.
  if (!sealed) return { outcome: 'refused', status: 0 }
  let response: Response
  try {
    const signal = AbortSignal.timeout(DELIVERY_MS)
    response = await fetch(to.endpoint, { ...sealed, redirect: 'manual', signal })
    await response.body?.cancel()
  } catch {
    return { outcome: 'busy', status: 0, retryAfterSeconds: null }
  }
  const { status, headers } = response
  if (response.ok) return { outcome: 'sent' }
  if (status === 404 || status === 410) return { outcome: 'gone' }
  if (status === 429 || status >= 500) {
    return { outcome: 'busy', status, retryAfterSeconds: retryAfterSeconds(headers, now()) }
  }
  return { outcome: 'refused', status }
}

function seal(vapid: Vapid, { to, data, topic }: PushMessage) {
  // The library seals for https alone; the push service of the sandbox is reached without it.
  const endpoint = to.endpoint.replace(/^http:/, 'https:')
  return buildPushPayload(
    { data, options: { ttl: KEPT_S, topic: topic.replace(/[^\w-]/g, '').slice(0, 32) } },
    { endpoint, expirationTime: null, keys: to.keys },
    vapid,
  ).catch(() => null)
}
