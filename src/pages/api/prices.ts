import { listPrices as endpoint } from '#lib/contract/list-prices.ts'
import { handle } from '#lib/edge/handle.ts'
import { listPrices } from '#lib/edge/prices.ts'

export const prerender = false

export const ALL = handle(endpoint, ({ shop }) => ({ prices: listPrices(shop) }))
