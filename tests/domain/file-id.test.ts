import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { FileId, splitFileIds } from '#lib/domain/file-id.ts'

describe('file ids', () => {
  test.each([
    ['998d1ea1-1f2e-4b6c-9d3a-0f4f6c7a8b9c', true],
    ['cm5gkpxz4000008l6dxrg8xhk', true],
    ['a'.repeat(11), true],
    ['a'.repeat(64), true],
    ['a'.repeat(10), false],
    ['a'.repeat(65), false],
    ['cs_test_a1b2c3d4e5', false],
    ['../../../etc/passwd', false],
    ['abcdefghijk\n', false],
    ['', false],
  ])('%j is one: %s', (text, valid) => {
    expect(FileId.safeParse(text).success).toBe(valid)
  })

  test('are split at commas, trimmed, without empties and repeats, in order', () => {
    expect(splitFileIds(' b ,a,, b,c ,')).toEqual(['b', 'a', 'c'])
  })

  test('survive being joined and split again, whatever they are', () => {
    const id = fc.stringMatching(/^[A-Za-z0-9_-]{11,64}$/)
    fc.assert(
      fc.property(fc.uniqueArray(id), (ids) => {
        expect(splitFileIds(ids.join(','))).toEqual(ids)
      }),
    )
  })
})
