import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { startCountingSite } from '../../bench/counting-site.ts'
import { jobCosts, type JobCost } from '../../bench/jobs-cost.ts'
import { jobsCrowd } from '../../bench/jobs-crowd.ts'
import type { WorkerSite } from '../../bench/worker-site.ts'

const [FEW, MANY] = [100, 10_000]
const [FIVE, TWENTY] = [5, 20]

const sites: WorkerSite[] = []
/** What each call costs whoever has five or twenty jobs, beside few jobs of others and beside many. */
let costs: Record<'five' | 'twenty', JobCost[]>
let costsInCrowd: typeof costs

beforeAll(async () => {
  costs = await costsBeside(FEW)
  costsInCrowd = await costsBeside(MANY)
})
afterAll(() => Promise.all(sites.map((site) => site.stop())))

async function costsBeside(others: number) {
  const site = await startCountingSite({}, jobsCrowd(others))
  sites.push(site)
  return { five: await jobCosts(site.url, FIVE), twenty: await jobCosts(site.url, TWENTY) }
}

describe('a call for jobs', () => {
  test('costs the same however many jobs others have', () => {
    expect(costsInCrowd).toEqual(costs)
    expect(costs.twenty.length).toBeGreaterThan(5)
  })

  test('reads few rows', () => {
    expect(costs.twenty.filter(({ rowsRead }) => rowsRead > 100)).toEqual([])
  })

  test('makes few statements, far from the 50 that the free plan allows', () => {
    expect(costs.twenty.filter(({ statements }) => statements > 12)).toEqual([])
  })

  test('writes nothing where it only reads or changes nothing', () => {
    const idle = costs.twenty.filter(({ call }) => /^GET|the same again|an older one/.test(call))
    expect(idle.map(({ rowsWritten }) => rowsWritten)).toEqual(idle.map(() => 0))
    expect(idle.length).toBeGreaterThan(4)
  })
})

describe('a list', () => {
  const listed = (from: JobCost[]) => from.find(({ call }) => call === 'GET /api/veo/jobs')!

  test('reads a row more for each further job of its owner', () => {
    expect(listed(costs.twenty).rowsRead - listed(costs.five).rowsRead).toBe(TWENTY - FIVE)
  })

  test('is one statement', () => {
    expect(listed(costs.twenty).statements).toBe(1)
  })
})
