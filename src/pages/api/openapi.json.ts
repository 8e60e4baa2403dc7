import { getOpenApi } from '#lib/contract/get-openapi.ts'
import { handle, kept } from '#lib/edge/handle.ts'
import { openApi } from '#lib/edge/openapi.ts'

export const prerender = false

export const ALL = handle(getOpenApi, () => kept(openApi(), 'public, max-age=300'))
