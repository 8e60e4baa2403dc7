import { missingOf, type Seller } from '../src/lib/domain/seller.ts'

/** One line for an operator who has not said who sells; null where nothing is missing. */
export function sellerWarning(seller: Seller): string | null {
  const missing = missingOf(seller)
  if (missing.length === 0) return null
  return `The legal pages do not name the seller: fill in ${missing.join(', ')} in src/lib/domain/seller.ts.`
}
