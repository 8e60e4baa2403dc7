import type { Generation } from '../contract/get-generation.ts'
import type { Locale } from '../domain/locale.ts'
import { getGenerationBySession } from './db/generations.ts'
import { listOrderEvents } from './db/order-events.ts'
import { generationView } from './generation-view.ts'
import { lookAfter } from './look-after.ts'
import { ProblemError } from './problem-error.ts'
import type { Shop } from './shop.ts'
import { typicalWait } from './typical-wait.ts'

/** An order as its buyer sees it, and the language that it was bought in. */
export type SeenOrder = { generation: Generation; locale: Locale }

/** An order as it stands now. Whoever asks, this read also does what is due. */
export async function readOrder(shop: Shop, sessionId: string): Promise<SeenOrder> {
  const order = await getGenerationBySession(shop.db, sessionId)
  if (!order) throw new ProblemError('generation_not_found')
  const seen = await lookAfter(shop, order)
  const [events, typical] = await Promise.all([
    listOrderEvents(shop.db, order.id),
    typicalWait(shop),
  ])
  const generation = generationView({ ...seen, sessionId, events, typical, now: shop.now() })
  return { generation, locale: order.locale }
}

export async function readGeneration(shop: Shop, sessionId: string): Promise<Generation> {
  return (await readOrder(shop, sessionId)).generation
}
