import { getOembed } from '#lib/contract/get-oembed.ts'
import { handle } from '#lib/edge/handle.ts'
import { oembed } from '#lib/edge/oembed.ts'

export const prerender = false

export const ALL = handle(getOembed, ({ query, shop }) => oembed(shop, query))
