import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import Stripe from 'stripe'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { createSandbox } from '../../sandbox/sandbox.ts'
import { PACKS } from '#lib/domain/product.ts'

const KEY = 'sk_test_sandbox'
const SECRET = 'whsec_sandbox'

type Call = { body: string; signature: string }

/** A shop's webhook address that notes what it is sent; it refuses the first `refusals` calls. */
async function listen(calls: Call[], refusals = 0) {
  let left = refusals
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (text) => (body += String(text)))
    request.on('end', () => {
      calls.push({ body, signature: String(request.headers['stripe-signature']) })
      response.writeHead(left-- > 0 ? 503 : 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => new Promise((resolve) => server.close(resolve))
  return { url: `http://127.0.0.1:${port}`, close }
}

describe("the sandbox's Stripe", () => {
  let sandbox: Awaited<ReturnType<typeof createSandbox>>
  let stripe: Stripe
  let calls: Call[]
  let shop: Awaited<ReturnType<typeof listen>>

  const open = async (refusals = 0) => {
    calls = []
    shop = await listen(calls, refusals)
    sandbox = await createSandbox({
      host: '127.0.0.1',
      port: 0,
      siteUrl: 'http://localhost:8788',
      webhookUrl: shop.url,
      stripeKey: KEY,
      webhookSecret: SECRET,
      videoToken: 'token',
      videoMs: 10,
      delayedMs: 10,
      firstRetryMs: 10,
    })
    const { hostname, port } = new URL(sandbox.url)
    stripe = new Stripe(KEY, { host: hostname, port, protocol: 'http', maxNetworkRetries: 0 })
  }
  beforeEach(() => open())
  afterEach(async () => {
    await sandbox.close()
    await shop.close()
  })

  const create = (price = 'price_single', options?: Stripe.RequestOptions) =>
    stripe.checkout.sessions.create(
      {
        mode: 'payment',
        line_items: [{ price, quantity: 1 }],
        success_url: 'http://localhost:8788/en/veo3-status/{CHECKOUT_SESSION_ID}',
        cancel_url: 'http://localhost:8788/en/?cancelled=1',
        client_reference_id: 'order-1',
        metadata: { generation_id: 'order-1' },
      },
      options,
    )

  const choose = (id: string, outcome: string) =>
    fetch(`${sandbox.url}/checkout/${id}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ outcome }),
    })

  const types = () => calls.map(({ body }) => (JSON.parse(body) as { type: string }).type)

  test('sells the packs at the prices of the product as shipped', async () => {
    const totals = [await create('price_single'), await create('price_triple')]
    expect(totals.map((session) => session.amount_total)).toEqual(
      PACKS.map((pack) => pack.unitAmount),
    )
    expect(totals[0]).toMatchObject({ status: 'open', payment_status: 'unpaid', currency: 'usd' })
    expect(totals[0]?.metadata).toEqual({ generation_id: 'order-1' })
  })

  test('refuses a price it does not have and a key it does not know', async () => {
    await expect(create('price_other')).rejects.toMatchObject({
      code: 'resource_missing',
      statusCode: 400,
    })
    const { hostname, port } = new URL(sandbox.url)
    const stranger = new Stripe('sk_test_other', { host: hostname, port, protocol: 'http' })
    await expect(stripe.checkout.sessions.retrieve('cs_none')).rejects.toMatchObject({
      statusCode: 404,
    })
    await expect(stranger.checkout.sessions.retrieve('cs_none')).rejects.toMatchObject({
      statusCode: 401,
    })
  })

  test('replays the stored answer for the same idempotency key', async () => {
    const first = await create('price_single', { idempotencyKey: 'key-1' })
    const again = await create('price_single', { idempotencyKey: 'key-1' })
    expect(again.id).toBe(first.id)
    await expect(create('price_triple', { idempotencyKey: 'key-1' })).rejects.toMatchObject({
      statusCode: 400,
    })
  })

  test('takes a payment, tells the shop with a signature and sends the buyer back', async () => {
    const { id } = await create()
    const response = await choose(id, 'paid')
    expect(response.headers.get('location')).toBe(`http://localhost:8788/en/veo3-status/${id}`)
    expect(await stripe.checkout.sessions.retrieve(id)).toMatchObject({ payment_status: 'paid' })
    await expect.poll(() => calls.length).toBe(1)
    const { body, signature } = calls[0]!
    const event = await stripe.webhooks.constructEventAsync(body, signature, SECRET)
    expect(event.type).toBe('checkout.session.completed')
    expect((await stripe.events.list({ type: event.type })).data[0]?.id).toBe(event.id)
  })

  test('repeats an event until it is taken', async () => {
    await sandbox.close()
    await shop.close()
    await open(2)
    await choose((await create()).id, 'paid')
    await expect.poll(() => calls.length).toBe(3)
    expect(new Set(calls.map(({ body }) => body)).size).toBe(1)
  })

  test('declines a card without ending the session', async () => {
    const { id } = await create()
    expect(await (await choose(id, 'declined')).text()).toContain('declined')
    expect((await stripe.checkout.sessions.retrieve(id)).status).toBe('open')
    expect((await choose(id, 'abandoned')).headers.get('location')).toMatch('cancelled=1')
  })

  test.each([
    ['delayed', 'succeeded', 'paid'],
    ['delayed_failure', 'failed', 'unpaid'],
  ])('settles a %s payment later', async (outcome, ending, status) => {
    const { id } = await create()
    await choose(id, outcome)
    await expect
      .poll(types)
      .toEqual(['checkout.session.completed', `checkout.session.async_payment_${ending}`])
    expect((await stripe.checkout.sessions.retrieve(id)).payment_status).toBe(status)
  })

  test('expires an open session once', async () => {
    const { id } = await create()
    expect((await stripe.checkout.sessions.expire(id)).status).toBe('expired')
    await expect(stripe.checkout.sessions.expire(id)).rejects.toMatchObject({ statusCode: 400 })
    await expect.poll(types).toEqual(['checkout.session.expired'])
  })

  test('refunds what was paid and no more', async () => {
    const { id } = await create()
    await choose(id, 'paid')
    const intent = (await stripe.checkout.sessions.retrieve(id)).payment_intent as string
    await stripe.refunds.create({ payment_intent: intent, amount: 100 })
    await expect(stripe.refunds.create({ payment_intent: intent, amount: 400 })).rejects.toThrow()
    await stripe.refunds.create({ payment_intent: intent })
    expect((await stripe.refunds.list({ payment_intent: intent })).data).toHaveLength(2)
    await expect.poll(types).toContain('charge.refunded')
  })

  test('holds the money of a manual capture until it is captured or cancelled', async () => {
    const session = await stripe.checkout.sessions.create({
      mode: 'payment',
      line_items: [{ price: 'price_triple', quantity: 1 }],
      success_url: 'http://localhost:8788/',
      payment_intent_data: { capture_method: 'manual' },
    })
    await choose(session.id, 'paid')
    const intent = (await stripe.checkout.sessions.retrieve(session.id)).payment_intent as string
    expect((await stripe.paymentIntents.retrieve(intent)).status).toBe('requires_capture')
    const captured = await stripe.paymentIntents.capture(intent, { amount_to_capture: 800 })
    expect(captured).toMatchObject({ status: 'succeeded', amount_received: 800 })
  })
})
