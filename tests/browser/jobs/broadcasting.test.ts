import { afterEach, describe, expect, test, vi } from 'vitest'

import { createBroadcasting } from '#lib/browser/jobs/broadcasting.ts'
import { createJobChannel, type JobUpdate } from '#lib/browser/jobs/job-channel.ts'
import { createShelf } from '#lib/browser/jobs/job-shelf.ts'
import { createLocal } from '#lib/browser/jobs/local.ts'

import { job } from '../../support/job.ts'
import { deviceStorage } from '../../support/jobs.ts'
import { holdsToTheContract } from './job-cache-contract.ts'

const ID = 'job-00000001'

function open() {
  const channel = createJobChannel(() => 7)
  const local = createLocal(createShelf(deviceStorage().stored, Date.now), Date.now)
  return { cache: createBroadcasting(local, channel), channel }
}

holdsToTheContract('the broadcasting cache', () => Promise.resolve(open()))

afterEach(() => vi.unstubAllGlobals())

describe('the broadcasting cache', () => {
  test('tells its own page of every write', async () => {
    const { cache, channel } = open()
    const heard: JobUpdate[] = []
    const deafen = channel.listen((update) => heard.push(update))
    await cache.set(job())
    await cache.delete(ID)
    await cache.clear()
    deafen()
    await cache.set(job({ rev: 9 }))
    expect(heard).toEqual([ID, ID, '*'].map((jobId) => ({ jobId, timestamp: 7 })))
  })

  test('tells the other tabs in the words of the contract', async () => {
    const told = new Promise<unknown>((resolve) => {
      const other = new BroadcastChannel('veo-job-updates')
      other.onmessage = ({ data }) => {
        other.close()
        resolve(data)
      }
    })
    await open().cache.set(job())
    expect(await told).toEqual({ jobId: ID, timestamp: 7 })
  })

  test('hears the other tabs, and ignores what is no such message', async () => {
    const heard: string[] = []
    open().channel.listen(({ jobId }) => heard.push(jobId))
    const other = new BroadcastChannel('veo-job-updates')
    other.postMessage(null)
    other.postMessage({ jobId: 5 })
    other.postMessage({ jobId: ID, timestamp: 1 })
    await vi.waitFor(() => expect(heard).toEqual([ID]))
    other.close()
  })

  test('works alone where tabs cannot talk', async () => {
    vi.stubGlobal('BroadcastChannel', undefined)
    const { cache, channel } = open()
    const heard: string[] = []
    channel.listen(({ jobId }) => heard.push(jobId))
    await cache.set(job())
    expect(heard).toEqual([ID])
  })
})
