import { openShop } from '#lib/edge/shop.ts'
import { sweep } from '#lib/edge/sweep.ts'

import server from '../dist/server/entry.mjs'

/** One run of the scheduler looks after so many slices of orders at most. */
const MAX_SLICES = 10

/** The same build as on Pages, as a plain Worker with static assets: what Pages has not is a clock of its own. */
export default {
  fetch: server.fetch,

  async scheduled(_controller, env, context) {
    const shop = openShop(env, (work) => context.waitUntil(work))
    for (let slice = 0; slice < MAX_SLICES; slice++) {
      const { orders } = await sweep(shop)
      if (orders === 0) return
    }
  },
} satisfies ExportedHandler<Env>
