import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { openMemoryD1 } from '../memory-d1.ts'
import { createVirtualClock } from '../virtual-clock.ts'
import { standInForWorkers } from '../workers-runtime.ts'
import { playOut } from './play.ts'
import { schedule } from './schedule.ts'

/** `MODEL_SEED` plays the schedules of another seed (or of a `random` one), `MODEL_PATH` one alone, `MODEL_RUNS` so many. */
const { MODEL_SEED, MODEL_PATH, MODEL_RUNS } = process.env

/**
 * Plays so many schedules, and says of which seed and path they are when one ends as it must not. The seed stands in the
 * test, so that what fails there was broken by the change at hand.
 */
export function describeOrders({ runs, seed }: { runs: number; seed: number }): void {
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
    const asked = MODEL_SEED ?? String(seed)
    await fc.assert(
      fc.asyncProperty(schedule, async (one) => {
        expect(await playOut(db, clock, one)).toEqual([])
      }),
      {
        numRuns: Number(MODEL_RUNS ?? runs),
        interruptAfterTimeLimit: 540_000,
        ...(asked !== 'random' && { seed: Number(asked) }),
        ...(MODEL_PATH !== undefined && { path: MODEL_PATH }),
      },
    )
  })
}
