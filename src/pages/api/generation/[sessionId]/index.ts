import { eraseOrder } from '#lib/contract/erase-order.ts'
import { getGeneration } from '#lib/contract/get-generation.ts'
import { generationReply } from '#lib/edge/generation-reply.ts'
import { handle } from '#lib/edge/handle.ts'
import { methodNotAllowed } from '#lib/edge/method-not-allowed.ts'
import { erase } from '#lib/edge/owner-actions.ts'

export const prerender = false

export const GET = handle(getGeneration, ({ shop, params, type }) =>
  generationReply(shop, params.sessionId, type),
)
export const HEAD = GET
export const DELETE = handle(eraseOrder, ({ shop, params }) => erase(shop, params.sessionId))
export const ALL = methodNotAllowed('GET, HEAD, DELETE')
