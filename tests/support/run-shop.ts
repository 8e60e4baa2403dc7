import { env } from 'cloudflare:workers'

import { readConfig } from '#lib/edge/config.ts'
import type { Shop } from '#lib/edge/shop.ts'

/** A shop with the test's database, a clock that is moved by hand, and no network. */
export function openRunShop(variables: Record<string, string> = {}) {
  const clock = { now: Date.UTC(2030, 0, 5, 10, 20), slept: 0 }
  const work: Promise<unknown>[] = []
  let ids = 0
  const shop: Shop = {
    db: env.DB,
    config: readConfig({ STUDIO_RUNS_PER_HOUR: '2', STUDIO_RUNS_PER_DAY: '3', ...variables }),
    fetch: () => Promise.reject(new Error('There is no network.')),
    now: () => clock.now,
    random: () => 0,
    uuid: () => `run-${++ids}`,
    sleep(ms) {
      clock.now += ms
      clock.slept += ms
      return Promise.resolve()
    },
    waitUntil: (promise) => void work.push(promise),
  }
  return { shop, clock, settled: () => Promise.all(work) }
}
