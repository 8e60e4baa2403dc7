import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { openMemoryD1 } from '../memory-d1.ts'
import { createVirtualClock } from '../virtual-clock.ts'
import { standInForWorkers } from '../workers-runtime.ts'
import { playOut } from './play.ts'
import { schedule } from './schedule.ts'

/** `MODEL_SEED` plays the schedules of one seed again, `MODEL_PATH` one of them alone, `MODEL_RUNS` so many. */
const { MODEL_SEED, MODEL_PATH, MODEL_RUNS } = process.env

/** Plays so many schedules, others each time, and says of which seed they are when one ends as it must not. */
export function describeOrders(runs: number): void {
  const db = openMemoryD1()
  const clock = createVirtualClock()
  const undo: (() => void)[] = []

  beforeAll(() => {
    undo.push(standInForWorkers())
    for (const level of ['error', 'warn'] as const) {
      const spy = vi.spyOn(console, level).mockImplementation(() => undefined)
      undo.push(() => spy.mockRestore())
    }
  })
  afterAll(() => undo.forEach((putBack) => putBack()))

  test('every order ends delivered or released, whatever fails', { timeout: 600_000 }, async () => {
    const seed = MODEL_SEED === undefined ? undefined : Number(MODEL_SEED)
    await fc.assert(
      fc.asyncProperty(schedule, async (one) => {
        expect(await playOut(db, clock, one)).toEqual([])
      }),
      {
        numRuns: Number(MODEL_RUNS ?? runs),
        interruptAfterTimeLimit: 540_000,
        ...(seed !== undefined && { seed }),
        ...(MODEL_PATH !== undefined && { path: MODEL_PATH }),
      },
    )
  })
}
