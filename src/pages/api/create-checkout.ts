import { createCheckout } from '#lib/contract/create-checkout.ts'
import { replyToCheckout } from '#lib/edge/checkout-reply.ts'
import { handle } from '#lib/edge/handle.ts'

export const prerender = false

export const ALL = handle(createCheckout, ({ request, shop }) => replyToCheckout(shop, request))
