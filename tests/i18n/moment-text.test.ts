import { expect, test } from 'vitest'

import { momentSentence } from '../../src/lib/i18n/moment-text.ts'

const text = { today: 'until {time}', tomorrow: 'until {time} tomorrow', later: 'until {time}' }
const now = new Date(2026, 10, 21, 13, 0).getTime()
const plain = (sentence: string) => sentence.replaceAll('\u202f', ' ')

test.each([
  [new Date(2026, 10, 21, 14, 30), 'until 2:30 PM'],
  [new Date(2026, 10, 21, 23, 59), 'until 11:59 PM'],
  [new Date(2026, 10, 22, 3, 0), 'until 3:00 AM tomorrow'],
  [new Date(2026, 10, 23, 3, 0), 'until Nov 23, 2026, 3:00 AM'],
])('%s', (at, sentence) => {
  expect(plain(momentSentence('en', text, at.getTime(), now))).toBe(sentence)
})

test('is written as the language writes times', () => {
  const at = new Date(2026, 10, 21, 14, 30).getTime()
  expect(momentSentence('ru', text, at, now)).toBe('until 14:30')
})
