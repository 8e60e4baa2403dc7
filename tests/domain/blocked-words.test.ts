import { describe, expect, test } from 'vitest'

import { blockedWord } from '#lib/domain/blocked-words.ts'

const LIST = ['gore', 'Mickey Mouse', 'кровь', ' ', '裸体', 'C++', '🔫']

describe('a prompt', () => {
  test.each([
    ['A scene of gore', 'gore'],
    ['GORE!', 'gore'],
    ['a ｇｏｒｅ scene', 'gore'],
    ['a g\u00adore scene', 'gore'],
    ['a go\u034fre scene', 'gore'],
    ['a go\ufe0fre scene', 'gore'],
    ['a go\u3164re scene', 'gore'],
    ['一个裸体女人', '裸体'],
    ['a book about C++', 'C++'],
    ['he draws a 🔫', '🔫'],
    ['with mickey-mouse ears', 'Mickey Mouse'],
    ['Mickey\n  Mouse', 'Mickey Mouse'],
    ['Всюду КРОВЬ.', 'кровь'],
  ])('is stopped: %j', (prompt, word) => {
    expect(blockedWord(prompt, LIST)).toBe(word)
  })

  test.each(['A fox', 'a gorey tale', 'Mickey and a mouse', 'кровля', 'the letter c', ''])(
    'is fine: %j',
    (prompt) => {
      expect(blockedWord(prompt, LIST)).toBeNull()
      expect(blockedWord(prompt, [])).toBeNull()
    },
  )
})
