import { describe, expect, test } from 'vitest'

import { createChance } from '../../support/model/chance.ts'
import {
  faultyD1,
  faultyFetch,
  type HttpFault,
  LOSSES,
  planFaults,
  REFUSALS,
} from '../../support/model/faults.ts'
import { latency } from '../../support/model/latency.ts'
import { aroundFetch } from '../../support/model/around.ts'
import { openMemoryD1 } from '../../support/model/memory-d1.ts'
import { createVirtualClock } from '../../support/model/virtual-clock.ts'

/** A service that counts its calls, through a network with this fault. */
function openNetwork(fault: HttpFault | null) {
  const clock = createVirtualClock(0)
  const calls: number[] = []
  const inner: typeof fetch = () => {
    calls.push(clock.now())
    return Promise.resolve(Response.json({ id: 'one', url: null }))
  }
  const wire = { clock, patienceMs: 6_000, lateMs: 30_000 }
  const network = faultyFetch(inner, () => fault, wire)

  async function outcome(): Promise<string> {
    try {
      const response = await network('https://example.test/')
      const text = await response.text()
      try {
        return `${response.status} ${JSON.stringify(JSON.parse(text))}`
      } catch {
        return `${response.status} no JSON`
      }
    } catch (error) {
      return (error as Error).name
    }
  }
  return { clock, calls, outcome: () => clock.drive(outcome()) }
}

const ERROR =
  '{"error":{"type":"api_error","message":"Something went wrong."},"detail":"Something went wrong."}'

describe('a network with faults', () => {
  test('passes on what goes well', async () => {
    const { calls, outcome } = openNetwork(null)
    expect([await outcome(), calls]).toEqual(['200 {"id":"one","url":null}', [0]])
  })

  test.each([
    ['too_many_requests', `429 ${ERROR}`],
    ['server_error', `500 ${ERROR}`],
    ['unavailable', `503 ${ERROR}`],
    ['html_page', '502 no JSON'],
    ['connection_refused', 'TypeError'],
    ['silence', 'TimeoutError'],
  ] satisfies [HttpFault, string][])('asks nobody on %s', async (fault, expected) => {
    const { calls, outcome } = openNetwork(fault)
    expect([await outcome(), calls]).toEqual([expected, []])
  })

  test.each([
    ['server_error_afterwards', `500 ${ERROR}`],
    ['answer_lost', 'TypeError'],
    ['answer_cut', '200 no JSON'],
    ['other_json', '200 {"id":7,"object":null,"url":9,"tasks":"none","status":[]}'],
  ] satisfies [HttpFault, string][])('asks and keeps the answer on %s', async (fault, expected) => {
    const { calls, outcome } = openNetwork(fault)
    expect([await outcome(), calls]).toEqual([expected, [0]])
  })

  test('brings a late call after its caller gave up', async () => {
    const { clock, calls, outcome } = openNetwork('late')
    expect([await outcome(), clock.now(), calls]).toEqual(['TimeoutError', 6_000, []])
    await clock.advance(60_000)
    expect(calls).toEqual([36_000])
  })

  test('is silent for as long as the caller waits', async () => {
    const { clock, outcome } = openNetwork('silence')
    await outcome()
    expect(clock.now()).toBe(6_000)
  })
})

test('a plan comes from its seed, with each fault as often as the others', () => {
  const faults = [...REFUSALS, ...LOSSES]
  const draw = (seed: number) =>
    Array.from({ length: 5_000 }, planFaults(createChance(seed), 0.5, faults))
  expect(draw(1)).toEqual(draw(1))
  for (const fault of faults) {
    const share = draw(1).filter((one) => one === fault).length / 2_500
    expect(Math.abs(share - 1 / faults.length), fault).toBeLessThan(0.03)
  }
})

test('a database fails before it acts, or after', async () => {
  const db = openMemoryD1()
  const count = () => db.prepare('SELECT count(*) AS n FROM files').first('n')
  const add = (on: D1Database) =>
    on
      .prepare("INSERT INTO files (id, type, url, completed_at) VALUES (?, 'video', 'u', 1)")
      .bind('a')
  const before = faultyD1(db, () => 'before')
  await expect(before.batch([add(before)])).rejects.toThrow('D1_ERROR: D1 DB is overloaded')
  expect(await count()).toBe(0)
  const after = faultyD1(db, () => 'after')
  await expect(add(after).run()).rejects.toThrow('D1_ERROR: Network connection lost.')
  expect(await count()).toBe(1)
  const well = faultyD1(db, () => null)
  expect(await well.prepare('SELECT id FROM files').first('id')).toBe('a')
})

test('calls take their time there and back, so that they overtake one another', async () => {
  const clock = createVirtualClock(0)
  const heard: string[] = []
  const inner: typeof fetch = (input) => {
    heard.push(input as string)
    return Promise.resolve(new Response())
  }
  const slow = aroundFetch(inner, latency(clock, createChance(3), 100))
  const names = 'abcdefgh'.split('')
  await clock.drive(Promise.all(names.map((name) => slow(name))))
  expect(heard.toSorted()).toEqual(names)
  expect(heard).not.toEqual(names)
  expect(clock.now()).toBeGreaterThan(100)
})
