import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { executeSql } from '../support/execute-sql.ts'
import { sendJson } from '../support/http-server.ts'
import { openTestShop, type TestShop } from '../support/shop.ts'
import { event } from '../support/stripe-stand-in.ts'

const ONE = { priceId: 'price_one', quantity: 1 }

describe('a day', () => {
  let shop: TestShop
  beforeAll(async () => void (shop = await openTestShop({ DAILY_ORDER_LIMIT: '10' })))
  afterAll(() => shop.close())

  test('has no more orders than it may, however many buyers come at once', async () => {
    const replies = await Promise.all(Array.from({ length: 100 }, () => shop.checkout(ONE)))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(10)
    const refused = replies.filter(({ status }) => status === 503)
    expect(refused).toHaveLength(90)
    expect(new Set(refused.map(({ body }) => body['code']))).toEqual(new Set(['shop_closed']))
    const wait = Number(refused[0]!.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(24 * 60 * 60)
    expect(shop.stripe.created()).toHaveLength(10)
  })

  test('gets a place back from an order that expires, and only one', async () => {
    const [session] = shop.stripe.sessions.values()
    const expired = event('checkout.session.expired', { ...session, status: 'expired' })
    for (let time = 0; time < 3; time++) await shop.deliver(expired)
    const replies = await Promise.all([shop.checkout(ONE), shop.checkout(ONE)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 503])
  })

  test('loses no place to a session that Stripe refuses to make', async () => {
    executeSql(shop.site, 'UPDATE order_days SET taken = 9')
    shop.stripe.intercept((_, response) =>
      sendJson(response, 400, { error: { type: 'invalid_request_error', message: 'no' } }),
    )
    for (let time = 0; time < 3; time++) {
      expect((await shop.checkout(ONE)).body['code']).toBe('payment_provider_error')
    }
    shop.stripe.intercept(null)
    expect((await shop.checkout(ONE)).status).toBe(200)
  })

  test('gives an order that it has to whoever asks for it again', async () => {
    executeSql(shop.site, 'UPDATE order_days SET taken = 9')
    const headers = { 'idempotency-key': 'the-last-one' }
    const first = await shop.checkout(ONE, headers)
    expect((await shop.checkout(ONE)).body['code']).toBe('shop_closed')
    expect((await shop.checkout(ONE, headers)).body).toEqual(first.body)
  })

  test('says on its page when there is more', async () => {
    const { body } = await shop.call('/api/shop')
    expect(body).toMatchObject({ isOpen: false, reason: 'day' })
    const [year, month, day] = new Date().toISOString().split(/[-T]/).map(Number)
    expect(body['opensAt']).toBe(new Date(Date.UTC(year!, month! - 1, day! + 1)).toISOString())
  })

  test('sends a form back with the reason', async () => {
    const { status, headers } = await shop.call('/api/create-checkout', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ quantity: '1', prompt: 'A fox', locale: 'ru' }).toString(),
    })
    expect([status, headers.get('location')]).toEqual([303, '/ru/?error=shop_closed'])
  })
})

describe('a shop whose video service fails', () => {
  let shop: TestShop
  beforeAll(async () => void (shop = await openTestShop()))
  afterAll(() => shop.close())

  /** Orders and pays until nothing is sold any more; says how many were sold. */
  async function sellUntilClosed(): Promise<number> {
    for (let sold = 0; sold < 30; sold++) {
      const { status, body } = await shop.checkout(ONE)
      if (status !== 200) return sold
      const id = String(body['sessionId'])
      await shop.deliver(event('checkout.session.completed', shop.stripe.pay(id)))
    }
    return Infinity
  }

  test('closes its till, says until when, and opens it when that has passed', async () => {
    shop.videos.intercept((_, response) => sendJson(response, 500, { detail: 'out of order' }))
    expect(await sellUntilClosed()).toBe(10)
    const { status, body, headers } = await shop.checkout(ONE)
    expect([status, body['code']]).toEqual([503, 'shop_closed'])
    const wait = Number(headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect((await shop.call('/api/shop')).body).toMatchObject({ isOpen: false, reason: 'provider' })

    shop.videos.intercept(null)
    executeSql(shop.site, 'UPDATE video_outcomes SET at = at - 60000')
    const again = await shop.checkout(ONE)
    expect(again.status).toBe(200)
    // The first that is delivered ends the run of failures.
    const id = String(again.body['sessionId'])
    await shop.deliver(event('checkout.session.completed', shop.stripe.pay(id)))
    const { body: order } = await shop.readUntil(id, ({ fileIds }) => String(fileIds) !== '')
    shop.videos.finish(String((order['fileIds'] as string[])[0]))
    await shop.readUntil(id, ({ status }) => status === 'completed')
    executeSql(shop.site, 'UPDATE video_outcomes SET at = at + 60000')
    expect((await shop.checkout(ONE)).status).toBe(200)
  })
})
