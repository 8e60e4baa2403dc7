import { describe, expect, test } from 'vitest'

import { countWords } from '#lib/domain/storyboard/count-words.ts'

describe('the words of a text', () => {
  test.each([
    ['We go north.', 3],
    ['  We\tgo \n north  ', 3],
    ['Well — we go … north!', 4],
    ['Мы идём на север', 4],
    ["Don't stop: 3, 2, 1", 5],
    ['It’s a well-known river', 4],
    ['one-two-three-four-five-six', 3],
    ['we,go,north/now—quickly', 5],
    ['हम उत्तर जाते हैं', 4],
    ['نذهب شمالاً', 2],
    ['Tôi yêu em', 3],
    ['我们沿着结冰的河往北走', 6],
    ['北へ、サーバーの川を', 5],
    ['我们 go 北', 3],
    ['เราเดินไปทางเหนือ', 5],
    ['', 0],
    ['… !', 0],
  ])('of %j are %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})
