import { getHealth } from '#lib/contract/get-health.ts'
import { handle } from '#lib/edge/handle.ts'
import { healthReply } from '#lib/edge/health.ts'

export const prerender = false

export const ALL = handle(getHealth, ({ shop }) => healthReply(shop))
