import { createFallback } from '#lib/browser/jobs/fallback.ts'
import { createRemote } from '#lib/browser/jobs/remote.ts'

import { holdsToTheContract } from '../browser/jobs/job-cache-contract.ts'
import { openJobSite } from '../support/job-site.ts'

const { newDevice } = openJobSite()

holdsToTheContract('the remote cache over D1', () => {
  const jobs = newDevice()
  return Promise.resolve({ cache: createRemote(jobs.apiOf(jobs.key.ensure())) })
})

holdsToTheContract('the fallback cache over D1', () => {
  const { local, apiOf, key, shelf, sync } = newDevice()
  const cache = createFallback(local, createRemote(apiOf(key.ensure())), { shelf, sync, key })
  return Promise.resolve({ cache, close: sync.stop })
})

holdsToTheContract('the cache of a page over D1', () => {
  const { cache, sync } = newDevice()
  return Promise.resolve({ cache, close: sync.stop })
})

holdsToTheContract('the cache of a page that cannot reach D1', () => {
  const { cache, sync } = newDevice({ baseUrl: 'http://127.0.0.1:1' })
  return Promise.resolve({ cache, close: sync.stop })
})
