import { remembersOrders } from '#lib/browser/generation-key.ts'

import type { OrderListWords } from './order-list-words.ts'

/**
 * Lists the orders that this browser remembers, with the words that stand at their place. A first-time visitor does not
 * even load the script for it. Gives the way to take the list off again.
 */
export async function mountOrders(place: HTMLElement): Promise<() => void> {
  const list = remembersOrders() && (await import('./render-order-list.tsx').catch(() => null))
  if (!list) return () => undefined
  return list.renderOrderList(place, JSON.parse(place.dataset['words']!) as OrderListWords)
}
