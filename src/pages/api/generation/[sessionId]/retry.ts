import { changePrompt } from '#lib/contract/change-prompt.ts'
import { handle } from '#lib/edge/handle.ts'
import { retryWithPrompt } from '#lib/edge/owner-actions.ts'

export const prerender = false

export const ALL = handle(changePrompt, ({ shop, request, params }) =>
  retryWithPrompt(shop, request, params.sessionId),
)
