import { describe, expect, test, vi } from 'vitest'

import { forgetDevice, joinKey, renewKey } from '#lib/browser/jobs/move-jobs.ts'

import { executeSql } from '../support/execute-sql.ts'
import { job } from '../support/job.ts'
import { openJobSite } from '../support/job-site.ts'
import { deviceStorage, gate, type JobDevice } from '../support/jobs.ts'
import { noise } from '../support/noise.ts'
import { problem } from '../support/order.ts'

const ID = 'job-00000001'
const OTHER = 'job-00000002'
const HOUR = 3_600_000

const { site, noted, newDevice, alsoOf } = openJobSite()

const ids = async ({ cache }: JobDevice) => (await cache.list()).map(({ jobId }) => jobId)
const puts = ({ network }: JobDevice) => network.asked.filter((line) => line.startsWith('PUT'))
const large = (about = {}) => job({ script: noise(9_000), ...about })

describe('a device without room for a body', () => {
  test('never passes an older one off as it, not after a reload either', async () => {
    const full = newDevice({ device: deviceStorage(4_000) })
    const other = alsoOf(full)
    await full.cache.set(job({ voice: 'first' }))
    await full.settle()
    full.network.isCut = true
    await full.cache.set(large({ rev: 2, status: 'completed', voice: 'second' }))
    expect(await full.cache.get(ID)).toMatchObject({ rev: 2, voice: 'second' })
    const again = noted(full.reload())
    await again.settle()
    // The page that had the newer one is gone with it; what is left is whole.
    for (const device of [again, other]) {
      expect(await device.cache.list()).toMatchObject([{ rev: 1, status: 'partial' }])
      expect(await device.cache.get(ID)).toMatchObject({ rev: 1, voice: 'first' })
    }
  })

  test('still sends it, whatever another tab does meanwhile', async () => {
    const tab = newDevice({ device: deviceStorage(3_000) })
    const other = alsoOf(tab)
    tab.network.isCut = true
    await tab.cache.set(large())
    const second = noted(tab.tab())
    await second.cache.list()
    await second.settle()
    expect(puts(second)).toEqual([])
    tab.network.isCut = false
    await tab.settle()
    expect(await other.cache.get(ID)).toMatchObject({ jobId: ID, script: noise(9_000) })
  })
})

describe('what was done here while an answer was on its way', () => {
  async function fetching(change: (device: JobDevice) => Promise<unknown>) {
    const one = newDevice()
    await one.cache.set(large())
    await one.settle()
    const other = alsoOf(one)
    await other.cache.list()
    const { opened: changed, open } = gate()
    other.network.intercept = async (line, next) => {
      const reply = await next()
      if (line === `GET jobs/${ID}`) await changed
      return reply
    }
    const getting = other.cache.get(ID)
    await vi.waitFor(() => expect(other.network.asked).toContain(`GET jobs/${ID}`))
    await change(other)
    open()
    await getting
    await other.settle()
    return [one, other] as const
  }

  test('is not overwritten by it', async () => {
    const [one, other] = await fetching(({ cache }) => cache.set(job({ rev: 2, voice: 'mine' })))
    expect(await other.cache.get(ID)).toMatchObject({ rev: 2, voice: 'mine' })
    expect(await one.cache.get(ID)).toMatchObject({ rev: 2, voice: 'mine' })
  })

  test('is not undone by it', async () => {
    const [one, other] = await fetching(({ cache }) => cache.delete(ID))
    expect(await ids(other)).toEqual([])
    expect(await ids(one)).toEqual([])
  })

  test('is not undone by a write that was on its way when all was cleared', async () => {
    const one = newDevice()
    const other = alsoOf(one)
    const { opened: cleared, open } = gate()
    one.network.intercept = async (line, next) => {
      if (line.startsWith('PUT')) await cleared
      return await next()
    }
    await one.cache.set(job())
    await vi.waitFor(() => expect(puts(one)).toHaveLength(1))
    const clearing = one.cache.clear()
    expect(await one.local.list()).toEqual([])
    open()
    await clearing
    await one.settle()
    expect(await ids(other)).toEqual([])
  })

  test.each(['GET jobs', `PUT jobs/${ID}`])(
    'is not undone by the answer to %s when the device was told to forget',
    async (held) => {
      const one = newDevice()
      await one.cache.set(job({ jobId: OTHER }))
      await one.settle()
      const { opened: forgotten, open } = gate()
      one.network.intercept = async (line, next) => {
        const reply = await next()
        if (line === held) await forgotten
        return reply
      }
      await one.cache.set(job())
      const listing = one.cache.list()
      await vi.waitFor(() => expect(one.network.asked).toContain(held))
      forgetDevice(one.jobs)
      open()
      await listing
      await new Promise((resolve) => setTimeout(resolve, 100))
      expect([...one.device.values.keys()]).toEqual([])
    },
  )
})

describe('moving to another key', () => {
  test('keeps the old one as long as a job could not be read there', async () => {
    const one = newDevice()
    await one.cache.set(job())
    await one.settle()
    const before = one.key.ensure()
    const other = alsoOf(one)
    other.network.intercept = (line, next) =>
      line === `GET jobs/${ID}`
        ? Promise.resolve(new Response('<html>Welcome to our Wi-Fi</html>'))
        : next()
    await expect(renewKey(other.jobs, () => undefined)).rejects.toThrow('network_error')
    expect(other.key.read()).toBe(before)
    expect(await ids(one)).toEqual([ID])
  })

  test('takes along a deletion that was made meanwhile', async () => {
    const [one, other] = [newDevice(), newDevice()]
    one.key.ensure()
    for (const jobId of [ID, OTHER]) await other.cache.set(job({ jobId }))
    await other.settle()
    await joinKey(other.jobs, one.key.ensure(), ({ done }) => {
      if (done === 2) void other.cache.delete(ID)
    })
    await other.settle()
    expect(await ids(other)).toEqual([OTHER])
    expect(await ids(one)).toEqual([OTHER])
  })

  test('keeps the order of the jobs', async () => {
    const [one, other] = [newDevice(), newDevice()]
    for (const jobId of ['job-a-000', 'job-b-000', 'job-c-000']) {
      await other.cache.set(job({ jobId }))
      await other.settle()
      // Replies tell the time in whole seconds, and this list has to come surely after that reply.
      await new Promise((resolve) => setTimeout(resolve, 2_000))
    }
    const before = await ids(other)
    await joinKey(other.jobs, one.key.ensure(), () => undefined)
    expect(await ids(one)).toEqual(before)
  })

  test('is not held up by a job that cannot be sent', async () => {
    const one = newDevice()
    one.network.intercept = (line, next) =>
      line === `PUT jobs/${ID}` ? Promise.resolve(problem('internal_error', 500)) : next()
    await one.cache.set(job())
    await one.cache.set(job({ jobId: OTHER }))
    expect(await renewKey(one.jobs, () => undefined)).toBe(true)
    expect((await ids(one)).sort()).toEqual([ID, OTHER])
  })
})

describe('what waits', () => {
  test('is never trimmed, however much of it there is', async () => {
    const one = newDevice()
    const other = alsoOf(one)
    for (let index = 0; index < 260; index++) {
      await one.cache.set(job({ jobId: `job-${String(index).padStart(6, '0')}` }))
    }
    await one.settle()
    expect(await ids(other)).toHaveLength(260)
    one.network.isCut = true
    expect(await one.cache.clear()).toBe(260)
    one.network.isCut = false
    await one.settle()
    expect(await ids(other)).toEqual([])
    expect(await ids(one)).toEqual([])
  })

  test('is sent when the network returns to a page that was opened without', async () => {
    const one = newDevice()
    const other = alsoOf(one)
    one.network.isCut = true
    await one.cache.set(job())
    await one.settle()
    one.sync.stop()
    const again = noted(one.tab(true))
    await vi.waitFor(() => expect(again.sync.trouble()).toBe('network_error'))
    again.network.isCut = false
    again.turn()
    await vi.waitFor(async () => expect(await ids(other)).toEqual([ID]), { timeout: 5_000 })
  })

  test('does not hold up the rest where one job alone fails', async () => {
    const one = newDevice()
    const other = alsoOf(one)
    one.network.intercept = (line, next) =>
      line === `PUT jobs/${ID}` ? Promise.resolve(new Response('no', { status: 403 })) : next()
    await one.cache.set(job())
    await one.cache.set(job({ jobId: OTHER }))
    await one.settle()
    expect(await ids(other)).toEqual([OTHER])
  })
})

describe('a refusal', () => {
  test('is not asked for again and again', async () => {
    const one = newDevice()
    await one.cache.set(job())
    await one.settle()
    one.network.intercept = (line, next) =>
      line.startsWith('PUT') ? Promise.resolve(problem('job_too_large', 413)) : next()
    await one.cache.set(job({ rev: 2 }))
    await one.settle()
    const before = puts(one).length
    for (let round = 0; round < 5; round++) await one.cache.list()
    await one.settle()
    expect(puts(one)).toHaveLength(before)
    expect(await one.cache.list()).toMatchObject([{ rev: 2, refusal: 'job_too_large' }])
  })

  test('for want of room is tried again by the next page', async () => {
    const one = newDevice()
    const other = alsoOf(one)
    one.network.intercept = (line, next) =>
      line.startsWith('PUT') ? Promise.resolve(problem('storage_full', 507)) : next()
    await one.cache.set(job())
    await one.settle()
    expect(await one.cache.list()).toMatchObject([{ refusal: 'storage_full' }])
    const again = noted(one.reload())
    await again.settle()
    expect(await ids(other)).toEqual([ID])
  })

  test('does not lend its body to the copy that another device stored', async () => {
    const one = newDevice()
    await one.cache.set(job())
    await one.settle()
    const other = alsoOf(one)
    one.network.intercept = (line, next) =>
      line.startsWith('PUT') ? Promise.resolve(problem('job_too_large', 413)) : next()
    await one.cache.set(job({ rev: 2, script: 'mine' }))
    await one.settle()
    await other.cache.list()
    await other.cache.set(job({ rev: 2, script: 'theirs' }))
    await other.settle()
    await one.cache.list()
    expect(await one.cache.get(ID)).toMatchObject({ rev: 2, script: 'theirs' })
  })
})

describe('a clock that is wrong', () => {
  test.each([-72, 72])('by %i hours neither hides nor keeps what it should not', async (hours) => {
    const one = newDevice({ aheadMs: hours * HOUR })
    await one.cache.set(job({ status: 'in_progress' }))
    await one.settle()
    expect(await one.cache.list()).toMatchObject([{ status: 'in_progress', isInCloud: true }])
    expect(await one.cache.get(ID)).toMatchObject({ status: 'in_progress' })
  })

  test.each([-11, 6, 11])('by %i days hides nothing once D1 was asked', async (days) => {
    const one = newDevice()
    await one.cache.set(job())
    await one.cache.set(job({ jobId: OTHER, status: 'completed' }))
    await one.settle()
    const wrong = alsoOf(one, { aheadMs: days * 24 * HOUR })
    const first = await wrong.cache.list()
    expect(first.map(({ jobId }) => jobId).sort()).toEqual([ID, OTHER])
    await wrong.cache.set(job({ jobId: 'job-00000003' }))
    await wrong.settle()
    expect((await ids(wrong)).sort()).toEqual([ID, OTHER, 'job-00000003'])
    // The next page does not know the time before it has asked, and destroys nothing.
    const again = noted(wrong.tab(true))
    await again.cache.list()
    again.network.isCut = false
    expect((await ids(again)).sort()).toEqual([ID, OTHER, 'job-00000003'])
    again.network.isCut = true
    expect(await again.cache.get('job-00000003')).toMatchObject({ rev: 1 })
  })

  test('does not make an expired job immortal', async () => {
    const one = newDevice({ aheadMs: -HOUR })
    await one.cache.set(job())
    await one.settle()
    // Two days later, as the server sees it and this device nearly does.
    executeSql(site(), `UPDATE veo_jobs SET expires_at = 1 WHERE job_id = '${ID}'`)
    const entry = one.shelf.read(ID)!
    one.shelf.write(ID, { ...entry, info: { ...entry.info!, expiresAt: Date.now() + HOUR / 2 } })
    // Replies tell the time in whole seconds, and this list has to come surely after that reply.
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    const before = puts(one).length
    expect(await ids(one)).toEqual([])
    await one.settle()
    expect(puts(one)).toHaveLength(before)
    expect(await ids(one)).toEqual([])
  })
})

test('a page of somebody else’s network is not taken for the absence of a job', async () => {
  const one = newDevice()
  await one.cache.set(job())
  await one.settle()
  one.network.intercept = () => Promise.resolve(new Response('<html>Welcome</html>'))
  expect(await one.cache.get(ID)).toMatchObject({ jobId: ID })
  expect(await ids(one)).toEqual([ID])
})
