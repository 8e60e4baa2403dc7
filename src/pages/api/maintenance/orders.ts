import { listOrders } from '#lib/contract/list-orders.ts'
import { handle } from '#lib/edge/handle.ts'
import { listedOrders } from '#lib/edge/listed-orders.ts'

export const prerender = false

export const ALL = handle(listOrders, async ({ shop, query }) => ({
  orders: await listedOrders(shop, query),
}))
