import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { clipText } from '#lib/domain/clip-text.ts'

describe('a clipped text', () => {
  test.each([
    ['stays as it is where it fits', 'He runs.', 8, 'He runs.'],
    ['ends after a sentence', 'He runs home. She waits for him', 20, 'He runs home.'],
    ['ends after the last of several', 'One. Two! Three? Four is long', 20, 'One. Two! Three?'],
    [
      'ends after a word where the sentence is too short',
      'Hi. She waits for him',
      15,
      'Hi. She waits',
    ],
    ['keeps a word that ends at the very bound', 'She waits for him', 9, 'She waits'],
    ['takes no point within a number for an end', 'It costs 3.14 coins', 11, 'It costs'],
    ['is cut within a word where there is only one', 'abcdefghij', 4, 'abcd'],
    ['is cut within the first word after spaces', '  abcdefghij', 4, 'ab'],
    ['leaves out half of a character', 'ab🦊', 3, 'ab'],
    ['is empty where there is no room', 'abc', 0, ''],
    ['has no space at its end', 'a      bcdefg', 5, 'a'],
  ])('%s', (_, text, most, clipped) => {
    expect(clipText(text, most)).toBe(clipped)
  })

  test('is never longer, never half a character, and a piece of what was given', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: fc.constantFrom('a', '.', ' ', '\n', '🦊', '…'), maxLength: 80 }),
    )
    fc.assert(
      fc.property(anyText, fc.nat(80), (text, most) => {
        const clipped = clipText(text, most)
        expect(clipped.length).toBeLessThanOrEqual(most)
        expect(clipped.isWellFormed()).toBe(true)
        expect(text).toContain(clipped)
      }),
    )
  })

  test('is something wherever a word would fit', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme-ascii' }),
        fc.integer({ min: 1, max: 50 }),
        (text, most) => {
          fc.pre(/^\S/.test(text))
          expect(clipText(text, most)).not.toBe('')
        },
      ),
    )
  })
})
