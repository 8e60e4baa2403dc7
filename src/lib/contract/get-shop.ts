import * as z from 'zod/mini'

import { endpoint } from './endpoint.ts'

/** Whether the shop sells now. If not: because its video service fails, or because the day has had its orders. */
export const getShop = endpoint({
  method: 'GET',
  path: '/api/shop',
  reply: z.object({
    isOpen: z.boolean(),
    reason: z.optional(z.string()),
    opensAt: z.optional(z.string()),
    /** How long videos take: half of them, and nine in ten. */
    typical: z.optional(z.object({ medianMs: z.number(), p90Ms: z.number() })),
    /** Where it is there, an order has to carry what Turnstile gives for it. */
    turnstileSiteKey: z.optional(z.string()),
  }),
  errors: ['not_configured', 'database_unavailable'],
})
