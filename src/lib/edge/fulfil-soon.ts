import { fulfil } from './fulfilment.ts'
import { logProblem } from './log.ts'
import type { Shop } from './shop.ts'

/** How long a reply waits for submissions before they go on behind it. */
const WAIT_MS = 4_000

/**
 * Fulfils an order without letting a slow provider hold up the reply: the work goes on after it, and what is cut off
 * there is taken up by the next read or event. Failures are the order's own matter and never the caller's.
 */
export async function fulfilSoon(shop: Shop, generationId: string): Promise<void> {
  const work = fulfil(shop, generationId).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : 'unknown'
    logProblem('fulfilment_stopped', { generationId, reason })
  })
  shop.waitUntil(work)
  await Promise.race([work, shop.sleep(WAIT_MS)])
}
