import { afterEach, describe, expect, test, vi } from 'vitest'

import { job } from '../support/job.ts'
import { openJobSite } from '../support/job-site.ts'
import { deviceStorage, type JobDevice } from '../support/jobs.ts'
import { noise } from '../support/noise.ts'

const ID = 'job-00000001'

const { noted, newDevice, alsoOf } = openJobSite()

afterEach(() => vi.stubGlobal('navigator', {}))

function loseBody({ device }: JobDevice) {
  for (const key of device.bodyKeys(ID)) device.values.delete(key)
}

describe('a change that there is no room for', () => {
  const first = job({ status: 'in_progress', script: noise(600) })
  const second = job({
    rev: 2,
    status: 'failed',
    script: noise(550, 3),
    error: { code: 'x', message: 'm'.repeat(300), retryable: true },
  })

  test.each([0, 50, 200, 400])(
    'with %i characters left is sent by its tab, whatever another sends before',
    async (left) => {
      const one = newDevice()
      const reader = alsoOf(one)
      one.network.isCut = true
      await one.cache.set(first)
      one.device.fill(left)
      await one.cache.set(second)
      const two = noted(one.tab())
      await two.settle()
      one.network.isCut = false
      await one.settle()
      expect(await reader.cache.get(ID)).toMatchObject({ rev: 2, script: second.script })
      expect(await reader.cache.list()).toMatchObject([{ rev: 2, status: 'failed' }])
    },
  )

  test.each([0, 50, 200, 400])(
    'with %i characters left leaves the next page one copy that is whole, and sent',
    async (left) => {
      const one = newDevice()
      const reader = alsoOf(one)
      one.network.isCut = true
      await one.cache.set(first)
      one.device.fill(left)
      await one.cache.set(second)
      one.sync.stop()
      const next = noted(one.tab())
      await next.settle()
      const [row] = await reader.cache.list()
      const script = row?.rev === 2 ? second.script : first.script
      expect(await reader.cache.get(ID)).toMatchObject({ rev: row?.rev, script })
    },
  )
})

describe('a job that waits and whose body is lost', () => {
  test('stays in sight, and says that it cannot be read', async () => {
    const one = newDevice({ device: deviceStorage() })
    one.network.isCut = true
    await one.cache.set(job())
    loseBody(one)
    one.network.isCut = false
    await one.settle()
    expect(await one.cache.list()).toMatchObject([{ refusal: 'job_unreadable' }])
    await one.settle()
    expect(await one.cache.get(ID)).toBeNull()
    expect(await one.cache.delete(ID)).toBe(true)
  })

  test('is as D1 has it, if it does', async () => {
    const one = newDevice()
    await one.cache.set(job())
    await one.settle()
    one.network.isCut = true
    await one.cache.set(job({ rev: 2, status: 'completed' }))
    loseBody(one)
    one.network.isCut = false
    await one.settle()
    expect(await one.local.list()).toMatchObject([{ rev: 1, isInCloud: true, status: 'partial' }])
    expect(await one.cache.get(ID)).toMatchObject({ rev: 1 })
  })
})

test('a browser that refuses locks sends its jobs all the same', async () => {
  const one = newDevice()
  const other = alsoOf(one)
  const request = () => Promise.reject(new DOMException('denied', 'SecurityError'))
  vi.stubGlobal('navigator', { locks: { request } })
  await one.cache.set(job())
  await one.sync.flush()
  expect(await other.cache.list()).toMatchObject([{ jobId: ID }])
})
