import fc from 'fast-check'
import { expect, test } from 'vitest'

import { breakLines } from '../../../src/components/social/break-lines.ts'

const words = (text: string) => text.split(' ').map((word) => ({ text: word, width: word.length }))
const broken = (text: string, count: number) =>
  breakLines(words(text), 1, count).map((line) => line.text)

test('makes the widest line as narrow as can be', () => {
  expect(broken('a film of your own words', 1)).toEqual(['a film of your own words'])
  expect(broken('a film of your own words', 2)).toEqual(['a film of', 'your own words'])
  expect(broken('a film of your own words', 3)).toEqual(['a film', 'of your', 'own words'])
})

test('has no more lines than words', () => {
  expect(broken('two words', 4)).toEqual(['two', 'words'])
  expect(broken('one', 3)).toEqual(['one'])
})

test('keeps every word in its place, and no line could be filled with fewer', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), fc.nat(3), (list, more) => {
      const text = list.join(' ')
      const lines = breakLines(words(text), 1, more + 1)
      expect(lines.map((line) => line.text).join(' ')).toBe(text)
      for (const line of lines) expect(line.width).toBe(line.text.length)
      // Filling line after line to just under the widest one takes more lines than there are.
      const widest = Math.max(...lines.map(({ width }) => width))
      let [needed, used] = [1, -1]
      for (const { length } of list) {
        if (used + 1 + length < widest) used += 1 + length
        else [needed, used] = [needed + 1, length]
      }
      const isOneWord = list.some(({ length }) => length === widest)
      expect(isOneWord || needed > lines.length).toBe(true)
    }),
  )
})
