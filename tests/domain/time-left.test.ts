import { expect, test } from 'vitest'

import { timeLeft } from '../../src/lib/domain/time-left.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

test.each([
  [50 * HOUR + 5 * MINUTE, { days: 2, hours: 2, minutes: 0 }],
  [24 * HOUR - 1, { days: 0, hours: 23, minutes: 59 }],
  [90 * MINUTE, { days: 0, hours: 1, minutes: 30 }],
  [59_999, { days: 0, hours: 0, minutes: 0 }],
  [0, null],
  [-1, null],
])('%d ms are %j', (left, expected) => {
  expect(timeLeft(1_000 + left, 1_000)).toEqual(expected)
})
