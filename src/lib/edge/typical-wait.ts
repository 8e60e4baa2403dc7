import { type Wait, waitOf } from '../domain/wait.ts'
import { createCoalescer } from './coalesce.ts'
import { listWaits } from './db/video-outcomes.ts'
import type { Shop } from './shop.ts'

const SHARED_MS = 60_000

const share = createCoalescer<{ wait: Wait | null }>(() => SHARED_MS)

/** How long this shop's last videos took, or null while there are too few to tell. */
export async function typicalWait(shop: Shop): Promise<Wait | null> {
  const { wait } = await share('wait', shop.now, shop.sleep, async () => ({
    wait: waitOf(await listWaits(shop.db).catch(() => [])),
  }))
  return wait
}
