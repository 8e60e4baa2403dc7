import * as z from 'zod/mini'

import { EmailAddress } from '../domain/email-address.ts'
import { Locale } from '../domain/locale.ts'

/** Where a browser is reached: https://www.w3.org/TR/push-api/#dom-pushsubscription-tojson */
export const PushAddress = z.object({
  endpoint: z.string().check(z.maxLength(1_024)),
  keys: z.object({
    /** A point of P-256, uncompressed. */
    p256dh: z.string().check(z.regex(/^B[\w-]{86}=?$/)),
    auth: z.string().check(z.regex(/^[\w-]{22}(==)?$/)),
  }),
})
export type PushAddress = z.infer<typeof PushAddress>

/** Where its buyer wants to be told of an order: in a browser or by e-mail, once. */
export const NoticeRequest = z
  .object({ push: z.optional(PushAddress), email: z.optional(EmailAddress), locale: Locale })
  .check(z.refine(({ push, email }) => (push === undefined) !== (email === undefined)))
export type NoticeRequest = z.infer<typeof NoticeRequest>

/** Where somebody will be told of an order, and what the shop offers. An address is never given back. */
export const Notices = z.object({
  /** Each browser, as the SHA-256 of its endpoint in hexadecimal. */
  push: z.array(z.string()),
  email: z.boolean(),
  offered: z.object({ vapidPublicKey: z.optional(z.string()), email: z.boolean() }),
})
export type Notices = z.infer<typeof Notices>
