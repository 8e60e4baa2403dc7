import { gzipSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { joinKey, renewKey } from '#lib/browser/jobs/move-jobs.ts'
import { jobInfoOf } from '#lib/domain/job.ts'

import { job } from '../support/job.ts'
import { openJobSite } from '../support/job-site.ts'
import type { JobDevice } from '../support/jobs.ts'

const ID = 'job-00000001'
const OTHER = 'job-00000002'
const THIRD = 'job-00000003'

const { newDevice, alsoOf } = openJobSite()
const untold = () => undefined

const ids = async ({ cache }: JobDevice) => (await cache.list()).map(({ jobId }) => jobId).sort()

describe('a deletion', () => {
  test('made under one key is not carried to another', async () => {
    const [one, reader] = [newDevice(), newDevice()]
    const [first, second] = [one.key.ensure(), newDevice().key.ensure()]
    for (const jobId of [ID, OTHER]) await one.cache.set(job({ jobId }))
    await one.settle()
    await joinKey(one.jobs, second, untold)
    await one.cache.delete(ID)
    await one.settle()
    await joinKey(one.jobs, first, untold)
    await one.settle()
    expect(await ids(one)).toEqual([ID, OTHER])
    reader.key.write(first)
    expect(await ids(reader)).toEqual([ID, OTHER])
    reader.key.write(second)
    expect(await ids(reader)).toEqual([OTHER])
  })

  test('that waits is sent to the key it was made under', async () => {
    const one = newDevice()
    const left = alsoOf(one)
    for (const jobId of [ID, OTHER]) await one.cache.set(job({ jobId }))
    await one.settle()
    const next = newDevice()
    await next.cache.set(job())
    await next.settle()
    one.network.isCut = true
    await one.cache.delete(ID)
    await one.settle()
    one.network.isCut = false
    await joinKey(one.jobs, next.key.ensure(), untold)
    await one.settle()
    expect(await ids(left)).toEqual([OTHER])
    expect(await ids(next)).toEqual([ID, OTHER])
  })
})

describe('two jobs of one id and rev', () => {
  test.each([
    [1, 5],
    [5, 1],
  ])('are not mixed when they come under one key (%i, %i)', async (early, late) => {
    const [one, other] = [newDevice(), newDevice()]
    const made = async (device: JobDevice, voice: string, wait: number) => {
      await new Promise((resolve) => setTimeout(resolve, wait))
      await device.cache.set(job({ rev: 2, voice, script: voice }))
      await device.settle()
    }
    await Promise.all([made(one, 'laptop', early), made(other, 'phone', late * 20)])
    await joinKey(other.jobs, one.key.ensure(), untold)
    await other.settle()
    for (const device of [one, other]) {
      const [row] = await device.cache.list()
      const found = await device.cache.get(ID)
      expect(found).toMatchObject({ voice: row!.voice, script: row!.voice })
    }
    expect(await other.cache.get(ID)).toEqual(await one.cache.get(ID))
  })

  test('are not mixed when D1 has another life of the job', async () => {
    const one = newDevice()
    await one.cache.set(job({ script: 'mine' }))
    await one.settle()
    const { info } = one.shelf.read(ID)!
    one.sync.learn({ ...info!, updatedAt: info!.updatedAt + 1 }, one.key.read())
    expect(one.shelf.readBody(ID, 1)).toBeNull()
  })
})

describe('jobs that nobody can read', () => {
  async function withUnreadable() {
    const one = newDevice()
    await one.cache.set(job())
    await one.settle()
    const api = one.apiOf(one.key.ensure())
    const put = (jobId: string, bytes: Uint8Array) =>
      api.put(jobInfoOf(job({ jobId })), {
        encoding: 'gzip',
        bytes: Uint8Array.from(bytes),
      })
    await put(OTHER, Uint8Array.from([0x1f, 0x8b, 8, ...Array<number>(40).fill(0)]))
    await put(THIRD, gzipSync('hello'))
    return one
  }

  test('do not keep the others from moving to a new key', async () => {
    const one = await withUnreadable()
    const left = alsoOf(one)
    expect(await renewKey(one.jobs, untold)).toBe(false)
    await one.settle()
    expect(await ids(one)).toEqual([ID])
    expect(one.key.read()).not.toBe(left.key.read())
    expect(await ids(left)).toEqual([ID, OTHER, THIRD])
  })

  test('are told apart from a network that is gone', async () => {
    const one = await withUnreadable()
    const api = one.apiOf(one.key.ensure())
    await expect(api.get(OTHER)).rejects.toMatchObject({ code: 'job_unreadable' })
    await expect(api.get(THIRD)).rejects.toMatchObject({ code: 'job_unreadable' })
    one.network.isCut = true
    await expect(api.get(OTHER)).rejects.toMatchObject({ code: 'network_error' })
  })

  test('are not those whose answer breaks off once', async () => {
    const one = newDevice()
    await one.cache.set(job({ script: 'whole' }))
    await one.settle()
    let isFirst = true
    one.network.intercept = async (_, next) => {
      const reply = await next()
      if (!isFirst) return reply
      isFirst = false
      const broken = new ReadableStream({ pull: (stream) => stream.error(new TypeError('gone')) })
      return new Response(broken, { headers: reply.headers })
    }
    expect(await one.apiOf(one.key.ensure()).get(ID)).toMatchObject({ script: 'whole' })
  })
})
