import { HOSTILE_REQUESTS } from '../tests/support/hostile/requests.ts'
import { exchangeBytes } from '../tests/support/hostile/wire.ts'
import { percentile, report, rounded } from './report.ts'
import { orderOf, type Shop } from './shop.ts'

const ROUNDS = 50
const WARM_UP = 20

const CALLS: { call: string; path: string; init?: RequestInit }[] = [
  { call: 'static page /en/', path: '/en/' },
  { call: 'GET /api/health', path: '/api/health' },
  { call: 'POST /api/create-checkout', path: '/api/create-checkout', init: orderOf(1) },
]

/** How long ordinary calls take before and after everything that the tests attack a shop with, one after the other. */
export async function measureHostile(shop: Shop): Promise<void> {
  const before = await medians(shop)
  const attacks = Object.values(HOSTILE_REQUESTS).flat()
  for (const { bytes, hangsUp = false } of attacks) {
    await exchangeBytes(shop.url, bytes, { hangsUp })
  }
  const after = await medians(shop)
  for (const [index, { call }] of CALLS.entries()) {
    const [p50BeforeMs, p50AfterMs] = [before[index]!, after[index]!]
    const ratio = rounded(p50AfterMs / p50BeforeMs)
    const hostileRequests = attacks.length
    report('hostile', { call, requests: ROUNDS, hostileRequests, p50BeforeMs, p50AfterMs, ratio })
  }
}

/** The calls take turns, so that whatever else the machine does hits all of them alike. */
async function medians(shop: Shop): Promise<number[]> {
  const times = CALLS.map((): number[] => [])
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [index, { call, path, init }] of CALLS.entries()) {
      const start = performance.now()
      const reply = await fetch(shop.url + path, init)
      await reply.arrayBuffer()
      if (!reply.ok) throw new Error(`${call} answered ${reply.status}`)
      if (round >= WARM_UP) times[index]!.push(performance.now() - start)
    }
  }
  return times.map((each) => percentile(each, 0.5))
}
