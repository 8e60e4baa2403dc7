import { fulfil } from './fulfilment.ts'
import type { Shop } from './shop.ts'
import { within } from './within.ts'

/** Fulfils an order without letting a slow provider hold up the reply. Failures are the order's own matter. */
export async function fulfilSoon(shop: Shop, generationId: string): Promise<void> {
  await within(shop, fulfil(shop, generationId))
}
