import type { Price } from '../contract/list-prices.ts'
import { CURRENCY, PACKS, type Quantity } from '../domain/product.ts'
import { type Shop, need } from './shop.ts'

/** Stripe's id for the pack that holds this many videos. */
export function priceIdOf(shop: Shop, quantity: Quantity): string {
  const payments = need(shop.config.payments)
  return quantity === 1 ? payments.STRIPE_PRICE_SINGLE : payments.STRIPE_PRICE_TRIPLE
}

export function sellsAny(shop: Shop, priceId: string): boolean {
  return PACKS.some(({ quantity }) => priceIdOf(shop, quantity) === priceId)
}

export function listPrices(shop: Shop): Price[] {
  return PACKS.map(({ quantity, unitAmount }) => ({
    priceId: priceIdOf(shop, quantity),
    quantity,
    unitAmount,
    currency: CURRENCY,
  }))
}
