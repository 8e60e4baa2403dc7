import type { Ask } from './exchange.ts'
import { answered, createOwner } from './jobs-client.ts'
import { largeJob, type Sample, smallJob } from './jobs-sample.ts'
import { BARE_SQL, PLAN_SQL } from './jobs-tables.ts'
import { startWorker, type Work, type WorkerSite } from './worker-site.ts'

/** How many jobs the one has who asks; two of them are large. */
const OWN_JOBS = 20

/** Ours, the least that can be done, and what was first planned. */
export type WayName = 'edge' | 'bare' | 'plan'

/** `body` is what must come back to the byte, `rowBytes` the largest text that a save puts into one row. */
export type Call = {
  call: string
  ask: () => Ask
  status: number
  body?: Uint8Array
  rowBytes?: number
}

/** One way to keep jobs, served. */
export type Way = { way: WayName; site: WorkerSite; calls: Call[] }

type Start = (large: Sample) => Promise<Way>

/** Lends all ways to some work, each with the same jobs stored. */
export async function withWays(work: (ways: Way[]) => Promise<void>): Promise<void> {
  const large = largeJob()
  const ways: Way[] = []
  try {
    for (const start of [startEdge, startBare, startPlan]) ways.push(await start(large))
    await work(ways)
  } finally {
    await Promise.all(ways.map(({ site }) => site.stop()))
  }
}

/** Of base64, by our way and by the bare one. */
const CHUNK_CHARACTERS = 1_000_000

const startEdge: Start = async (large) => {
  const site = await startWorker({ main: 'dist/server/entry.mjs' })
  const owner = createOwner(site.url)
  await owner.keep(OWN_JOBS - 2)
  let rev = 0
  const save = () => owner.put('large-job-saved', large, ++rev)
  await answered(save(), 200)
  await answered(owner.put('large-job-kept', large, 1), 200)
  const load = () => owner.get('large-job-kept')
  const { etag = '' } = (await answered(load(), 200)).headers
  return {
    way: 'edge',
    site,
    calls: [
      { call: 'save', ask: save, status: 200, rowBytes: CHUNK_CHARACTERS },
      { call: 'load', ask: load, status: 200, body: large.gzip },
      { call: 'load, not modified', ask: () => owner.get('large-job-kept', etag), status: 304 },
      { call: `list, ${OWN_JOBS} jobs`, ask: owner.list, status: 200 },
    ],
  }
}

const startBare: Start = async (large) => {
  const site = await startTabled({ main: 'bench/jobs-bare-worker.ts', sql: BARE_SQL })
  const text = new TextEncoder().encode(large.gzip.toString('base64'))
  const save = () => ({ url: `${site.url}/saved`, method: 'PUT', body: text })
  const load = () => ({ url: `${site.url}/kept` })
  await answered(save(), 200)
  await answered({ ...load(), method: 'PUT', body: text }, 200)
  return {
    way: 'bare',
    site,
    calls: [
      { call: 'save', ask: save, status: 200, rowBytes: CHUNK_CHARACTERS },
      { call: 'load', ask: load, status: 200, body: text },
    ],
  }
}

const startPlan: Start = async (large) => {
  const main = 'bench/jobs-plan-worker.ts'
  const site = await startTabled({ main, sql: PLAN_SQL, flags: ['nodejs_compat'] })
  const list = `${site.url}/api/veo/jobs`
  const put = (id: string, { json }: Sample) => {
    const headers = { 'content-type': 'application/json' }
    return { url: `${list}/${id}`, method: 'PUT', headers, body: json }
  }
  for (let job = 0; job < OWN_JOBS - 2; job++) {
    await answered(put(`small-job-${job}`, smallJob(job)), 200)
  }
  const save = () => put('large-job-saved', large)
  await answered(save(), 200)
  await answered(put('large-job-kept', large), 200)
  const load = () => ({ url: `${list}/large-job-kept` })
  const rowBytes = large.gzip.toString('base64').length
  return {
    way: 'plan',
    site,
    calls: [
      { call: 'save', ask: save, status: 200, rowBytes },
      { call: 'load', ask: load, status: 200, body: large.json },
      { call: `list, ${OWN_JOBS} jobs`, ask: () => ({ url: list }), status: 200 },
    ],
  }
}

const startTabled = (work: Work) => startWorker({ ...work, makesTables: true })
