import type { ReplyType } from '../contract/endpoint.ts'
import type { Generation } from '../contract/get-generation.ts'
import { readOrder } from './generation.ts'
import type { Kept } from './handle.ts'
import { kept, Written } from './handle.ts'
import { orderFeed } from './order-feed.ts'
import { orderLinks } from './order-links.ts'
import { orderText } from './order-text.ts'
import type { Shop } from './shop.ts'

/** Whoever has the address may keep a reply, yet has to ask each time whether it is still true. */
const CACHING = 'private, no-cache'

/** An order as it stands now, as JSON or in lines of text. */
export async function generationReply(
  shop: Shop,
  sessionId: string,
  type: ReplyType,
): Promise<Kept<Generation> | Written> {
  const order = await readOrder(shop, sessionId)
  if (type !== 'text/plain') return kept(order.generation, CACHING)
  return new Written(orderText(order.generation, orderLinks(shop, order)), CACHING)
}

/** The same as a feed. */
export async function generationFeedReply(shop: Shop, sessionId: string): Promise<Written> {
  const order = await readOrder(shop, sessionId)
  return new Written(await orderFeed(order.generation, orderLinks(shop, order)), CACHING)
}
