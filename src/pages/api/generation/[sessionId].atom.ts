import { getGenerationFeed } from '#lib/contract/get-generation-feed.ts'
import { generationFeedReply } from '#lib/edge/generation-reply.ts'
import { handle } from '#lib/edge/handle.ts'

export const prerender = false

export const ALL = handle(getGenerationFeed, ({ shop, params }) =>
  generationFeedReply(shop, params.sessionId),
)
