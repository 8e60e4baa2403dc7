import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { numberScenes } from '#lib/domain/storyboard/number-scenes.ts'

/** Scenes with these numbers; a letter says which is which. */
const scenes = (...numbers: number[]) =>
  numbers.map((sceneNumber, index) => ({ sceneNumber, title: 'abcdefgh'[index]! }))
const numbered = (...numbers: number[]) =>
  numberScenes(scenes(...numbers), { first: 4, last: 6 })
    ?.map(({ title }) => title)
    .join('') ?? null

describe('the scenes of a batch', () => {
  test.each<[string, number[], string | null]>([
    ['are right as they are', [4, 5, 6], 'abc'],
    ['come in another order', [6, 4, 5], 'bca'],
    ['are counted from 1', [1, 2, 3], 'abc'],
    ['are counted from 1 in another order', [3, 1, 2], 'bca'],
    ['are counted from 0', [0, 1, 2], 'abc'],
    ['are counted from elsewhere', [104, 105, 106], 'abc'],
    ['are counted from elsewhere in another order', [105, 106, 104], 'cab'],
    ['have one number for all', [4, 4, 4], 'abc'],
    ['go on beyond what was asked', [4, 5, 6, 7], 'abc'],
    ['are those of the whole film', [1, 2, 3, 4, 5, 6], 'def'],
    ['lack one', [4, 6], null],
    ['lack one, and go on', [4, 6, 7], null],
    ['have one twice in place of another', [4, 5, 5], null],
    ['have one twice besides', [4, 5, 5, 6], null],
    ['are more, counted from elsewhere', [1, 2, 3, 4], null],
    ['have numbers that fit nothing', [9, 2, 31], null],
    ['are counted down by twos', [8, 6, 4], null],
    ['have no numbers', [NaN, NaN, NaN], 'abc'],
    ['have numbers here and there', [NaN, 5, NaN], null],
    ['have numbers without end', [Infinity, 5, 6], null],
    ['are none', [], null],
  ])('that %s', (_, numbers, titles) => {
    expect(numbered(...numbers)).toBe(titles)
  })

  test('may be one that has any number', () => {
    expect(numberScenes(scenes(77), { first: 3, last: 3 })).toEqual([
      { sceneNumber: 3, title: 'a' },
    ])
  })

  test('that are repeated word for word count once', () => {
    const [a, b, c] = scenes(4, 5, 6)
    expect(numberScenes([a!, b!, { ...b! }, c!], { first: 4, last: 6 })).toEqual([a, b, c])
  })

  test('are left as they were given', () => {
    const given = scenes(2, 1)
    numberScenes(given, { first: 5, last: 6 })
    expect(given).toEqual(scenes(2, 1))
  })
})

const anyBatch = fc
  .tuple(fc.integer({ min: 1, max: 180 }), fc.integer({ min: 1, max: 20 }))
  .map(([first, size]) => ({ first, last: first + size - 1 }))

describe('numbering', () => {
  test('brings any order back, whatever the scenes are counted from', () => {
    const anyCase = anyBatch.chain((batch) => {
      const right = Array.from({ length: batch.last - batch.first + 1 }, (_, index) => ({
        sceneNumber: batch.first + index,
        title: `Title ${index}`,
      }))
      const anyOrder = fc.shuffledSubarray(right, { minLength: right.length })
      return fc.record({
        batch: fc.constant(batch),
        right: fc.constant(right),
        given: anyOrder,
        offset: fc.oneof(
          fc.constant(0),
          fc.constant(1 - batch.first),
          fc.integer({ min: -500, max: 500 }),
        ),
      })
    })
    fc.assert(
      fc.property(anyCase, ({ batch, right, given, offset }) => {
        const sent = given.map((scene) => ({ ...scene, sceneNumber: scene.sceneNumber + offset }))
        expect(numberScenes(sent, batch)).toEqual(right)
      }),
    )
  })

  test('never gives a list with gaps, repeats or of another size', () => {
    const anyScenes = fc.array(
      fc.record({
        sceneNumber: fc.oneof(fc.integer({ min: -2, max: 12 }), fc.double()),
        title: fc.constantFrom('a', 'b', 'c'),
      }),
      { maxLength: 12 },
    )
    const anySmallBatch = fc
      .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
      .map(([first, size]) => ({ first, last: first + size - 1 }))
    fc.assert(
      fc.property(anyScenes, anySmallBatch, (given, batch) => {
        const found = numberScenes(given, batch)
        if (!found) return
        const wanted = Array.from(
          { length: batch.last - batch.first + 1 },
          (_, index) => batch.first + index,
        )
        expect(found.map(({ sceneNumber }) => sceneNumber)).toEqual(wanted)
        for (const { title } of found) expect(given.map((one) => one.title)).toContain(title)
      }),
      { numRuns: 500 },
    )
  })
})
