import type { SeenOrder } from './generation.ts'
import { need, type Shop } from './shop.ts'

/** Where an order is found: the page that its buyer was led to, and its feed. */
export type OrderLinks = { page: string; feed: string }

export function orderLinks(shop: Shop, { generation, locale }: SeenOrder): OrderLinks {
  const { SITE_URL } = need(shop.config.site)
  const { sessionId } = generation
  return {
    page: `${SITE_URL}/${locale}/veo3-status/${sessionId}`,
    feed: `${SITE_URL}/api/generation/${sessionId}.atom`,
  }
}
