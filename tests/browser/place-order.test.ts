import { expect, test } from 'vitest'

import { createCall } from '../../src/lib/browser/call.ts'
import { type Order, createPlaceOrder } from '../../src/lib/browser/place-order.ts'
import { Generation } from '../../src/lib/contract/get-generation.ts'

const ORDER: Order = { quantity: 3, prompt: 'A cat', locale: 'ru', aspectRatio: '9:16' }
const PRICES = [
  { priceId: 'price_1', quantity: 1, unitAmount: 499, currency: 'usd' },
  { priceId: 'price_3', quantity: 3, unitAmount: 1199, currency: 'usd' },
]
const SESSION = { sessionId: 'cs_test_1', url: 'https://checkout.stripe.com/c/pay/cs_test_1' }

type Answer = () => Response
const answer =
  (body: unknown, status = 200): Answer =>
  () =>
    Response.json(body, { status })
const problem = (code: string, status: number) =>
  answer({ type: 'about:blank', title: code, status, code }, status)
const lose: Answer = () => {
  throw new TypeError('Failed to fetch')
}

function shop(checkouts: Answer[], prices: Answer = answer({ prices: PRICES })) {
  const sent: { key: string; body: unknown }[] = []
  const remembered = new Map<string, unknown>()
  const answerTo = (url: string, { headers, body }: { headers: HeadersInit; body: string }) => {
    if (url === '/api/prices') return prices()
    expect(url).toBe('/api/create-checkout')
    sent.push({ key: new Headers(headers).get('Idempotency-Key')!, body: JSON.parse(body) })
    return checkouts.shift()!()
  }
  const fetch = (...request: unknown[]) =>
    Promise.resolve().then(() => answerTo(...(request as Parameters<typeof answerTo>)))
  let keys = 0
  const placeOrder = createPlaceOrder({
    call: createCall({ fetch }),
    writeStored: (key, value) => remembered.set(key, value).has(key),
    now: () => Date.UTC(2026, 0, 2),
    newKey: () => `key-${++keys}`,
  })
  return { placeOrder, sent, remembered }
}

test('sends the price of the pack and gives the address of the payment page', async () => {
  const { placeOrder, sent } = shop([answer(SESSION)])
  expect(await placeOrder(ORDER)).toEqual(SESSION)
  expect(sent).toEqual([{ key: 'key-1', body: { ...ORDER, priceId: 'price_3' } }])
})

test('remembers the order as one that waits for its payment', async () => {
  const { placeOrder, remembered } = shop([answer(SESSION)])
  await placeOrder(ORDER)
  expect(Generation.parse(remembered.get('veo3_generation_cs_test_1'))).toEqual({
    generationId: 'cs_test_1',
    sessionId: 'cs_test_1',
    prompt: 'A cat',
    videoCount: 3,
    createdAt: '2026-01-02T00:00:00.000Z',
    fileIds: [],
    status: 'pending',
    progress: 0,
    videos: [],
    pollAfterMs: 5000,
  })
})

test('carries the same key when an answer was lost and the same order is sent again', async () => {
  const { placeOrder, sent } = shop([lose, lose, answer(SESSION)])
  await expect(placeOrder(ORDER)).rejects.toMatchObject({ code: 'network_error' })
  await expect(placeOrder(ORDER)).rejects.toMatchObject({ code: 'network_error' })
  await placeOrder(ORDER)
  expect(sent.map(({ key }) => key)).toEqual(['key-1', 'key-1', 'key-1'])
})

test('takes a new key for another order', async () => {
  const { placeOrder, sent } = shop([lose, answer(SESSION)])
  await expect(placeOrder(ORDER)).rejects.toThrow()
  await placeOrder({ ...ORDER, prompt: 'A dog' })
  expect(sent.map(({ key }) => key)).toEqual(['key-1', 'key-2'])
})

test('takes a new key after an answer, good or bad', async () => {
  const refusal = problem('payment_provider_error', 502)
  const { placeOrder, sent } = shop([refusal, answer(SESSION), answer(SESSION)])
  await expect(placeOrder(ORDER)).rejects.toMatchObject({ code: 'payment_provider_error' })
  await placeOrder(ORDER)
  await placeOrder(ORDER)
  expect(sent.map(({ key }) => key)).toEqual(['key-1', 'key-2', 'key-3'])
})

test('orders nothing that is not on sale', async () => {
  const { placeOrder, sent } = shop([], answer({ prices: [PRICES[0]] }))
  await expect(placeOrder(ORDER)).rejects.toMatchObject({ code: 'unknown_price' })
  expect(sent).toEqual([])
})
