import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import type { StudioRequest } from '#lib/contract/run-studio.ts'
import { ProblemError } from '#lib/edge/problem-error.ts'
import { openFilm } from '#lib/edge/studio/film.ts'
import { startRun } from '#lib/edge/studio/start-run.ts'

import { askedFilm } from '../../support/film.ts'
import { openRunShop } from '../../support/run-shop.ts'

const db = env.DB
const SECOND = 1_000
const HOUR = 3_600 * SECOND
const DAY = 24 * HOUR

beforeEach(async () => {
  await db.batch([db.prepare('DELETE FROM studio_runs'), db.prepare('DELETE FROM studio_usage')])
})
afterEach(() => void vi.restoreAllMocks())

type About = Partial<StudioRequest> & { from?: number; client?: string }

function open(variables: Record<string, string> = {}) {
  const opened = openRunShop(variables)
  /** Starts a run of a job, a new one unless it is named. */
  const start = ({ from, client, jobId, ...fields }: About = {}) => {
    const film = askedFilm({
      ...{ jobId: jobId ?? crypto.randomUUID(), ...fields },
      ...(from !== undefined && { resumeFromBatch: from }),
    })
    return startRun(opened.shop, openFilm(film), client ?? '192.0.2.1')
  }
  /** Starts a run and lets go of it. */
  const run = async (about: About = {}) => (await start(about)).release()
  async function refused(about: About = {}) {
    try {
      await run(about)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      const { code, retryAfterSeconds } = error
      return { code, retryAfterSeconds }
    }
    return null
  }
  return { ...opened, start, run, refused }
}

const UNLIMITED = { STUDIO_RUNS_PER_HOUR: '0', STUDIO_RUNS_PER_DAY: '0' }
const jobId = 'the-job'
const rows = async (table: string) => (await db.prepare(`SELECT * FROM ${table}`).all()).results
const RUNNING = { code: 'already_running', retryAfterSeconds: 40 }

describe('a job', () => {
  test('is not run twice at once, and is waited for a little', async () => {
    const { start, refused, clock } = open(UNLIMITED)
    await start({ jobId })
    expect(await refused({ jobId })).toEqual(RUNNING)
    expect(clock.slept).toBe(2_500)
    expect(await refused({})).toBeNull()
  })

  test('is free as soon as its run lets go of it', async () => {
    const { start, refused, clock } = open(UNLIMITED)
    const { release } = await start({ jobId })
    await release()
    expect(await refused({ jobId })).toBeNull()
    expect(clock.slept).toBe(0)
  })

  test('is free after forty seconds in which nothing was heard of its run', async () => {
    const { start, refused, clock } = open(UNLIMITED)
    await start({ jobId })
    clock.now += 40 * SECOND - 2_501
    expect(await refused({ jobId })).toEqual(RUNNING)
    clock.now += 1
    expect(await refused({ jobId })).toBeNull()
  })

  test('is kept for as long as its run says so', async () => {
    const { start, refused, clock } = open(UNLIMITED)
    const { keep } = await start({ jobId })
    clock.now += 30 * SECOND
    expect(await keep()).toBe(true)
    clock.now += 30 * SECOND
    expect(await refused({ jobId })).toEqual(RUNNING)
  })

  test('that was taken over is neither kept nor let go of by its old run', async () => {
    const notice = vi.spyOn(console, 'warn').mockReturnValue(undefined)
    const { start, refused, clock } = open(UNLIMITED)
    const old = await start({ jobId })
    clock.now += 40 * SECOND
    await start({ jobId })
    const [before] = await rows('studio_runs')
    clock.now += 10 * SECOND
    expect(await old.keep()).toBe(false)
    await old.release()
    expect(await rows('studio_runs')).toEqual([before])
    expect(await refused({ jobId })).toEqual(RUNNING)
    expect(notice.mock.calls).toEqual([[expect.stringContaining('studio_run_lost')]])
  })

  test('is let go of where its run may not begin', async () => {
    const { run, refused } = open({ STUDIO_RUNS_PER_HOUR: '1' })
    await run()
    expect(await refused({ jobId })).toMatchObject({ code: 'rate_limited' })
    expect(await refused({ jobId, client: '192.0.2.2' })).toBeNull()
  })

  test('outlives a database that is away for a moment', async () => {
    const { start } = open(UNLIMITED)
    const { keep } = await start({ jobId })
    await db.prepare('ALTER TABLE studio_runs RENAME TO gone').run()
    await expect(keep()).resolves.toBe(true)
    await db.prepare('ALTER TABLE gone RENAME TO studio_runs').run()
  })
})

describe('the allowance of a visitor', () => {
  test('is so many runs within an hour of the clock', async () => {
    const { run, refused, clock } = open()
    await run()
    await run()
    expect(await refused()).toEqual({ code: 'rate_limited', retryAfterSeconds: 2_400 })
    expect(await refused({ client: '192.0.2.2' })).toBeNull()
    clock.now += 40 * 60 * SECOND - 1
    expect(await refused()).toEqual({ code: 'rate_limited', retryAfterSeconds: 1 })
    clock.now += 1
    // The hour is over; the day of everybody is not.
    expect(await refused()).toMatchObject({ code: 'daily_limit_reached' })
  })

  test('is not used by whoever is turned away for all', async () => {
    const { run, refused } = open({ STUDIO_RUNS_PER_DAY: '1' })
    await run()
    for (let time = 0; time < 5; time++) {
      expect(await refused()).toMatchObject({ code: 'daily_limit_reached' })
    }
    const mine = (await rows('studio_usage')).find(({ client }) => client === '192.0.2.1')
    expect(mine).toMatchObject({ runs: 1 })
  })

  test('has no end where it is 0', async () => {
    const { run } = open(UNLIMITED)
    for (let time = 0; time < 15; time++) await run()
    expect(await rows('studio_usage')).toEqual([])
  })
})

test('the allowance of everybody is so many runs within a day of the clock', async () => {
  const { run, refused, clock } = open()
  for (const client of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) await run({ client })
  const left = (13 * 60 + 40) * 60
  expect(await refused()).toEqual({ code: 'daily_limit_reached', retryAfterSeconds: left })
  clock.now += left * SECOND - 1
  expect(await refused()).toMatchObject({ code: 'daily_limit_reached' })
  clock.now += 1
  expect(await refused()).toBeNull()
})

describe('going on with a job', () => {
  const only = { STUDIO_RUNS_PER_HOUR: '1', STUDIO_RUNS_PER_DAY: '0' }

  test('is free twenty times', async () => {
    const { run, refused } = open(only)
    await run({ jobId })
    for (let time = 0; time < 20; time++) await run({ jobId, from: 2 })
    expect(await refused({ jobId, from: 2 })).toMatchObject({ code: 'rate_limited' })
  })

  test('is free for a day after it was charged, and then charged anew', async () => {
    const { run, refused, clock } = open(only)
    await run({ jobId })
    clock.now += DAY - 1
    await run({ jobId: 'another-job' })
    expect(await refused({ jobId, from: 2 })).toBeNull()
    clock.now += 1
    expect(await refused({ jobId, from: 2 })).toMatchObject({ code: 'rate_limited' })
    clock.now += HOUR
    await run({ jobId, from: 2 })
    const row = (await rows('studio_runs')).find((each) => each['job_id'] === jobId)
    expect(row).toMatchObject({ charged_at: clock.now, free_left: 20 })
  })

  test.each([
    ['of another visitor', { jobId, from: 2, client: '192.0.2.2' }],
    ['that was never begun', { jobId: 'another-job', from: 2, client: '192.0.2.2' }],
    ['from its beginning', { jobId }],
    ['from another script', { jobId, from: 2, scriptText: 'He comes.' }],
  ])('is charged: %s', async (_, about) => {
    const { run, refused } = open(only)
    await run({ jobId })
    await run({ client: '192.0.2.2' })
    expect(await refused(about)).toMatchObject({ code: 'rate_limited' })
  })

  test('is free with the script that its video became', async () => {
    const { start, refused } = open(only)
    const video = { workflow: 'url-to-scenes', videoUrl: 'https://youtu.be/dQw4w9WgXcQ' } as const
    const first = await start({ jobId, ...video, scriptText: '' })
    await first.release()
    expect(await refused({ jobId, ...video, scriptText: '', from: 1 })).toBeNull()
    expect(await refused({ jobId, ...video, scriptText: 'Ice.', from: 1 })).not.toBeNull()
    const second = await start({ jobId, ...video, scriptText: '', from: 1 })
    await second.changeSource('Ice.')
    await second.release()
    expect(await refused({ jobId, ...video, scriptText: 'Ice.', from: 1 })).toBeNull()
    expect(await refused({ jobId, ...video, scriptText: 'Snow.', from: 1 })).not.toBeNull()
  })

  test('is not free for a job whose charge was refused', async () => {
    const { run, refused } = open(only)
    await run()
    expect(await refused({ jobId })).toMatchObject({ code: 'rate_limited' })
    expect(await refused({ jobId, from: 1 })).toMatchObject({ code: 'rate_limited' })
  })
})
