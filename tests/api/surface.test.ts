import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { ENDPOINTS } from '#lib/contract/endpoints.ts'

import { executeSql } from '../support/execute-sql.ts'
import { openTestShop, type TestShop } from '../support/shop.ts'
import { event } from '../support/stripe-stand-in.ts'

describe('the API as a whole', () => {
  let shop: TestShop
  beforeAll(async () => void (shop = await openTestShop()))
  afterAll(() => shop.close())

  test('answers 404 problem JSON at an unknown address', async () => {
    const paths = ['', '/', '/nope', '/file', '/generation/a/b', '/%', '/prices;x']
    for (const path of paths.map((rest) => `/api${rest}`)) {
      const { status, headers, body } = await shop.call(path)
      expect([path, status, body['code']]).toEqual([path, 404, 'not_found'])
      expect(headers.get('content-type')).toMatch('application/problem+json')
    }
  })

  test.each(['DELETE', 'PUT', 'PATCH', 'OPTIONS'])(
    'answers 405 with Allow to %s',
    async (method) => {
      const byPath = Map.groupBy(ENDPOINTS, ({ path }) => path)
      for (const [template, endpoints] of byPath) {
        const taken = endpoints.map((endpoint): string => endpoint.method)
        if (taken.includes(method)) continue
        const path = template.replace(/\{\w+\}/, 'cs_0123456789ab')
        const { status, headers, body } = await shop.call(path, { method })
        expect([path, status, body['code']]).toEqual([path, 405, 'method_not_allowed'])
        const allowed = taken.includes('GET') ? [...taken, 'HEAD'] : taken
        expect(headers.get('allow')?.split(', ').sort()).toEqual(allowed.sort())
      }
    },
  )

  test('sells the packs at the prices of the product file', async () => {
    expect((await shop.call('/api/prices')).body).toEqual({
      prices: [
        { priceId: 'price_one', quantity: 1, unitAmount: 499, currency: 'usd' },
        { priceId: 'price_three', quantity: 3, unitAmount: 1199, currency: 'usd' },
      ],
    })
  })

  test('is healthy', async () => {
    const { body } = await shop.call('/api/health')
    expect(body).toMatchObject({ ok: true, checks: { db: true, payments: true } })
  })

  test('describes every address in OpenAPI 3.1', async () => {
    const { body } = await shop.call('/api/openapi.json')
    expect(body['openapi']).toBe('3.1.0')
    const paths = Object.entries(body['paths'] as Record<string, Record<string, unknown>>)
    const described = paths.flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, operation]) => {
        expect(operation).toMatchObject({ summary: expect.any(String) as string })
        return `${method.toUpperCase()} ${path}`
      }),
    )
    expect(described.sort()).toEqual(
      ENDPOINTS.map(({ method, path }) => `${method} ${path}`).sort(),
    )
  })
})

describe('a shop that is not configured', () => {
  let shop: TestShop
  beforeAll(async () => {
    shop = await openTestShop({
      STRIPE_SECRET_KEY: '',
      SUPERDUPERAI_TOKEN: '',
      STRIPE_WEBHOOK_SECRET: '',
    })
  })
  afterAll(() => shop.close())

  test('answers 503 on the routes that need what is missing', async () => {
    for (const reply of [
      await shop.checkout(),
      await shop.call('/api/prices'),
      await shop.call('/api/file/file-0123456789'),
      await shop.deliver(event('customer.created', {})),
    ]) {
      expect([reply.status, reply.body['code']]).toEqual([503, 'not_configured'])
    }
    await expect.poll(() => shop.site.log()).toContain('STRIPE_SECRET_KEY is missing')
  })

  test('serves everything else', async () => {
    expect((await shop.call('/api/health')).body).toMatchObject({ ok: false, checks: { db: true } })
    expect((await shop.call('/api/generation/cs_none')).status).toBe(404)
    expect((await shop.call('/en/')).status).toBe(200)
  })
})

describe('a shop whose database fails', () => {
  test('answers 503 so that Stripe tries again, and sells nothing', async () => {
    const shop = await openTestShop()
    try {
      const id = await shop.begin()
      const drop =
        'ALTER TABLE stripe_events RENAME TO gone; ALTER TABLE generations RENAME TO gone_too;'
      executeSql(shop.site, drop)
      const paid = event('checkout.session.completed', shop.stripe.pay(id))
      for (const reply of [await shop.deliver(paid), await shop.checkout(), await shop.read(id)]) {
        expect([reply.status, reply.body['code']]).toEqual([503, 'database_unavailable'])
      }
      expect((await shop.call('/api/health')).status).toBe(503)
      expect(shop.videos.submissions).toHaveLength(0)
    } finally {
      await shop.close()
    }
  })
})
