import { eraseOrder } from '#lib/contract/erase-order.ts'
import { getGeneration } from '#lib/contract/get-generation.ts'
import { readGeneration } from '#lib/edge/generation.ts'
import { handle, kept } from '#lib/edge/handle.ts'
import { methodNotAllowed } from '#lib/edge/method-not-allowed.ts'
import { erase } from '#lib/edge/owner-actions.ts'

export const prerender = false

export const GET = handle(getGeneration, async ({ params, shop }) =>
  kept(await readGeneration(shop, params.sessionId), 'private, no-cache'),
)
export const HEAD = GET
export const DELETE = handle(eraseOrder, ({ shop, params }) => erase(shop, params.sessionId))
export const ALL = methodNotAllowed('GET, HEAD, DELETE')
