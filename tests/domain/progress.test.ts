import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { orderStatus } from '#lib/domain/order-status.ts'
import { orderProgress, videoProgress } from '#lib/domain/progress.ts'
import { isEnded, playerFor, VIDEO_STATUSES, type VideoState } from '#lib/domain/video.ts'

const startedAt = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: undefined })
const video: fc.Arbitrary<VideoState> = fc
  .record({ status: fc.constantFrom(...VIDEO_STATUSES), startedAt })
  .map(({ status, startedAt }) => (startedAt === undefined ? { status } : { status, startedAt }))
const videos = fc.array(video, { minLength: 1, maxLength: 3 })
const time = fc.integer({ min: 0, max: 2e9 })

describe('progress', () => {
  test('is nothing without videos, and before one has started', () => {
    expect(orderProgress([], 0)).toBe(0)
    expect(videoProgress({ status: 'pending' }, 1000)).toBe(0)
  })

  test('moves with time and slows down past the typical duration', () => {
    const at = (ms: number) => videoProgress({ status: 'processing', startedAt: 0 }, ms, 100_000)
    expect(at(0)).toBe(0)
    expect(at(50_000)).toBeGreaterThan(30)
    expect(at(100_000) - at(50_000)).toBeGreaterThan(at(150_000) - at(100_000))
  })

  test('is a whole number from 0 to 100', () => {
    fc.assert(
      fc.property(videos, time, (all, now) => {
        const progress = orderProgress(all, now)
        expect(Number.isInteger(progress)).toBe(true)
        expect(progress).toBeGreaterThanOrEqual(0)
        expect(progress).toBeLessThanOrEqual(100)
      }),
    )
  })

  test('never falls as time passes', () => {
    fc.assert(
      fc.property(videos, time, time, (all, one, other) => {
        const [early, late] = [Math.min(one, other), Math.max(one, other)]
        expect(orderProgress(all, late)).toBeGreaterThanOrEqual(orderProgress(all, early))
      }),
    )
  })

  test('is 100 exactly when every video has ended', () => {
    fc.assert(
      fc.property(videos, time, (all, now) => {
        expect(orderProgress(all, now) === 100).toBe(all.every(isEnded))
      }),
    )
  })
})

describe('the state of an order', () => {
  test.each([
    [['completed', 'completed'], 'completed'],
    [['completed', 'error'], 'error'],
    [['error', 'error'], 'error'],
    [['completed', 'processing'], 'processing'],
    [['error', 'pending'], 'processing'],
  ] as const)('of videos %j is %s', (statuses, state) => {
    expect(orderStatus(statuses.map((status) => ({ status })))).toBe(state)
  })
})

describe('the player of a file', () => {
  test.each([
    ['video', 'video'],
    ['image', 'image'],
    ['audio', 'audio'],
    ['other', 'link'],
  ] as const)('of type %s is a %s', (type, player) => {
    expect(playerFor(type)).toBe(player)
  })
})
