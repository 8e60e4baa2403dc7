import { CURRENCY, PACKS, type Quantity, packOf } from '../domain/product.ts'
import type { Dictionary } from './dictionary.ts'
import { fill, money } from './text.ts'

/** One pack as a buy button shows it. */
export type Offer = { quantity: Quantity; title: string; text: string; price: string }

/** What buying the big pack saves against buying as many single ones, in the smallest unit of the currency. */
export function savedAmount(): number {
  const triple = packOf(3)
  return packOf(1).unitAmount * triple.quantity - triple.unitAmount
}

/** What each pack costs, for the sentences that name a price. */
export function priceNames(lang: string): { single: string; triple: string } {
  const price = (quantity: Quantity) => money(lang, packOf(quantity).unitAmount, CURRENCY)
  return { single: price(1), triple: price(3) }
}

/** Every pack on sale, in one language, at the shop's own prices. */
export function offers({ lang, landing }: Dictionary): Offer[] {
  const saving = money(lang, savedAmount(), CURRENCY)
  return PACKS.map(({ quantity, unitAmount }) => ({
    quantity,
    title: landing.order.buy[quantity].title,
    text: fill(landing.order.buy[quantity].text, { saving }),
    price: money(lang, unitAmount, CURRENCY),
  }))
}
