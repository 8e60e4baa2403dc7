import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'

import { holdJob, recordCharge } from '#lib/edge/db/studio-runs.ts'
import { chargeRun, forgetOldRuns } from '#lib/edge/db/studio-usage.ts'
import { openFilm } from '#lib/edge/studio/film.ts'
import { startRun } from '#lib/edge/studio/start-run.ts'

import { askedFilm } from '../../support/film.ts'
import { openRunShop } from '../../support/run-shop.ts'

const db = env.DB
const DAY = 86_400_000
const NOW = 20_000 * DAY + 5

const count = async (table: string) =>
  await db.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')
const left = async () => [await count('studio_usage'), await count('studio_runs')]

beforeEach(async () => {
  await db.batch([db.prepare('DELETE FROM studio_runs'), db.prepare('DELETE FROM studio_usage')])
})

/** A job that was held and charged at this time. */
async function charged(jobId: string, at: number) {
  await holdJob(db, jobId, 'run', at)
  await recordCharge(db, jobId, { client: 'c', source: '', chargedAt: at, freeLeft: 1 })
}

/** So many charges and jobs of long ago. */
async function fillUp(rows: number) {
  const numbers = `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})`
  await db.batch([
    db.prepare(`INSERT INTO studio_usage ${numbers} SELECT 'c' || i, 1, 1 FROM n`),
    db.prepare(`INSERT INTO studio_runs ${numbers} SELECT 'j' || i, 'r', 1, 'c', 1, 1, '' FROM n`),
  ])
}

describe('what was charged', () => {
  test('is forgotten after two days, a charge with its period', async () => {
    await chargeRun(db, { client: 'c', perHour: 9, perDay: 9 }, NOW)
    await charged('job', NOW)
    // The hour and the day of the charge began at the same time.
    await forgetOldRuns(db, NOW - 5 + 2 * DAY)
    expect(await left()).toEqual([2, 1])
    await forgetOldRuns(db, NOW - 4 + 2 * DAY)
    expect(await left()).toEqual([0, 1])
    await forgetOldRuns(db, NOW + 2 * DAY)
    expect(await left()).toEqual([0, 1])
    await forgetOldRuns(db, NOW + 1 + 2 * DAY + 40_000)
    expect(await left()).toEqual([0, 0])
  })

  test('is not forgotten of a job that is still held', async () => {
    await charged('job', NOW)
    await holdJob(db, 'job', 'later-run', NOW + 2 * DAY)
    await forgetOldRuns(db, NOW + 2 * DAY + 1)
    expect(await left()).toEqual([0, 1])
  })

  test('is forgotten a hundred at a time', async () => {
    await fillUp(250)
    await forgetOldRuns(db, NOW)
    expect(await left()).toEqual([150, 150])
    await forgetOldRuns(db, NOW)
    await forgetOldRuns(db, NOW)
    expect(await left()).toEqual([0, 0])
  })

  test('is forgotten when the next run is charged', async () => {
    await fillUp(30)
    const { shop, settled } = openRunShop()
    await startRun(shop, openFilm(askedFilm()), '192.0.2.1')
    await settled()
    expect(await left()).toEqual([2, 1])
  })
})

describe('a charge', () => {
  const allowance = { client: 'c', perHour: 3, perDay: 5 }

  test('is never above the limit, however many come at once', async () => {
    const charges = Array.from({ length: 8 }, () => chargeRun(db, allowance, NOW))
    const refusals = (await Promise.all(charges)).filter((refusal) => refusal !== null)
    expect(refusals).toHaveLength(5)
    expect(refusals[0]).toEqual({ spent: 'hour', untilMs: 3_600_000 - 5 })
  })

  test('of everybody is never above it either', async () => {
    const charges = Array.from({ length: 9 }, (_, index) =>
      chargeRun(db, { ...allowance, client: `c${index}` }, NOW),
    )
    const refusals = (await Promise.all(charges)).filter((refusal) => refusal !== null)
    expect(refusals).toEqual(Array(4).fill({ spent: 'day', untilMs: DAY - 5 }))
  })
})
