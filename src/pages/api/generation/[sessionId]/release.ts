import { releaseOrder } from '#lib/contract/release-order.ts'
import { handle } from '#lib/edge/handle.ts'
import { releaseNow } from '#lib/edge/owner-actions.ts'

export const prerender = false

export const ALL = handle(releaseOrder, ({ shop, params }) => releaseNow(shop, params.sessionId))
