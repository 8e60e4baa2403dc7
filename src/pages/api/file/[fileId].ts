import { getFile } from '#lib/contract/get-file.ts'
import { fileReply } from '#lib/edge/file-reply.ts'
import { handle } from '#lib/edge/handle.ts'

export const prerender = false

export const ALL = handle(getFile, ({ params, shop }) => fileReply(shop, params.fileId))
