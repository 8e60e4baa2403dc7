import { boughtOrder } from './bought-order.ts'
import { percentile, report, rounded } from './report.ts'
import { orderOf, type Shop } from './shop.ts'
import { shuffled } from './shuffled.ts'

const ROUNDS = 150
const WARM_UP = 20

/**
 * How long the site takes to answer, call by call, the sandbox's answers included where it is asked. The calls take
 * turns, in another order each round, so that whatever else the machine does hits all of them alike; the ratio to a
 * static page is what can be compared between machines.
 */
export async function measureLatency(shop: Shop): Promise<void> {
  const calls = await callsOf(shop)
  const times = new Map(calls.map(({ name }): [string, number[]] => [name, []]))
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const { name, path, init, status } of shuffled(calls)) {
      const url = shop.url + (typeof path === 'string' ? path : path[round]!)
      const start = performance.now()
      const reply = await fetch(url, init)
      await reply.arrayBuffer()
      const took = performance.now() - start
      if (reply.status !== status) throw new Error(`${name} answered ${reply.status}`)
      if (round >= WARM_UP) times.get(name)!.push(took)
    }
  }
  const base = percentile(times.get(STATIC)!, 0.5)
  for (const [call, taken] of times) {
    const [p50Ms, p95Ms] = [percentile(taken, 0.5), percentile(taken, 0.95)]
    const timesStatic = rounded(p50Ms / base)
    report('latency', { call, requests: ROUNDS, p50Ms, p95Ms, timesStatic })
  }
}

const STATIC = 'static page /en/'

/** `path` is a list where every round must ask for something that nobody has asked for before. */
type Timed = { name: string; path: string | string[]; init?: RequestInit; status: number }

async function callsOf(shop: Shop): Promise<Timed[]> {
  const unpaid = await eachRound(async () => `/api/generation/${await shop.order(1)}`)
  const processing = `/api/generation/${await boughtOrder(shop, 'processing')}`
  const finished = `/api/generation/${await boughtOrder(shop, 'completed')}`
  const etag = (await fetch(shop.url + finished)).headers.get('etag') ?? ''
  const known = { headers: { 'if-none-match': etag } }
  const list = async () => `/api/files?ids=${(await shop.makeFiles(20)).join(',')}`
  const [file] = await shop.makeFiles(1)
  const checkout = '/api/create-checkout'
  return [
    { name: STATIC, path: '/en/', status: 200 },
    { name: 'GET /api/prices', path: '/api/prices', status: 200 },
    { name: 'GET /api/health', path: '/api/health', status: 200 },
    { name: `POST ${checkout}`, path: checkout, init: orderOf(1), status: 200 },
    { name: 'GET /api/generation, unpaid', path: unpaid, status: 200 },
    { name: 'GET /api/generation, processing', path: processing, status: 200 },
    { name: 'GET /api/generation, completed', path: finished, status: 200 },
    { name: 'GET /api/generation, not modified', path: finished, init: known, status: 304 },
    { name: 'GET /api/generation, unknown', path: '/api/generation/cs_test_0', status: 404 },
    { name: 'GET /api/file', path: `/api/file/${file}`, status: 200 },
    { name: 'GET /api/files, 20 ids', path: await list(), status: 200 },
    { name: 'GET /api/files, 20 new ids', path: await eachRound(list), status: 200 },
  ]
}

async function eachRound(path: () => Promise<string>): Promise<string[]> {
  const paths: string[] = []
  for (let round = 0; round < WARM_UP + ROUNDS; round++) paths.push(await path())
  return paths
}
