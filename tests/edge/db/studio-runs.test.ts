import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, test } from 'vitest'

import {
  changeSource,
  HOLD_MS,
  holdJob,
  keepJob,
  recordCharge,
  releaseJob,
} from '#lib/edge/db/studio-runs.ts'

const db = env.DB
const NOTHING = { client: '', source: '', chargedAt: 0, freeLeft: 0 }
const CHARGE = { client: '192.0.2.1', source: 'abc', chargedAt: 5, freeLeft: 20 }

beforeEach(async () => {
  await db.prepare('DELETE FROM studio_runs').run()
})

describe('the hold on a job', () => {
  test('is had by one run of many that ask at once', async () => {
    const runs = Array.from({ length: 8 }, (_, index) => holdJob(db, 'job', `run-${index}`, 0))
    expect((await Promise.all(runs)).filter(Boolean)).toEqual([NOTHING])
  })

  test('lapses to the millisecond', async () => {
    await holdJob(db, 'job', 'run-1', 100)
    expect(await holdJob(db, 'job', 'run-2', 100 + HOLD_MS - 1)).toBeNull()
    expect(await holdJob(db, 'job', 'run-2', 100 + HOLD_MS)).toEqual(NOTHING)
  })

  test('comes with what was charged before', async () => {
    await holdJob(db, 'job', 'run-1', 0)
    await recordCharge(db, 'job', CHARGE)
    await releaseJob(db, 'job', 'run-1')
    expect(await holdJob(db, 'job', 'run-2', 1)).toEqual(CHARGE)
    expect(await holdJob(db, 'other-job', 'run-3', 1)).toEqual(NOTHING)
  })

  test('comes with what it was changed to be made from, by its own run', async () => {
    await holdJob(db, 'job', 'run-1', 0)
    await recordCharge(db, 'job', CHARGE)
    await changeSource(db, 'job', 'run-1', 'def')
    await changeSource(db, 'job', 'run-0', 'ghi')
    await releaseJob(db, 'job', 'run-1')
    expect(await holdJob(db, 'job', 'run-2', 1)).toEqual({ ...CHARGE, source: 'def' })
  })

  test('is kept from the time at which it is', async () => {
    await holdJob(db, 'job', 'run-1', 0)
    expect(await keepJob(db, 'job', 'run-1', 1_000)).toBe(true)
    expect(await holdJob(db, 'job', 'run-2', HOLD_MS + 999)).toBeNull()
    expect(await holdJob(db, 'job', 'run-2', HOLD_MS + 1_000)).not.toBeNull()
  })

  test('is neither kept nor given up by another run, or for another job', async () => {
    await holdJob(db, 'job', 'run-1', 0)
    expect(await keepJob(db, 'job', 'run-2', 1)).toBe(false)
    expect(await keepJob(db, 'other-job', 'run-1', 1)).toBe(false)
    await releaseJob(db, 'job', 'run-2')
    await releaseJob(db, 'other-job', 'run-1')
    expect(await holdJob(db, 'job', 'run-3', 1)).toBeNull()
  })
})
