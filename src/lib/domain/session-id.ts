import * as z from 'zod/mini'

/** The id of a Stripe Checkout Session. */
export const SessionId = z.string().check(z.regex(/^cs_[A-Za-z0-9_-]{1,250}$/))
export type SessionId = z.infer<typeof SessionId>
