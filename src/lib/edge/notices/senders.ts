import * as z from 'zod/mini'

import type { Vapid } from '../providers/web-push.ts'
import { BaseUrl, Secret } from '../variable.ts'

const MADE = 'must be a key that `npm run vapid-keys` made'
const isWhole = (...parts: (string | undefined)[]) => parts.every(Boolean) || !parts.some(Boolean)

/** The keys that push services know the shop by; null without them. All three are set, or none. */
export const Push = z.pipe(
  z
    .object({
      VAPID_PUBLIC_KEY: z.optional(z.string().check(z.regex(/^B[\w-]{86}$/, MADE))),
      VAPID_PRIVATE_KEY: z.optional(z.string().check(z.regex(/^[\w-]{43}$/, MADE))),
      VAPID_SUBJECT: z.optional(
        z
          .string()
          .check(
            z.regex(
              /^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/,
              'must begin with mailto: or https://',
            ),
          ),
      ),
    })
    .check(
      z.refine((set) => isWhole(set.VAPID_PUBLIC_KEY, set.VAPID_PRIVATE_KEY, set.VAPID_SUBJECT), {
        path: ['VAPID_PUBLIC_KEY'],
        message: 'belongs together with VAPID_PRIVATE_KEY and VAPID_SUBJECT: set all or none',
      }),
    ),
  z.transform((set): Vapid | null => {
    const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = set
    const subject = set.VAPID_SUBJECT
    return publicKey && privateKey && subject ? { publicKey, privateKey, subject } : null
  }),
)

/** Where Resend's API is when nothing else is configured. https://resend.com/docs/api-reference */
const RESEND_URL = 'https://api.resend.com'

/** Who sends e-mail, and in whose name; null without. */
export type Sender = { url: string; key: string; from: string }

export const Email = z.pipe(
  z
    .object({
      RESEND_API_KEY: z.optional(Secret),
      RESEND_URL: z._default(BaseUrl, RESEND_URL),
      EMAIL_FROM: z.optional(
        z
          .string()
          .check(
            z.regex(
              /^([^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
              'must be like "Shop <shop@shop.example>"',
            ),
          ),
      ),
    })
    .check(
      z.refine((set) => isWhole(set.RESEND_API_KEY, set.EMAIL_FROM), {
        path: ['RESEND_API_KEY'],
        message: 'and EMAIL_FROM belong together: set both or none',
      }),
    ),
  z.transform((set): Sender | null => {
    const { RESEND_URL: url, RESEND_API_KEY: key, EMAIL_FROM: from } = set
    return key && from ? { url, key, from } : null
  }),
)
