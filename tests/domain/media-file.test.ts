import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { isMediaUrl } from '#lib/domain/media-file.ts'

describe('an address of media', () => {
  test.each([
    ['https://cdn.example/a.mp4', true, true],
    ['http://127.0.0.1:8790/a.mp4', false, true],
    ['http://localhost/a.mp4', false, true],
    ['http://[::1]:1/a.mp4', false, true],
    ['http://cdn.example/a.mp4', false, false],
    ['http://127.0.0.1.evil.example/a.mp4', false, false],
    ['https://cdn.example@evil.example/a.mp4', false, false],
    ['https://:secret@evil.example/a.mp4', false, false],
    ['javascript:alert(1)', false, false],
    ['data:video/mp4;base64,AAAA', false, false],
    ['//cdn.example/a.mp4', false, false],
    ['', false, false],
  ])('%s is safe: %s, while developing: %s', (url, anywhere, locally) => {
    expect([isMediaUrl(url, false), isMediaUrl(url, true)]).toEqual([anywhere, locally])
  })

  test('is never a script, however it is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('javascript', 'JaVaScRiPt', 'data', 'file', 'blob'),
        fc.string(),
        (scheme, rest) => {
          expect(isMediaUrl(`${scheme}:${rest}`, true)).toBe(false)
        },
      ),
    )
  })
})
