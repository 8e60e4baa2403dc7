import { createHmac } from 'node:crypto'

/** The `Stripe-Signature` header of https://docs.stripe.com/webhooks#verify-manually. */
export function sign(body: string, secret: string, at: number): string {
  const digest = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
  return `t=${at},v1=${digest}`
}
