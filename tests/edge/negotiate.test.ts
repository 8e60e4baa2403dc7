import { describe, expect, test } from 'vitest'

import { negotiate } from '../../src/lib/edge/negotiate.ts'
import { qualities } from '../../src/lib/edge/qualities.ts'

const TYPES = ['application/json', 'text/plain'] as const

describe('the type of a reply', () => {
  test.each([
    '',
    '*/*',
    'application/json',
    'application/*',
    'text/plain;q=0.5, application/json',
    'application/json, text/plain',
    'text/plain, application/json',
    'text/plain;q=0.8, */*;q=0.8',
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'text/plain;q=0, */*',
    'text/plain;q=0',
    'text/plain;q=0.000',
    'text/*;q=0.1, application/*;q=0.2',
    'text/html',
    'image/png',
    'text/plain;q=2',
    'text/plain;q=-1',
    'text/plain;q=NaN, */*;q=0.1',
    'text/plain;q=',
    'text/plain;q=0.1234',
    'textplain',
    'text',
    '/',
    ',,;;=,',
    'text /plain',
    '"text/plain"',
  ])('is JSON for who accepts “%s”', (accept) => {
    expect(negotiate(accept, TYPES)).toBe('application/json')
  })

  test.each([
    'text/plain',
    'TEXT/Plain',
    'text/*',
    'text/plain, */*;q=0.1',
    '*/*;q=0.1, text/plain',
    'text/plain, application/json;q=0.9',
    'application/json;q=0.1,text/plain;q=0.2',
    'application/json;q=0, */*',
    ' text/plain ; charset=utf-8 ; Q=0.5 , application/*;q=0.499',
    'text/plain;format=flowed',
    'application/*, application/json;q=0.1, text/plain;q=0.2',
    'text/html, text/plain;q=1.000, application/json;q=0.999',
    'application/json;q=never, text/plain;q=0.001',
  ])('is text for who accepts “%s”', (accept) => {
    expect(negotiate(accept, TYPES)).toBe('text/plain')
  })

  test('is the only one there is, whatever was asked for', () => {
    expect(negotiate('text/html;q=1', ['application/atom+xml'])).toBe('application/atom+xml')
  })

  test('is found at once in a header of 60 kB', () => {
    expect(negotiate('a/b;q=0.1,'.repeat(6_000) + 'text/plain', TYPES)).toBe('text/plain')
  })
})

test('what makes no sense is not accepted', () => {
  expect([...qualities('gzip;q=NaN, br;q=0.5;x=y, *;q=-1')]).toEqual([['br', 0.5]])
})
