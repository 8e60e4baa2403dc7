import { logProblem } from './log.ts'
import type { Shop } from './shop.ts'
import { sweep } from './sweep.ts'

const EVERY_MS = 60_000

/** When this process last looked whether a sweep is due, so that not every request asks the database. */
let lookedAt = 0

/** Sweeps behind a reply, at most once a minute over all, so that a shop without a scheduler mends itself too. */
export function sweepNowAndThen(shop: Shop): void {
  const now = shop.now()
  if (now - lookedAt < EVERY_MS) return
  lookedAt = now
  const work = sweep(shop, EVERY_MS).catch((error: unknown) => {
    logProblem('sweep_stopped', { reason: error instanceof Error ? error.message : 'unknown' })
  })
  shop.waitUntil(work)
}
