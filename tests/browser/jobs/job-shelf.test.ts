import { describe, expect, test } from 'vitest'

import { createShelf } from '#lib/browser/jobs/job-shelf.ts'
import { createLocal } from '#lib/browser/jobs/local.ts'

import { job } from '../../support/job.ts'
import { deviceStorage } from '../../support/jobs.ts'
import { noise } from '../../support/noise.ts'

const ID = 'job-00000001'
const OTHER = 'job-00000002'

/** A tab of the browser that has this storage. */
function tab(device: ReturnType<typeof deviceStorage>) {
  const shelf = createShelf(device.open(), Date.now)
  return { shelf, cache: createLocal(shelf, Date.now, shelf.nextTurn) }
}

const first = job({ script: noise(600) })
/** Its body is shorter and its entry longer than the first one's. */
const second = job({
  rev: 2,
  status: 'failed',
  script: noise(550, 3),
  error: { code: 'x', message: 'm'.repeat(300), retryable: true },
})
const scriptOf = { 1: first.script, 2: second.script }

/** What the next page finds of the job, after whatever became of the page that had it. */
async function whole(device: ReturnType<typeof deviceStorage>) {
  const { cache } = tab(device)
  const [row] = await cache.list()
  const found = await cache.get(ID)
  return { row: row?.rev, body: found?.rev, script: found?.script }
}

describe('a job that is changed', () => {
  test('is stored whole as it was or whole as it is, however little room there is', async () => {
    const ends = new Set<number>()
    for (let left = 0; left < 2_000; left += 7) {
      const device = deviceStorage()
      const { cache, shelf } = tab(device)
      await cache.set(first)
      device.fill(left)
      await cache.set(second)
      expect(await cache.get(ID)).toMatchObject({ rev: 2, script: second.script })
      const found = await whole(device)
      const rev = found.row as 1 | 2
      expect(found).toEqual({ row: rev, body: rev, script: scriptOf[rev] })
      expect(shelf.isAtRisk()).toBe(rev === 1)
      expect(device.bodyKeys(ID)).toHaveLength(1)
      ends.add(rev)
    }
    expect([...ends].sort()).toEqual([1, 2])
  })

  test('is whole for another tab after each single step of storing it', async () => {
    const device = deviceStorage()
    const { cache } = tab(device)
    await cache.set(first)
    const seen: Map<string, string>[] = []
    const set = device.values.set.bind(device.values)
    device.values.set = (key, value) => {
      set(key, value)
      seen.push(new Map(device.values))
      return device.values
    }
    await cache.set(second)
    expect(seen.length).toBeGreaterThan(1)
    for (const values of seen) {
      const then = deviceStorage()
      for (const [key, value] of values) then.values.set(key, value)
      const found = await whole(then)
      expect(found).toEqual({
        row: found.row,
        body: found.row,
        script: scriptOf[found.row as 1 | 2],
      })
    }
  })

  test('is stored after all when there is room again, and leaves nothing behind', async () => {
    const device = deviceStorage()
    const { cache, shelf } = tab(device)
    await cache.set(first)
    device.fill()
    await cache.set(second)
    device.fill(5_000)
    await cache.set({ ...second, rev: 3 })
    expect(await whole(device)).toEqual({ row: 3, body: 3, script: second.script })
    expect(device.bodyKeys(ID)).toHaveLength(1)
    expect(shelf.isAtRisk()).toBe(false)
    await cache.delete(ID)
    expect(device.bodyKeys(ID)).toEqual([])
  })

  test('takes the room of its own older body, if D1 has that', async () => {
    const device = deviceStorage()
    const { cache, shelf } = tab(device)
    await cache.set(first)
    const entry = shelf.read(ID)!
    shelf.write(ID, { ...entry, waiting: null, storedRev: 1 })
    device.fill(400)
    await cache.set({ ...first, rev: 2 })
    expect(await whole(device)).toEqual({ row: 2, body: 2, script: first.script })
    expect(shelf.isAtRisk()).toBe(false)
  })

  test('is not hidden from this tab by an older change that had no room', async () => {
    const device = deviceStorage()
    const [one, two] = [tab(device), tab(device)]
    await one.cache.set(first)
    device.fill()
    // An entry alone that has no room: its body is the one that is stored.
    one.shelf.write(ID, { ...one.shelf.read(ID)!, refusal: 'x'.repeat(50) })
    device.fill(5_000)
    await two.cache.set(second)
    expect(one.shelf.readBody(ID, 1)).toBeNull()
    expect(await one.cache.get(ID)).toMatchObject({ rev: 2, script: second.script })
  })
})

describe('a body that a closed page left behind', () => {
  test('is what room is made of first', async () => {
    const device = deviceStorage()
    const { cache, shelf } = tab(device)
    await cache.set(first)
    device.values.set(`veo_body_${ID}.left`, noise(900))
    device.values.set('veo_body_job-unknown.left', noise(900))
    device.fill()
    await cache.set(job({ jobId: OTHER, script: noise(500) }))
    expect(shelf.isAtRisk()).toBe(false)
    expect(await cache.get(ID)).toMatchObject({ rev: 1, script: first.script })
    expect(await cache.get(OTHER)).toMatchObject({ jobId: OTHER })
  })

  test('goes with its job', async () => {
    const device = deviceStorage()
    const { shelf, cache } = tab(device)
    await cache.set(first)
    device.values.set(`veo_body_${ID}.left`, noise(600))
    shelf.remove(ID)
    expect([...device.values.keys()]).toEqual([])
  })
})
