import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { progressAfter, videoProgress } from '../../src/lib/domain/progress.ts'
import { VIDEO_STATUSES } from '../../src/lib/domain/video.ts'

const videos = fc.array(fc.record({ status: fc.constantFrom(...VIDEO_STATUSES) }), {
  minLength: 1,
  maxLength: 3,
})
const progress = fc.integer({ min: 0, max: 99 })
const elapsed = fc.integer({ min: -60_000, max: 3_600_000 })

describe('progress between two looks', () => {
  test('never falls and never claims to be done', () => {
    fc.assert(
      fc.property(progress, videos, elapsed, elapsed, (told, videos, one, other) => {
        const [sooner, later] = [Math.min(one, other), Math.max(one, other)]
        const before = progressAfter(told, videos, sooner)
        expect(before).toBeGreaterThanOrEqual(told)
        expect(progressAfter(told, videos, later)).toBeGreaterThanOrEqual(before)
        expect(progressAfter(told, videos, later)).toBeLessThan(100)
      }),
    )
  })

  test('moves as it moves at the server', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 600_000 }),
        fc.integer({ min: 0, max: 600_000 }),
        (at, more) => {
          const video = { status: 'processing' as const, startedAt: 0 }
          const here = progressAfter(videoProgress(video, at), [video], more)
          expect(here).toBeCloseTo(videoProgress(video, at + more), 6)
        },
      ),
    )
  })

  test('stands still while nothing is being made', () => {
    expect(progressAfter(0, [{ status: 'pending' }], 60_000)).toBe(0)
    expect(progressAfter(66, [{ status: 'completed' }, { status: 'error' }], 60_000)).toBe(66)
    expect(progressAfter(0, [], 60_000)).toBe(0)
  })
})
