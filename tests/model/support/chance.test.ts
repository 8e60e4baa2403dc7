import { expect, test } from 'vitest'

import { createChance } from '../../support/model/chance.ts'

const draw = (seed: number) => {
  const chance = createChance(seed)
  return [chance.next(), chance.below(10), chance.pick('abc'.split('')), chance.letters(20)]
}

test('chance is the same from the same seed, and another from the next', () => {
  expect(draw(7)).toEqual(draw(7))
  expect(draw(7)).not.toEqual(draw(8))
})

test('chance is even', () => {
  const chance = createChance(1)
  const counts = Array<number>(10).fill(0)
  for (let round = 0; round < 10_000; round++) counts[chance.below(10)]! += 1
  for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150)
  const share = Array.from({ length: 10_000 }, () => chance.happens(0.2)).filter(Boolean).length
  expect(Math.abs(share - 2_000)).toBeLessThan(200)
})

test('chance makes ids that are UUIDs', () => {
  expect(createChance(1).uuid()).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  )
})
