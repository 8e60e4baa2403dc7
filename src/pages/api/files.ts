import { listFiles } from '#lib/contract/list-files.ts'
import { fileListReply } from '#lib/edge/file-reply.ts'
import { handle } from '#lib/edge/handle.ts'

export const prerender = false

export const ALL = handle(listFiles, ({ query, shop }) => fileListReply(shop, query.ids))
