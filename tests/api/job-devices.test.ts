import { describe, expect, test, vi } from 'vitest'

import { forgetDevice, joinKey, renewKey } from '#lib/browser/jobs/move-jobs.ts'

import { executeSql } from '../support/execute-sql.ts'
import { job } from '../support/job.ts'
import { openJobSite } from '../support/job-site.ts'
import { deviceStorage, type JobDevice } from '../support/jobs.ts'

const ID = 'job-00000001'
const OTHER = 'job-00000002'

const { site, noted, newDevice, alsoOf } = openJobSite()
const reload = (device: JobDevice) => noted(device.reload())

/** Two devices of one person. */
function twoDevices(): [JobDevice, JobDevice] {
  const one = newDevice()
  return [one, alsoOf(one)]
}

const ids = async ({ cache }: JobDevice) => (await cache.list()).map(({ jobId }) => jobId)
/** What a device sent, reads aside. */
const sent = ({ network }: JobDevice) => network.asked.filter((line) => !line.startsWith('GET'))

describe('a job', () => {
  test('made on one device is there on the other, whole', async () => {
    const [one, other] = twoDevices()
    const whole = job({ script: 'Лиса 🦊' })
    expect(await one.cache.set(whole)).toMatchObject({ isInCloud: false })
    await one.settle()
    expect(await one.cache.list()).toMatchObject([{ isInCloud: true }])
    expect(await other.cache.list()).toMatchObject([{ jobId: ID, isInCloud: true }])
    const found = await other.cache.get(ID)
    expect(found).toMatchObject({ script: 'Лиса 🦊', scenes: whole.scenes, rev: 1 })
    // Once read it is there without a network too.
    other.network.isCut = true
    expect(await other.cache.get(ID)).toEqual(found)
  })

  test('that other owners have is not seen', async () => {
    const [one, stranger] = [newDevice(), newDevice()]
    stranger.key.ensure()
    await one.cache.set(job())
    await one.settle()
    expect(await ids(stranger)).toEqual([])
    expect(await stranger.cache.get(ID)).toBeNull()
  })

  test('is not fetched again by a device that has it', async () => {
    const [one, other] = twoDevices()
    await one.cache.set(job())
    await one.settle()
    await other.cache.list()
    await other.cache.get(ID)
    const answers: number[] = []
    const original = globalThis.fetch
    vi.stubGlobal('fetch', async (...request: Parameters<typeof fetch>) => {
      const reply = await original(...request)
      answers.push(reply.status)
      return reply
    })
    expect(await other.cache.get(ID)).toMatchObject({ jobId: ID })
    vi.stubGlobal('fetch', original)
    expect(answers).toEqual([304])
  })

  test('deleted on one device goes from the other, and does not come back from it', async () => {
    const [one, other] = twoDevices()
    await one.cache.set(job())
    await one.settle()
    await other.cache.get(ID)
    expect(await ids(other)).toEqual([ID])
    await one.cache.delete(ID)
    await one.settle()
    expect(await ids(other)).toEqual([])
    await other.settle()
    expect(await ids(other)).toEqual([])
    expect(await ids(one)).toEqual([])
    expect(await ids(reload(other))).toEqual([])
  })

  test('brought back on one device comes back on the one that had deleted it', async () => {
    const [one, other] = twoDevices()
    await one.cache.set(job())
    await one.settle()
    const copy = (await other.cache.get(ID))!
    await other.cache.list()
    await one.cache.delete(ID)
    await one.settle()
    await other.cache.list()
    await other.settle()
    await one.cache.set({ ...copy, rev: copy.rev + 2 })
    await one.settle()
    expect(await ids(other)).toEqual([ID])
  })

  test('brought back stays, though another device had changed it before it was deleted', async () => {
    const [one, other] = twoDevices()
    await one.cache.set(job())
    await one.settle()
    const copy = (await other.cache.get(ID))!
    await other.cache.set({ ...copy, rev: 9 })
    await other.settle()
    await one.cache.delete(ID)
    await one.settle()
    await one.cache.set({ ...copy, rev: 3 })
    await one.settle()
    expect(await ids(one)).toEqual([ID])
    expect(await ids(other)).toEqual([ID])
    expect(await other.cache.list()).toMatchObject([{ rev: 11 }])
  })

  test('completed on one device is not undone by what another saved of it meanwhile', async () => {
    const [one, other] = twoDevices()
    await one.cache.set(job({ status: 'in_progress' }))
    await one.settle()
    await other.cache.get(ID)
    other.network.isCut = true
    for (const rev of [2, 3, 4]) await other.cache.set(job({ status: 'in_progress', rev }))
    await one.cache.set(job({ status: 'completed', rev: 2, script: 'the end' }))
    await one.settle()
    other.network.isCut = false
    await other.settle()
    expect(await other.cache.list()).toMatchObject([{ status: 'completed', isInCloud: true }])
    expect(await other.cache.get(ID)).toMatchObject({ status: 'completed', script: 'the end' })
  })

  test('completed while away replaces what was saved unfinished meanwhile', async () => {
    const [one, other] = twoDevices()
    await one.cache.set(job({ status: 'in_progress' }))
    await one.settle()
    other.network.isCut = true
    await other.cache.set(job({ status: 'completed', rev: 2, script: 'the end' }))
    for (const rev of [2, 3]) await one.cache.set(job({ status: 'in_progress', rev }))
    await one.settle()
    other.network.isCut = false
    await other.settle()
    expect(await one.cache.list()).toMatchObject([{ status: 'completed', rev: 4 }])
    expect(await one.cache.get(ID)).toMatchObject({ script: 'the end' })
  })
})

describe('without a network', () => {
  test('writes and deletions wait, survive a reload, and are sent in order, once', async () => {
    const [one, other] = twoDevices()
    for (const jobId of [ID, OTHER, 'job-00000003']) await one.cache.set(job({ jobId }))
    await one.settle()
    one.network.isCut = true
    await one.cache.delete(OTHER)
    await one.cache.set(job({ jobId: 'job-00000004' }))
    await one.cache.set(job({ rev: 2, voice: 'second' }))
    await one.cache.set(job({ rev: 3, voice: 'third' }))
    expect(await one.cache.list()).toMatchObject([
      { jobId: ID, isInCloud: false },
      { jobId: 'job-00000004', isInCloud: false },
      { jobId: 'job-00000003', isInCloud: true },
    ])
    await one.settle()

    const again = reload(one)
    await again.settle()
    expect(sent(again)).toEqual([`DELETE jobs/${OTHER}`, 'PUT jobs/job-00000004', `PUT jobs/${ID}`])
    await again.settle()
    expect(sent(again)).toHaveLength(3)
    expect((await ids(other)).sort()).toEqual([ID, 'job-00000003', 'job-00000004'])
    expect(await other.cache.get(ID)).toMatchObject({ voice: 'third', rev: 3 })
  })

  test('nothing that is there is hidden or lost, and an empty answer hides nothing', async () => {
    const device = newDevice()
    device.network.isCut = true
    await device.cache.set(job())
    expect(await ids(device)).toEqual([ID])
    expect(device.sync.trouble()).toBe('network_error')
    device.network.isCut = false
    // D1 answers with an empty list before it has heard of this job.
    expect(await ids(device)).toEqual([ID])
    await device.settle()
    expect(await device.cache.list()).toMatchObject([{ jobId: ID, isInCloud: true }])
    expect(device.sync.trouble()).toBeNull()
  })

  test('all can be cleared, and it stays so on every device afterwards', async () => {
    const [one, other] = twoDevices()
    await one.cache.set(job())
    await one.cache.set(job({ jobId: OTHER }))
    await one.settle()
    await other.cache.get(ID)
    one.network.isCut = true
    expect(await one.cache.clear()).toBe(2)
    expect(await ids(one)).toEqual([])
    one.network.isCut = false
    await one.settle()
    expect(await ids(other)).toEqual([])
    await other.settle()
    expect(await ids(one)).toEqual([])
  })

  test('what waits is sent by itself when the network returns', async () => {
    const [one, other] = twoDevices()
    one.network.isCut = true
    await one.cache.set(job())
    await vi.waitFor(() => expect(one.sync.trouble()).toBe('network_error'))
    one.network.isCut = false
    one.turn()
    await vi.waitFor(async () => expect(await ids(other)).toEqual([ID]), { timeout: 5_000 })
  })
})

describe('a job that D1', () => {
  test('refuses is here alone, with the reason, and holds up no other', async () => {
    const [one, other] = twoDevices()
    one.network.isCut = true
    await one.cache.set(job())
    await one.settle()
    const { shelf } = one
    shelf.writeBody(ID, shelf.read(ID)!, { encoding: 'gzip', bytes: new Uint8Array(2_600_000) })
    await one.cache.set(job({ jobId: OTHER }))
    one.network.isCut = false
    await one.settle()
    expect(await one.cache.list()).toMatchObject([
      { jobId: OTHER, isInCloud: true },
      { jobId: ID, isInCloud: false, refusal: 'job_too_large' },
    ])
    expect(await ids(other)).toEqual([OTHER])
  })

  test('has lost is stored there again', async () => {
    const [one, other] = twoDevices()
    await one.cache.set(job())
    await one.settle()
    executeSql(site(), 'DELETE FROM veo_jobs')
    await new Promise((resolve) => setTimeout(resolve, 5))
    await one.cache.list()
    await one.settle()
    expect(await ids(one)).toEqual([ID])
    expect(await other.cache.get(ID)).toMatchObject({ jobId: ID })
  })

  test('can have is sent there, though this device has no room for it', async () => {
    const [one] = twoDevices()
    const full = alsoOf(one, { device: deviceStorage(150) })
    await full.cache.set(job())
    expect(full.device.bodyKeys(ID)).toEqual([])
    await full.settle()
    expect(await one.cache.get(ID)).toMatchObject({ jobId: ID, rev: 1 })
  })
})

describe('a sync key', () => {
  test('that is joined brings the jobs of both devices together', async () => {
    const [one, other] = [newDevice(), newDevice()]
    await one.cache.set(job())
    await one.settle()
    await other.cache.set(job({ jobId: OTHER }))
    await other.settle()
    other.network.isCut = true
    await other.cache.set(job({ jobId: 'job-00000003' }))
    other.network.isCut = false
    const told: unknown[] = []
    await joinKey(other.jobs, one.key.ensure(), (moved) => told.push(moved))
    await other.settle()
    const all = [ID, OTHER, 'job-00000003']
    expect((await ids(other)).sort()).toEqual(all)
    expect((await ids(one)).sort()).toEqual(all)
    expect(await one.cache.get(OTHER)).toMatchObject({ jobId: OTHER })
    expect(told).toEqual([0, 1, 2].map((done) => ({ done, total: 2 })))
  })

  test('cannot be joined without a network, and then nothing changes', async () => {
    const [one, other] = [newDevice(), newDevice()]
    const before = other.key.ensure()
    await other.cache.set(job())
    await other.settle()
    other.network.isCut = true
    await expect(joinKey(other.jobs, one.key.ensure(), () => undefined)).rejects.toThrow()
    other.network.isCut = false
    expect(other.key.read()).toBe(before)
    expect(await other.cache.list()).toMatchObject([{ jobId: ID, isInCloud: true }])
  })

  test('that is renewed takes the jobs along and leaves the other devices out', async () => {
    const [one, other] = twoDevices()
    const before = one.key.ensure()
    await one.cache.set(job())
    await one.settle()
    expect(await ids(other)).toEqual([ID])
    expect(await renewKey(one.jobs, () => undefined)).toBe(true)
    expect(one.key.read()).not.toBe(before)
    await one.settle()
    expect(await one.cache.list()).toMatchObject([{ jobId: ID, isInCloud: true }])
    expect(await one.apiOf(before).list()).toEqual([])
    expect(await ids(other)).toEqual([])
    expect(await one.cache.get(ID)).toMatchObject({ jobId: ID })
  })

  test('that is forgotten leaves nothing on the device, and the jobs to the others', async () => {
    const [one, other] = twoDevices()
    await one.cache.set(job())
    await one.settle()
    forgetDevice(one.jobs)
    expect([...one.device.values.keys()]).toEqual([])
    const before = one.network.asked.length
    expect(await ids(one)).toEqual([])
    expect(one.network.asked).toHaveLength(before)
    expect(await ids(other)).toEqual([ID])
  })

  test('is sent in a header and in no address', async () => {
    const device = newDevice()
    await device.cache.set(job())
    await device.settle()
    await device.cache.list()
    expect(device.network.asked.join(' ')).not.toContain(device.key.ensure())
    expect(device.network.asked.length).toBeGreaterThan(0)
  })
})
