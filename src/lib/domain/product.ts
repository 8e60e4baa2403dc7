import * as z from 'zod/mini'

/** How many videos one purchase may hold. */
export const Quantity = z.literal([1, 3])
export type Quantity = z.infer<typeof Quantity>

/** One thing on sale. `unitAmount` is what the whole pack costs, in the smallest unit of the currency. */
export type Pack = { quantity: Quantity; unitAmount: number }

/**
 * What the shop sells and for how much: the file an operator edits. The amounts must be those of the prices in
 * Stripe; a difference is found when a buyer asks for a session, and then nothing is sold.
 */
export const CURRENCY = 'usd'
export const PACKS: readonly [Pack, Pack] = [
  { quantity: 1, unitAmount: 499 },
  { quantity: 3, unitAmount: 1199 },
]

/** The pack that holds this many videos. */
export function packOf(quantity: Quantity): Pack {
  return quantity === 1 ? PACKS[0] : PACKS[1]
}
