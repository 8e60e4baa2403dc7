import { describe, expect, test, vi } from 'vitest'

import { createShelf } from '#lib/browser/jobs/job-shelf.ts'
import { createLocal } from '#lib/browser/jobs/local.ts'
import { createStorage } from '#lib/browser/storage.ts'

import { job } from '../../support/job.ts'
import { noise } from '../../support/noise.ts'
import { deviceStorage, testClock } from '../../support/jobs.ts'
import { holdsToTheContract } from './job-cache-contract.ts'

const ID = 'job-00000001'
const DAY = 86_400_000

function open(device = deviceStorage()) {
  const clock = testClock()
  const shelf = createShelf(device.stored, clock.heartbeat.now)
  return { clock, shelf, device, cache: createLocal(shelf, clock.heartbeat.now) }
}

holdsToTheContract('the local cache', () => {
  const shelf = createShelf(deviceStorage().stored, Date.now)
  return Promise.resolve({ cache: createLocal(shelf, Date.now) })
})

holdsToTheContract('the local cache where nothing may be stored', () => {
  const denied = createStorage(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  return Promise.resolve({ cache: createLocal(createShelf(denied, Date.now), Date.now) })
})

/** As if D1 had this job. */
function sent({ shelf }: ReturnType<typeof open>, jobId: string) {
  const entry = shelf.read(jobId)!
  shelf.write(jobId, { ...entry, storedRev: entry.info!.rev })
}

describe('the local cache', () => {
  test('sets an entry aside that is not one, and goes on', async () => {
    const { device, cache } = open()
    device.values.set('veo_job_job-00000009', '{"jobId":')
    device.values.set('veo_job_job-00000008', '{"scenes":[]}')
    await cache.set(job())
    expect((await cache.list()).map(({ jobId }) => jobId)).toEqual([ID])
    expect([...device.values.keys()]).toContain('aside:veo_job_job-00000009')
  })

  test('gives nothing for a body that is damaged', async () => {
    const { device, cache } = open()
    await cache.set(job())
    const [key] = device.bodyKeys(ID)
    device.values.set(key!, 'gzip:AAAA')
    expect(await cache.get(ID)).toBeNull()
    device.values.set(key!, 'gzip:!')
    expect(await cache.get(ID)).toBeNull()
    expect(await cache.list()).toHaveLength(1)
  })

  test('forgets what has expired, with its body', async () => {
    const { clock, device, cache } = open()
    await cache.set(job({ status: 'completed' }))
    await cache.set(job({ jobId: 'job-00000002', status: 'failed' }))
    clock.advance(2 * DAY)
    expect((await cache.list()).map(({ jobId }) => jobId)).toEqual([ID])
    clock.advance(5 * DAY)
    expect(await cache.list()).toEqual([])
    // A clock may be wrong, so what is not shown any more is destroyed three days later.
    expect(device.values.size).toBe(2)
    clock.advance(3 * DAY)
    await cache.list()
    expect(device.values.size).toBe(0)
  })

  test('forgets a deletion after thirty days', async () => {
    const { clock, device, cache } = open()
    await cache.set(job())
    await cache.delete(ID)
    clock.advance(29 * DAY)
    await cache.list()
    expect(device.values.size).toBe(1)
    clock.advance(DAY)
    await cache.list()
    expect(device.values.size).toBe(0)
  })

  test('shows a silent running job as interrupted', async () => {
    const { clock, cache } = open()
    await cache.set(job({ status: 'in_progress' }))
    expect(await cache.list()).toMatchObject([{ status: 'in_progress' }])
    clock.advance(31 * 60_000)
    expect(await cache.list()).toMatchObject([{ status: 'partial' }])
    expect(await cache.get(ID)).toMatchObject({ status: 'partial' })
  })

  test('gives up the body that was not used for longest, of those that D1 has too', async () => {
    const opened = open(deviceStorage(48_000))
    const { cache, clock } = opened
    for (const [index, id] of ['job-old-00', 'job-used-0', 'job-mine-0'].entries()) {
      await cache.set(job({ jobId: id, script: noise(15_000, index + 1) }))
      if (id !== 'job-mine-0') sent(opened, id)
      clock.advance(1_000)
    }
    await cache.get('job-old-00')
    await cache.set(job({ jobId: 'job-new-00', script: noise(15_000, 9) }))
    expect(await cache.get('job-used-0')).toBeNull()
    for (const id of ['job-old-00', 'job-mine-0', 'job-new-00']) {
      expect(await cache.get(id)).toMatchObject({ jobId: id })
    }
    expect(await cache.list()).toHaveLength(4)
  })

  test('keeps in memory what the browser has no room for', async () => {
    const { cache, device } = open(deviceStorage(2_000))
    await cache.set(job({ script: noise(20_000, 1) }))
    expect(await cache.get(ID)).toMatchObject({ jobId: ID })
    expect(device.bodyKeys(ID)).toEqual([])
  })

  test('keeps bodies as they are where the browser cannot gzip', async () => {
    vi.stubGlobal('CompressionStream', undefined)
    try {
      const { cache, device } = open()
      await cache.set(job({ script: 'plain' }))
      expect(device.values.get(device.bodyKeys(ID)[0]!)).toMatch(/^\{.*"script":"plain"/)
      expect(await cache.get(ID)).toMatchObject({ script: 'plain' })
    } finally {
      vi.unstubAllGlobals()
    }
  })

  test('takes no entry of a name that is no job', async () => {
    const { device, cache } = open()
    await cache.set(job())
    device.values.set('veo_job_x', device.values.get(`veo_job_${ID}`)!)
    expect(await cache.list()).toHaveLength(1)
  })
})
