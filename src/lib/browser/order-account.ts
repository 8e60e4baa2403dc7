import type { Generation } from '../contract/get-generation.ts'
import { nextLook } from './next-look.ts'

/** An order as the server described it just now, and when to ask again. */
export function orderAccount<Order extends Parameters<typeof nextLook>[0]>(
  order: Order,
  now: number,
): Order & Pick<Generation, 'pollAfterMs'> & { seenAt: number } {
  return { ...order, pollAfterMs: nextLook(order, now), seenAt: now }
}
