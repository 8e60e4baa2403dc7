import { expect, test } from 'vitest'

import { waitSpan } from '../../src/lib/i18n/span-text.ts'

const SECOND = 1_000
const MINUTE = 60_000
const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ')

test.each([
  [2 * MINUTE, 3.2 * MINUTE, '2–4 minutes'],
  [1.4 * MINUTE, 1.9 * MINUTE, '1–2 minutes'],
  [20 * SECOND, 2 * MINUTE, '1–2 minutes'],
  [2.4 * MINUTE, 2 * MINUTE, '2 minutes'],
  [24 * SECOND, 41 * SECOND, '20–50 seconds'],
  [61 * SECOND, 88 * SECOND, '60–90 seconds'],
  [3 * SECOND, 24 * SECOND, '10–30 seconds'],
  [2.2 * SECOND, 5.1 * SECOND, '2–6 seconds'],
  [0.2 * SECOND, 0.9 * SECOND, '1 second'],
])('half within %i ms and nine in ten within %i ms is %s', (medianMs, p90Ms, text) => {
  expect(plain(waitSpan('en', { medianMs, p90Ms }))).toBe(text)
})

test('is said in the language of the page', () => {
  expect(plain(waitSpan('ru', { medianMs: 2 * MINUTE, p90Ms: 5 * MINUTE }))).toBe('2–5 минут')
  // Some languages write a hyphen, at which a line could end.
  expect(plain(waitSpan('vi', { medianMs: 2 * MINUTE, p90Ms: 5 * MINUTE }))).toBe('2–5 phút')
})
