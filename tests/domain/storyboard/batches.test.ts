import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { planBatches, sceneTime } from '#lib/domain/storyboard/batches.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('the batches of a film', () => {
  test('end with a smaller one', () => {
    expect(planBatches(7, 3)).toEqual([
      { number: 1, first: 1, last: 3 },
      { number: 2, first: 4, last: 6 },
      { number: 3, first: 7, last: 7 },
    ])
  })

  test('are none where there are no scenes', () => {
    expect(planBatches(0, 3)).toEqual([])
  })

  test('hold every scene exactly once and in order, for every count and size', () => {
    for (const count of numbers(200)) {
      for (const size of numbers(60)) {
        const batches = planBatches(count, size)
        const scenes = batches.flatMap(({ first, last }) =>
          numbers(last - first + 1).map((number) => first + number - 1),
        )
        const isRight =
          scenes.length === count &&
          scenes.every((scene, index) => scene === index + 1) &&
          batches.every(
            ({ number, first, last }, index) => number === index + 1 && last - first < size,
          )
        if (!isRight) expect.fail(`${count} scenes in batches of ${size}`)
      }
    }
  })
})

describe('the time of a scene', () => {
  test('is eight seconds, the first from 0', () => {
    expect(sceneTime(1)).toEqual({ startSeconds: 0, endSeconds: 8 })
    expect(sceneTime(200)).toEqual({ startSeconds: 1592, endSeconds: 1600 })
  })

  test('begins where the one before it ends', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 199 }), (number) => {
        expect(sceneTime(number + 1).startSeconds).toBe(sceneTime(number).endSeconds)
      }),
    )
  })
})
