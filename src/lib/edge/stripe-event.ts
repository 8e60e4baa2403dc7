import * as z from 'zod/mini'

import { CheckoutSession } from './stripe.ts'

const About = { id: z.string().check(z.minLength(1), z.maxLength(255)), created: z.number() }

const SessionEvent = z.object({
  ...About,
  type: z.enum([
    'checkout.session.completed',
    'checkout.session.async_payment_succeeded',
    'checkout.session.async_payment_failed',
    'checkout.session.expired',
  ]),
  data: z.object({ object: CheckoutSession }),
})
export type SessionEvent = z.infer<typeof SessionEvent>

const Reference = z.nullish(z.union([z.string(), z.object({ id: z.string() })]))

/** A refund or a dispute. `refunded` is only true once the whole charge was given back. */
const ChargeEvent = z.object({
  ...About,
  type: z.enum(['charge.refunded', 'charge.dispute.created']),
  data: z.object({
    object: z.object({
      payment_intent: Reference,
      refunded: z.nullish(z.boolean()),
      captured: z.nullish(z.boolean()),
      amount: z.nullish(z.number()),
      metadata: z.nullish(z.record(z.string(), z.string())),
    }),
  }),
})
export type ChargeEvent = z.infer<typeof ChargeEvent>

/** Newer kinds of events write their time as text, which is not worth refusing them for. */
const OtherEvent = z.object({
  id: About.id,
  type: z.string(),
  created: z.catch(z.optional(z.number()), undefined),
})
export type OtherEvent = z.infer<typeof OtherEvent>

/** An event as far as we read it. Types that we do not handle are kept too. */
export type StripeEvent =
  | { kind: 'session'; event: SessionEvent }
  | { kind: 'charge'; event: ChargeEvent }
  | { kind: 'other'; event: OtherEvent }

/** Whether an event of this type is one that should have been understood. */
export function isHandled(type: string): boolean {
  return [SessionEvent, ChargeEvent].some(({ shape }) => shape.type.safeParse(type).success)
}

/** Reads a verified event; null for something that is no event at all. */
export function readEvent(body: unknown): StripeEvent | null {
  const session = SessionEvent.safeParse(body)
  if (session.success) return { kind: 'session', event: session.data }
  const charge = ChargeEvent.safeParse(body)
  if (charge.success) return { kind: 'charge', event: charge.data }
  const other = OtherEvent.safeParse(body)
  return other.success ? { kind: 'other', event: other.data } : null
}
