import { setTimeout as sleep } from 'node:timers/promises'

import { percentile, report, rounded } from './report.ts'
import { orderOf, type Shop } from './shop.ts'

const ROUNDS = 150
const WARM_UP = 20

/**
 * How long the site takes to answer, call by call. The calls take turns, so that whatever else the machine does hits
 * all of them alike; the ratio to a static page is what can be compared between machines.
 */
export async function measureLatency(shop: Shop): Promise<void> {
  const calls = await callsOf(shop)
  const times = calls.map((): number[] => [])
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [index, { path, init, status }] of calls.entries()) {
      const start = performance.now()
      const reply = await fetch(shop.url + path, init)
      await reply.arrayBuffer()
      if (reply.status !== status) throw new Error(`${path} answered ${reply.status}`)
      if (round >= 0) times[index]!.push(performance.now() - start)
    }
  }
  const base = percentile(times[0]!, 0.5)
  for (const [index, { name }] of calls.entries()) {
    const [p50Ms, p95Ms] = [percentile(times[index]!, 0.5), percentile(times[index]!, 0.95)]
    const timesStatic = rounded(p50Ms / base)
    report('latency', { call: name, requests: ROUNDS, p50Ms, p95Ms, timesStatic })
  }
}

type Timed = { name: string; path: string; init?: RequestInit; status: number }

async function callsOf(shop: Shop): Promise<Timed[]> {
  const unpaid = await shop.order(1)
  const order = `/api/generation/${await finishedOrder(shop)}`
  const files = await shop.makeFiles(20)
  const etag = (await fetch(shop.url + order)).headers.get('etag') ?? ''
  const known = { headers: { 'if-none-match': etag } }
  return [
    { name: 'static page /en/', path: '/en/', status: 200 },
    { name: 'GET /api/prices', path: '/api/prices', status: 200 },
    { name: 'GET /api/health', path: '/api/health', status: 200 },
    {
      name: 'POST /api/create-checkout',
      path: '/api/create-checkout',
      init: orderOf(1),
      status: 200,
    },
    { name: 'GET /api/generation, finished', path: order, status: 200 },
    { name: 'GET /api/generation, not modified', path: order, init: known, status: 304 },
    { name: 'GET /api/file', path: `/api/file/${files[0]}`, status: 200 },
    { name: 'GET /api/files, 20 ids', path: `/api/files?ids=${files.join(',')}`, status: 200 },
    { name: 'GET /api/generation, unknown', path: `/api/generation/${unpaid}x`, status: 404 },
  ]
}

async function finishedOrder(shop: Shop): Promise<string> {
  const session = await shop.order(3)
  await shop.pay(session)
  for (let attempt = 0; attempt < 50; attempt++) {
    const reply = await fetch(`${shop.url}/api/generation/${session}`)
    const { status } = (await reply.json()) as { status: string }
    if (status === 'completed') return session
    await sleep(200)
  }
  throw new Error('The order did not finish.')
}
