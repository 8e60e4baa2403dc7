import { createECDH, randomBytes, randomUUID } from 'node:crypto'

/** A message as the browser reads it. */
export interface PushMessage {
  at: string
  data: string
  ttl: number
  topic: string | null
}

/** A browser that wants messages. */
export interface Subscription {
  id: string
  /** The key of the one server that may send; null if any may. */
  serverKey: string | null
  publicKey: string
  privateKey: string
  auth: string
  isGone: boolean
  messages: PushMessage[]
}

export function makeSubscription(serverKey: string | null): Subscription {
  const keys = createECDH('prime256v1')
  return {
    id: randomUUID(),
    serverKey,
    publicKey: keys.generateKeys('base64url'),
    privateKey: keys.getPrivateKey('base64url'),
    auth: randomBytes(16).toString('base64url'),
    isGone: false,
    messages: [],
  }
}

/** What the browser would give its page: https://www.w3.org/TR/push-api/#dom-pushsubscription-tojson */
export function subscriptionJson({ id, publicKey, auth }: Subscription, origin: string): object {
  return {
    endpoint: `${origin}/push/${id}`,
    expirationTime: null,
    keys: { p256dh: publicKey, auth },
  }
}
