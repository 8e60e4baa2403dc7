import { deleteNotices } from '#lib/contract/delete-notices.ts'
import { getNotices } from '#lib/contract/get-notices.ts'
import { putNotice } from '#lib/contract/put-notice.ts'
import { handle } from '#lib/edge/handle.ts'
import { methodNotAllowed } from '#lib/edge/method-not-allowed.ts'
import { askForNotice, readNotices, undoNotices } from '#lib/edge/notices/ask-for-notice.ts'

export const prerender = false

export const GET = handle(getNotices, ({ shop, params }) => readNotices(shop, params.sessionId))
export const HEAD = GET
export const PUT = handle(putNotice, ({ shop, request, params }) =>
  askForNotice(shop, request, params.sessionId),
)
export const DELETE = handle(deleteNotices, ({ shop, params, query }) =>
  undoNotices(shop, params.sessionId, query.of),
)
export const ALL = methodNotAllowed('GET, HEAD, PUT, DELETE')
