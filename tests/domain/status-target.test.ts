import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseStatusTarget } from '#lib/domain/status-target.ts'

const [a, b] = ['998d1ea1-1f2e-4b6c-9d3a-0f4f6c7a8b9c', 'cm5gkpxz4000008l6dxrg8xhk']

describe('the id of a status page', () => {
  test.each([
    ['cs_test_a1B2', { kind: 'order', sessionId: 'cs_test_a1B2' }],
    [a, { kind: 'files', fileIds: [a] }],
    [`${a},${b}`, { kind: 'files', fileIds: [a, b] }],
    [`%20${a}%2C,${b}%20,${a}`, { kind: 'files', fileIds: [a, b] }],
    ['', { kind: 'invalid' }],
    [',', { kind: 'invalid' }],
    ['short', { kind: 'invalid' }],
    [`${a},short`, { kind: 'invalid' }],
    [`${a},cs_test_a1B2`, { kind: 'invalid' }],
    ['%E0%A4%A', { kind: 'invalid' }],
    ['cs_<script>', { kind: 'invalid' }],
  ])('%j is read', (text, target) => {
    expect(parseStatusTarget(text)).toEqual(target)
  })

  test('names at most twenty files', () => {
    const list = (count: number) =>
      Array.from({ length: count }, (_, index) => `file-number-${index}`).join(',')
    expect(parseStatusTarget(list(20)).kind).toBe('files')
    expect(parseStatusTarget(list(21)).kind).toBe('invalid')
  })

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['order', 'files', 'invalid']).toContain(parseStatusTarget(text).kind)
      }),
    )
  })
})
