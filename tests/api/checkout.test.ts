import { parse } from 'qs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { sendJson } from '../support/http-server.ts'
import { openTestShop, PROMPT, type TestShop } from '../support/shop.ts'

describe('checkout', () => {
  let shop: TestShop
  beforeAll(async () => void (shop = await openTestShop()))
  afterAll(() => shop.close())

  const form = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
    shop.call('/api/create-checkout', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams(fields).toString(),
    })

  test('opens a session for the pack at the price of the pack', async () => {
    const before = shop.stripe.created().length
    const { status, body } = await shop.checkout({ locale: 'ru' })
    expect(status).toBe(200)
    expect(body['url']).toBe(`https://checkout.stripe.com/c/pay/${String(body['sessionId'])}`)

    const [request] = shop.stripe.created().slice(before)
    const sent = parse(request!.body)
    expect(sent['mode']).toBe('payment')
    expect(sent['line_items']).toEqual([{ price: 'price_three', quantity: '1' }])
    expect(sent['success_url']).toBe(`${shop.site.url}/ru/veo3-status/{CHECKOUT_SESSION_ID}`)
    expect(sent['cancel_url']).toBe(`${shop.site.url}/ru/?cancelled=1`)
    expect(sent['locale']).toBe('ru')
    expect(request!.headers['idempotency-key']).toBeTruthy()
  })

  test('sends Stripe ids and never the prompt', async () => {
    await shop.checkout()
    for (const { body } of shop.stripe.requests) {
      expect(decodeURIComponent(body.replaceAll('+', ' '))).not.toContain('fox')
    }
  })

  test('stores the order before the buyer can pay', async () => {
    const id = await shop.begin({ prompt: `  ${PROMPT}  ` })
    const { status, body } = await shop.read(id)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      generationId: id,
      sessionId: id,
      prompt: PROMPT,
      videoCount: 3,
      status: 'pending',
      progress: 0,
      fileIds: [],
      videos: [],
      pollAfterMs: 5000,
    })
  })

  test('gives the same session for the same key and body', async () => {
    const before = shop.stripe.created().length
    const headers = { 'idempotency-key': 'attempt-0001' }
    const [first, second] = [await shop.checkout({}, headers), await shop.checkout({}, headers)]
    expect(second.body).toEqual(first.body)
    expect(shop.stripe.created().length).toBe(before + 1)
  })

  test('makes one session of twenty simultaneous clicks', async () => {
    const before = shop.stripe.created().length
    const headers = { 'idempotency-key': 'attempt-0002' }
    const replies = await Promise.all(Array.from({ length: 20 }, () => shop.checkout({}, headers)))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
    expect(new Set(replies.map(({ body }) => body['sessionId'])).size).toBe(1)
    expect(shop.stripe.created().length).toBe(before + 1)
  })

  test('refuses the same key with another body', async () => {
    const headers = { 'idempotency-key': 'attempt-0003' }
    await shop.checkout({}, headers)
    const { status, body } = await shop.checkout({ prompt: 'Another' }, headers)
    expect([status, body['code']]).toEqual([409, 'idempotency_conflict'])
  })

  test.each([
    ['an empty prompt', { prompt: ' \n ' }, 'prompt'],
    ['a prompt of 2,001 characters', { prompt: 'a'.repeat(2001) }, 'prompt'],
    ['a prompt that is no text', { prompt: 7 }, 'prompt'],
    ['two videos', { quantity: 2 }, 'quantity'],
    ['three videos at the price of one', { priceId: 'price_one' }, 'quantity'],
    ['a language we do not speak', { locale: 'xx' }, 'locale'],
    ['an aspect ratio we do not film', { aspectRatio: '4:3' }, 'aspectRatio'],
    ['no price', { priceId: undefined }, 'priceId'],
  ])('refuses %s and names the field', async (_, fields, path) => {
    const { status, body, headers } = await shop.checkout(fields)
    expect([status, body['code']]).toEqual([400, 'invalid_request'])
    expect(headers.get('content-type')).toMatch('application/problem+json')
    expect((body['issues'] as { path: string }[]).map((issue) => issue.path)).toContain(path)
  })

  test('takes 2,000 characters, counted as a reader would', async () => {
    expect((await shop.checkout({ prompt: '🦊'.repeat(2000) })).status).toBe(200)
  })

  test('refuses a price that is not on sale', async () => {
    const { status, body } = await shop.checkout({ priceId: 'price_other' })
    expect([status, body['code']]).toEqual([400, 'unknown_price'])
  })

  test.each(['short', 'x'.repeat(201)])(
    'refuses an idempotency key of a wrong length',
    async (key) => {
      const { status, body } = await shop.checkout({}, { 'idempotency-key': key })
      expect([status, body['code']]).toEqual([400, 'invalid_request'])
    },
  )

  test.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
    'refuses a request from %s',
    async (origin) => {
      const { status, body } = await shop.checkout({}, { origin })
      expect([status, body['code']]).toEqual([403, 'origin_not_allowed'])
    },
  )

  test('takes a request from its own page', async () => {
    expect((await shop.checkout({}, { origin: shop.site.url })).status).toBe(200)
  })

  test('answers 413 to a body over its cap, 415 to another type and 400 to broken JSON', async () => {
    const post = (type: string, body: string) =>
      shop.call('/api/create-checkout', { method: 'POST', headers: { 'content-type': type }, body })
    expect((await post('application/json', `"${'x'.repeat(40_000)}"`)).body['code']).toBe(
      'body_too_large',
    )
    expect((await post('text/plain', '{}')).body['code']).toBe('unsupported_media_type')
    expect((await post('application/json', '{')).body['code']).toBe('invalid_request')
  })

  test('sells to a form and sends it to Stripe', async () => {
    const { status, headers } = await form({ quantity: '3', prompt: PROMPT, locale: 'ru' })
    expect(status).toBe(303)
    expect(headers.get('location')).toMatch(/^https:\/\/checkout\.stripe\.com\//)
  })

  test('takes the price of a form too', async () => {
    const fields = { priceId: 'price_one', quantity: '1', prompt: PROMPT, locale: 'en' }
    expect((await form(fields)).headers.get('location')).toMatch(
      /^https:\/\/checkout\.stripe\.com\//,
    )
    const wrong = await form({ ...fields, priceId: 'price_other' })
    expect(wrong.headers.get('location')).toBe('/en/?error=unknown_price')
  })

  test('sends a form that cannot be sold back to its own language with the reason', async () => {
    const { status, headers } = await form({ quantity: '1', prompt: '', locale: 'ru' })
    expect([status, headers.get('location')]).toEqual([303, '/ru/?error=invalid_request'])
    const foreign = await form({ quantity: '1' }, { origin: 'https://evil.example' })
    expect(foreign.headers.get('location')).toBe('/en/?error=origin_not_allowed')
  })

  test('sells nothing when Stripe would charge another amount, and closes the session', async () => {
    shop.stripe.intercept((seen, response) => {
      if (seen.path.endsWith('/expire')) return shop.stripe.answer(seen, response)
      const id = `cs_test_mismatch${shop.stripe.requests.length}`
      sendJson(response, 200, {
        id,
        payment_status: 'unpaid',
        amount_total: 1500,
        currency: 'usd',
        url: 'https://checkout.stripe.com/x',
      })
    })
    const { status, body } = await shop.checkout()
    expect([status, body['code']]).toEqual([503, 'price_mismatch'])
    await expect
      .poll(() => shop.stripe.requests.some(({ path }) => path.endsWith('/expire')))
      .toBe(true)
    shop.stripe.intercept(null)
  })

  test.each([
    ['an error', 500],
    ['a refusal', 401],
    ['too many requests', 429],
  ])('answers 502 when Stripe answers with %s, and sells on the next try', async (_, code) => {
    const headers = { 'idempotency-key': `attempt-after-${code}` }
    shop.stripe.intercept((_seen, response) =>
      sendJson(response, code, { error: { type: 'api_error' } }),
    )
    const { status, body } = await shop.checkout({}, headers)
    expect([status, body['code']]).toEqual([502, 'payment_provider_error'])
    shop.stripe.intercept(null)
    expect((await shop.checkout({}, headers)).status).toBe(200)
  })

  test('tries once more when Stripe drops the connection', async () => {
    let calls = 0
    shop.stripe.intercept((seen, response) => {
      if (++calls > 1) return shop.stripe.answer(seen, response)
      response.socket?.destroy()
    })
    expect((await shop.checkout()).status).toBe(200)
    shop.stripe.intercept(null)
  })

  test('asks a second time for the same, since a key with other parameters is refused', async () => {
    const bodies: string[] = []
    shop.stripe.intercept((seen, response) => {
      bodies.push(seen.body)
      if (bodies.length > 1) return shop.stripe.answer(seen, response)
      // Long enough for another second to begin.
      setTimeout(() => response.socket?.destroy(), 1_100)
    })
    expect((await shop.checkout()).status).toBe(200)
    shop.stripe.intercept(null)
    expect(bodies).toHaveLength(2)
    expect(bodies[1]).toBe(bodies[0])
  })

  test('gives up on a Stripe that never answers before fifteen seconds have passed', async () => {
    shop.stripe.intercept(() => undefined)
    const signal = AbortSignal.timeout(15_000)
    const response = await fetch(`${shop.site.url}/api/create-checkout`, {
      method: 'POST',
      signal,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ priceId: 'price_one', quantity: 1, prompt: PROMPT, locale: 'en' }),
    })
    expect(response.status).toBe(502)
    shop.stripe.intercept(null)
  })
})

describe('checkout limits', () => {
  test('serves ten orders a minute from one address and asks the eleventh to wait', async () => {
    const shop = await openTestShop({ CHECKOUTS_PER_MINUTE: '10' })
    try {
      const replies = await Promise.all(Array.from({ length: 15 }, () => shop.checkout()))
      expect(replies.filter(({ status }) => status === 200)).toHaveLength(10)
      const refused = replies.find(({ status }) => status === 429)
      expect(refused?.body['code']).toBe('rate_limited')
      expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0)
      const other = await shop.checkout({}, { 'cf-connecting-ip': '2001:db8::1' })
      expect(other.status).toBe(200)
    } finally {
      await shop.close()
    }
  })
})
