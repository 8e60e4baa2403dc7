import { describe, expect, test } from 'vitest'

import { blockedWord } from '#lib/domain/blocked-words.ts'

const LIST = ['gore', 'Mickey Mouse', 'кровь', ' ']

describe('a prompt', () => {
  test.each([
    ['A scene of gore', 'gore'],
    ['GORE!', 'gore'],
    ['a ｇｏｒｅ scene', 'gore'],
    ['a g\u00adore scene', 'gore'],
    ['with mickey-mouse ears', 'Mickey Mouse'],
    ['Mickey\n  Mouse', 'Mickey Mouse'],
    ['Всюду КРОВЬ.', 'кровь'],
  ])('is stopped: %j', (prompt, word) => {
    expect(blockedWord(prompt, LIST)).toBe(word)
  })

  test.each(['A fox', 'a gorey tale', 'Mickey and a mouse', 'кровля', ''])(
    'is fine: %j',
    (prompt) => {
      expect(blockedWord(prompt, LIST)).toBeNull()
      expect(blockedWord(prompt, [])).toBeNull()
    },
  )
})
