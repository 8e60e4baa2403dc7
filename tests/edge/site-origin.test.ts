import { describe, expect, test } from 'vitest'

import { checkOrigin } from '../../src/lib/edge/site-origin.ts'

const from = (headers: Record<string, string>, siteUrl: string) => () =>
  checkOrigin(new Request('https://anything.example/api/create-checkout', { headers }), siteUrl)

describe('an order', () => {
  test.each([
    ['https://shop.example', 'https://shop.example'],
    ['http://localhost:8788', 'http://127.0.0.1:8788'],
    ['https://a1b2c3.kiosk.pages.dev', 'https://a1b2c3.kiosk.pages.dev'],
    ['https://my-branch.kiosk.pages.dev', 'https://a1b2c3.kiosk.pages.dev'],
    ['https://kiosk.pages.dev', 'https://a1b2c3.kiosk.pages.dev'],
  ])('from %s is taken by %s', (origin, siteUrl) => {
    expect(from({ origin }, siteUrl)).not.toThrow()
  })

  test.each([
    ['https://evil.example', 'https://shop.example'],
    ['http://shop.example', 'https://shop.example'],
    ['https://shop.example:8443', 'https://shop.example'],
    ['https://www.shop.example', 'https://shop.example'],
    ['http://localhost:8789', 'http://127.0.0.1:8788'],
    ['https://evil.pages.dev', 'https://a1b2c3.kiosk.pages.dev'],
    ['https://kiosk.pages.dev.evil.example', 'https://kiosk.pages.dev'],
    ['http://my-branch.kiosk.pages.dev', 'https://kiosk.pages.dev'],
    ['https://kiosk.pages.dev', 'https://shop.example'],
    ['null', 'https://shop.example'],
    ['nonsense', 'https://shop.example'],
  ])('from %s is refused by %s', (origin, siteUrl) => {
    expect(from({ origin }, siteUrl)).toThrow(
      expect.objectContaining({ code: 'origin_not_allowed' }) as Error,
    )
  })

  test('without an origin is taken unless a browser says that it comes from elsewhere', () => {
    expect(from({}, 'https://shop.example')).not.toThrow()
    expect(from({ 'sec-fetch-site': 'same-origin' }, 'https://shop.example')).not.toThrow()
    expect(from({ 'sec-fetch-site': 'cross-site' }, 'https://shop.example')).toThrow()
  })
})
