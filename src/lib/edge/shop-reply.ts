import type * as z from 'zod/mini'

import type { getShop } from '../contract/get-shop.ts'
import { edgeCached } from './edge-cache.ts'
import { kept } from './handle.ts'
import { need, type Shop } from './shop.ts'
import { readTill } from './till.ts'
import { typicalWait } from './typical-wait.ts'

/** Whether the shop sells now, shared for a few seconds: every visitor who touches the form asks. */
export function shopReply(shop: Shop) {
  return edgeCached<z.infer<typeof getShop.reply>>(shop, '/api/shop', async () => {
    const [closed, typical] = await Promise.all([readTill(shop), typicalWait(shop)])
    const { TURNSTILE_SITE_KEY: turnstileSiteKey } = need(shop.config.turnstile)
    const reply = {
      isOpen: closed === null,
      ...(closed && { reason: closed.reason, opensAt: new Date(closed.until).toISOString() }),
      ...(typical && { typical }),
      ...(turnstileSiteKey !== undefined && { turnstileSiteKey }),
    }
    return kept(reply, 'public, max-age=5')
  })
}
