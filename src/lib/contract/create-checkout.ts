import * as z from 'zod/mini'

import { AspectRatio } from '../domain/aspect-ratio.ts'
import { Locale } from '../domain/locale.ts'
import { Quantity } from '../domain/product.ts'
import { Prompt } from '../domain/prompt.ts'
import { SessionId } from '../domain/session-id.ts'
import { endpoint } from './endpoint.ts'

/** What a buyer asks for. `quantity` counts videos and must be what `priceId` sells. */
export const CheckoutRequest = z.object({
  priceId: z.string().check(z.minLength(1), z.maxLength(255)),
  quantity: Quantity,
  prompt: Prompt,
  locale: Locale,
  aspectRatio: z._default(AspectRatio, '16:9'),
  /** What Turnstile gave the page, where the shop asks for it. */
  turnstileToken: z.optional(z.string().check(z.maxLength(2_048))),
})
export type CheckoutRequest = z.infer<typeof CheckoutRequest>

export const createCheckout = endpoint({
  method: 'POST',
  path: '/api/create-checkout',
  body: CheckoutRequest,
  takesForms: true,
  reply: z.object({ sessionId: SessionId, url: z.url() }),
  errors: [
    'invalid_request',
    'prompt_blocked',
    'unknown_price',
    'human_check_failed',
    'origin_not_allowed',
    'idempotency_conflict',
    'body_too_large',
    'unsupported_media_type',
    'rate_limited',
    'payment_provider_error',
    'price_mismatch',
    'shop_closed',
    'not_configured',
    'database_unavailable',
  ],
})
