import { afterAll, beforeAll, vi } from 'vitest'

import { createFallback } from '#lib/browser/jobs/fallback.ts'
import { createRemote } from '#lib/browser/jobs/remote.ts'

import { startSite } from '../../scripts/temporary-site.ts'
import { holdsToTheContract } from '../browser/jobs/job-cache-contract.ts'
import { openJobDevice } from '../support/jobs.ts'

let site: Awaited<ReturnType<typeof startSite>>
beforeAll(async () => {
  vi.stubGlobal('window', new EventTarget())
  site = await startSite({})
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await site.stop()
})

const openDevice = (baseUrl = site.url) => openJobDevice({ baseUrl }).jobs

holdsToTheContract('the remote cache over D1', () => {
  const jobs = openDevice()
  return Promise.resolve({ cache: createRemote(jobs.apiOf(jobs.key.ensure())) })
})

holdsToTheContract('the fallback cache over D1', () => {
  const { local, apiOf, key, shelf, sync } = openDevice()
  const cache = createFallback(local, createRemote(apiOf(key.ensure())), { shelf, sync })
  return Promise.resolve({ cache, close: sync.stop })
})

holdsToTheContract('the cache of a page over D1', () => {
  const { cache, sync } = openDevice()
  return Promise.resolve({ cache, close: sync.stop })
})

holdsToTheContract('the cache of a page that cannot reach D1', () => {
  const { cache, sync } = openDevice('http://127.0.0.1:1')
  return Promise.resolve({ cache, close: sync.stop })
})
