import { afterEach, describe, expect, test, vi } from 'vitest'

import { createJobHistory } from '#lib/browser/stores/job-history.ts'

import { job } from '../support/job.ts'
import { openJobSite } from '../support/job-site.ts'
import { gate, type JobDevice } from '../support/jobs.ts'
import { problem } from '../support/order.ts'

const ID = 'job-00000001'

const { newDevice, alsoOf } = openJobSite()

const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))

/** A device that has the job and shows it, and another one that goes on with it. */
async function shown() {
  const other = newDevice()
  await other.cache.set(job({ status: 'in_progress' }))
  await other.settle()
  const one = alsoOf(other)
  await one.cache.list()
  await one.cache.get(ID)
  const history = createJobHistory(one.jobs)
  const [row] = await one.local.list()
  return { one, other, history, row: row! }
}

async function goOn({ cache, settle }: JobDevice, about: object) {
  await cache.set(job({ jobId: ID, ...about }))
  await settle()
}

describe('a deletion that is undone', () => {
  test.each([
    ['changed', { rev: 9, status: 'partial', script: 'much longer' }],
    ['completed', { rev: 2, status: 'completed', script: 'the end' }],
  ] as const)('brings back what another device had %s meanwhile', async (_, about) => {
    const { one, other, history, row } = await shown()
    await goOn(other, about)
    const removed = await history.remove(row)
    await one.settle()
    expect(await other.cache.list()).toEqual([])
    expect(await history.restore(removed)).toBe(true)
    await one.settle()
    for (const device of [one, other]) {
      expect(await device.cache.list()).toMatchObject([{ status: about.status, isInCloud: true }])
      expect(await device.cache.get(ID)).toMatchObject({ script: about.script })
    }
  })

  test('brings back the copy of this device where D1 does not answer', async () => {
    const { one, other, history, row } = await shown()
    one.network.isCut = true
    const removed = await history.remove(row)
    expect(await history.restore(removed)).toBe(true)
    one.network.isCut = false
    await one.settle()
    expect(await other.cache.get(ID)).toMatchObject({ jobId: ID, rev: 3 })
  })

  test('leaves the job completed that was completed before D1 heard of it', async () => {
    const { one, other, history, row } = await shown()
    await goOn(other, { rev: 2, status: 'completed', script: 'the end' })
    one.network.isCut = true
    const removed = await history.remove(row)
    await history.restore(removed)
    one.network.isCut = false
    await one.settle()
    expect(await one.cache.list()).toMatchObject([{ status: 'completed' }])
    expect(await one.cache.get(ID)).toMatchObject({ script: 'the end' })
    expect(await other.cache.get(ID)).toMatchObject({ script: 'the end' })
  })
})

describe('a deletion', () => {
  test('goes under the rev after the one that stands, so that an older list does not undo it', async () => {
    const { one, other, history, row } = await shown()
    await goOn(other, { rev: 9, status: 'partial' })
    one.network.intercept = (line, next) =>
      line.startsWith('DELETE') ? Promise.resolve(problem('internal_error', 500)) : next()
    await history.remove(row)
    expect(await one.cache.list()).toEqual([])
    one.network.intercept = (_, next) => next()
    await one.settle()
    expect(await other.cache.list()).toEqual([])
  })

  test('that waits hides the job from whoever asks for it', async () => {
    const { one } = await shown()
    const held = (await one.cache.get(ID))!
    one.network.intercept = (line, next) =>
      line.startsWith('DELETE') ? Promise.resolve(problem('database_unavailable', 503)) : next()
    await one.cache.delete(ID)
    expect(await one.cache.get(ID)).toBeNull()
    expect(await one.cache.get(ID, held)).toBeNull()
    one.network.isCut = true
    expect(await one.cache.get(ID)).toBeNull()
  })

  test('hides the job from who had asked for it already', async () => {
    const { one } = await shown()
    const { opened, open } = gate()
    one.network.intercept = async (line, next) => {
      const reply = await next()
      if (line === `GET jobs/${ID}`) await opened
      return reply
    }
    const before = one.network.asked.length
    const asking = one.cache.get(ID)
    await vi.waitFor(() => expect(one.network.asked.slice(before)).toContain(`GET jobs/${ID}`))
    await one.cache.delete(ID)
    open()
    expect(await asking).toBeNull()
  })
})
