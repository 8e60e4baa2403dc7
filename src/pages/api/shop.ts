import { getShop } from '#lib/contract/get-shop.ts'
import { handle } from '#lib/edge/handle.ts'
import { shopReply } from '#lib/edge/shop-reply.ts'

export const prerender = false

export const ALL = handle(getShop, ({ shop }) => shopReply(shop))
