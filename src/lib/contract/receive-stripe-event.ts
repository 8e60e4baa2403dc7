import * as z from 'zod/mini'

import { endpoint } from './endpoint.ts'

export const receiveStripeEvent = endpoint({
  method: 'POST',
  path: '/api/webhooks/stripe',
  reply: z.object({ received: z.literal(true) }),
  errors: ['invalid_signature', 'body_too_large', 'not_configured', 'database_unavailable'],
})
