import { receiveStripeEvent } from '#lib/contract/receive-stripe-event.ts'
import { handle } from '#lib/edge/handle.ts'
import { receiveWebhook } from '#lib/edge/stripe-webhook.ts'

export const prerender = false

export const ALL = handle(receiveStripeEvent, ({ request, shop }) => receiveWebhook(shop, request))
