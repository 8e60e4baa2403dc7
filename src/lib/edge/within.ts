import { logProblem } from './log.ts'
import type { Shop } from './shop.ts'

/** How long a reply waits for work before that goes on behind it. */
const WAIT_MS = 4_000

/**
 * Does work without letting it hold up a reply: what takes longer goes on after it, and what is cut off there is taken up
 * by whoever looks after the order next. Its failures are logged and never the caller's.
 */
export async function within(shop: Shop, work: Promise<unknown>): Promise<void> {
  const done = work.catch((error: unknown) => {
    logProblem('work_stopped', { reason: error instanceof Error ? error.message : 'unknown' })
  })
  shop.waitUntil(done)
  await Promise.race([done, shop.sleep(WAIT_MS)])
}
