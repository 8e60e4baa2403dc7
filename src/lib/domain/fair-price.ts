/**
 * What a buyer pays when so many of the videos arrived that the whole amount was for: their share, rounded in the buyer's
 * favour. Amounts are the smallest unit of the currency.
 */
export function fairPrice(amount: number, delivered: number, count: number): number {
  return Math.floor((amount * delivered) / count)
}
