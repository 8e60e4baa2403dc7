import * as z from 'zod/mini'

import { Quantity } from '../domain/product.ts'
import { endpoint } from './endpoint.ts'

/** One pack on sale. `unitAmount` is the whole pack's price in the smallest unit of `currency` (ISO 4217, lower case). */
export const Price = z.object({
  priceId: z.string(),
  quantity: Quantity,
  unitAmount: z.int(),
  currency: z.string(),
})
export type Price = z.infer<typeof Price>

export const listPrices = endpoint({
  method: 'GET',
  path: '/api/prices',
  reply: z.object({ prices: z.array(Price) }),
  errors: ['not_configured'],
})
