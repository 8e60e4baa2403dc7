import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { countCharacters, MAX_PROMPT_CHARACTERS, Prompt } from '#lib/domain/prompt.ts'

describe('a prompt', () => {
  test('is trimmed', () => {
    expect(Prompt.parse('\n a fox \t')).toBe('a fox')
  })

  test.each(['', '   ', '\u00a0\n', 7, null, undefined])('is refused when it is %j', (text) => {
    expect(Prompt.safeParse(text).success).toBe(false)
  })

  test.each([
    ['a blank of Braille', '\u2800 \u2800'],
    ['a mark without its letter', '\u0301'],
    ['nothing that anybody sees', '\u200b\u2060\u3164\ufeff\u00ad'],
    ['only what joins and marks', '\u200d\ufe0f'],
    ['a control character', 'a fox\u0000'],
    ['an escape', 'a \u001b[31mfox'],
    ['half a character', 'a fox \ud83e'],
  ])('is refused when it has %s', (_, text) => {
    expect(Prompt.safeParse(text).success).toBe(false)
  })

  test.each(['a fox\n\tand a hare\r\n', '🦊', '狐', '👩‍🚀', 'نعم\u200f'])('may be %j', (text) => {
    expect(Prompt.parse(text)).toBe(text.trim())
  })

  test('has at most 2,000 characters, counted as a reader counts them', () => {
    expect(countCharacters(' 🦊a ')).toBe(2)
    expect(Prompt.safeParse(' ' + '🦊'.repeat(MAX_PROMPT_CHARACTERS)).success).toBe(true)
    expect(Prompt.safeParse('a'.repeat(MAX_PROMPT_CHARACTERS + 1)).success).toBe(false)
  })

  test('is the same when it is read twice', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
        const once = Prompt.safeParse(text)
        if (once.success) expect(Prompt.parse(once.data)).toBe(once.data)
      }),
    )
  })
})
