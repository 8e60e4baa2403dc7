import { type Wait, waitOf } from '../domain/wait.ts'
import { createCoalescer } from './coalesce.ts'
import { listWaits } from './db/video-outcomes.ts'
import type { Shop } from './shop.ts'

const SHARED_MS = 60_000

const share = createCoalescer<Wait | null>(() => SHARED_MS)

/** How long this shop's last videos took, or null while there are too few to tell. */
export function typicalWait(shop: Shop): Promise<Wait | null> {
  return share('wait', shop.now, shop.sleep, async () =>
    waitOf(await listWaits(shop.db).catch(() => [])),
  )
}
