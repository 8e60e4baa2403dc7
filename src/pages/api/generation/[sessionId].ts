import { getGeneration } from '#lib/contract/get-generation.ts'
import { readGeneration } from '#lib/edge/generation.ts'
import { handle, kept } from '#lib/edge/handle.ts'

export const prerender = false

export const ALL = handle(getGeneration, async ({ params, shop }) =>
  kept(await readGeneration(shop, params.sessionId), 'private, no-cache'),
)
