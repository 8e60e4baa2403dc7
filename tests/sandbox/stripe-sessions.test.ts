import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { openSandbox, order } from './stage.ts'

describe('checkout sessions', () => {
  test('charges the price of its own list times the quantity', async () => {
    await using sandbox = await openSandbox()
    const { sessions } = sandbox.stripe.checkout
    const single = await sessions.create(order)
    expect(single).toMatchObject({
      amount_total: 499,
      currency: 'usd',
      livemode: false,
      payment_status: 'unpaid',
      status: 'open',
      payment_intent: null,
    })
    expect(single.id).toMatch(/^cs_test_\w{58}$/)
    expect(single.url).toBe(`${sandbox.url}/checkout/${single.id}`)
    const double = await sessions.create({
      ...order,
      line_items: [{ price: 'price_triple', quantity: 2 }],
    })
    expect(double.amount_total).toBe(2_398)
  })

  test('keeps metadata, reference and locale', async () => {
    await using sandbox = await openSandbox()
    const { sessions } = sandbox.stripe.checkout
    const given = {
      client_reference_id: 'order-1',
      locale: 'ru' as const,
      metadata: { pack: 'a b&c' },
    }
    const { id } = await sessions.create({ ...order, ...given })
    expect(await sessions.retrieve(id)).toMatchObject(given)
  })

  test.each([
    [
      'a price it does not have',
      { line_items: [{ price: 'price_no', quantity: 1 }] },
      'resource_missing',
    ],
    ['no line items', { line_items: [] }, 'parameter_missing'],
    ['no success_url', { success_url: '' }, 'parameter_missing'],
    ['payment_method_types', { payment_method_types: ['card'] }, 'parameter_unknown'],
    ['a misspelt parameter', { sucess_url: 'x' }, 'parameter_unknown'],
    ['a relative address', { success_url: '/thanks' }, 'url_invalid'],
  ])('refuses %s', async (_what, change, code) => {
    await using sandbox = await openSandbox()
    const params = { ...order, ...change } as Stripe.Checkout.SessionCreateParams
    const refusal = await sandbox.stripe.checkout.sessions
      .create(params)
      .catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(Stripe.errors.StripeInvalidRequestError)
    expect(refusal).toMatchObject({ code, statusCode: 400 })
  })

  test.each([
    [
      'a 51st metadata key',
      { metadata: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`k${n}`, 'v'])) },
    ],
    ['a metadata key of 41 characters', { metadata: { ['k'.repeat(41)]: 'v' } }],
    ['a metadata value of 501 characters', { metadata: { key: 'v'.repeat(501) } }],
    ['a reference of 201 characters', { client_reference_id: 'r'.repeat(201) }],
    ['an expiry in five minutes', { expires_at: Math.floor(Date.now() / 1_000) + 300 }],
    ['an old ui_mode', { ui_mode: 'hosted' }],
  ])('refuses %s', async (_what, change) => {
    await using sandbox = await openSandbox()
    const params = { ...order, ...change } as Stripe.Checkout.SessionCreateParams
    await expect(sandbox.stripe.checkout.sessions.create(params)).rejects.toMatchObject({
      statusCode: 400,
    })
  })

  test('takes metadata at its limits', async () => {
    await using sandbox = await openSandbox()
    const metadata = Object.fromEntries(
      Array.from({ length: 50 }, (_, n) => [`k${n}`.padEnd(40, 'x'), 'v'.repeat(500)]),
    )
    const session = await sandbox.stripe.checkout.sessions.create({ ...order, metadata })
    expect(session.metadata).toEqual(metadata)
  })

  test('names a missing session as Stripe does', async () => {
    await using sandbox = await openSandbox()
    await expect(sandbox.stripe.checkout.sessions.retrieve('cs_test_no')).rejects.toMatchObject({
      statusCode: 404,
      code: 'resource_missing',
      message: "No such checkout.session: 'cs_test_no'",
    })
  })

  test('refuses a wrong key and a missing one', async () => {
    await using sandbox = await openSandbox()
    const { hostname, port } = new URL(sandbox.url)
    const stranger = new Stripe('sk_test_other', { host: hostname, port, protocol: 'http' })
    await expect(stranger.checkout.sessions.create(order)).rejects.toBeInstanceOf(
      Stripe.errors.StripeAuthenticationError,
    )
    const bare = await fetch(`${sandbox.url}/v1/events`)
    expect(bare.status).toBe(401)
    const basic = await fetch(`${sandbox.url}/v1/events`, {
      headers: { authorization: `Basic ${btoa('sk_test_sandbox:')}` },
    })
    expect(basic.status).toBe(200)
  })

  test('expires an open session once', async () => {
    await using sandbox = await openSandbox()
    const { sessions } = sandbox.stripe.checkout
    const { id } = await sessions.create(order)
    expect(await sessions.expire(id)).toMatchObject({ status: 'expired', url: null })
    await expect(sessions.expire(id)).rejects.toMatchObject({ statusCode: 400 })
  })

  test('expands line items and the payment intent', async () => {
    await using sandbox = await openSandbox()
    const { sessions } = sandbox.stripe.checkout
    const { id } = await sessions.create(order)
    await sandbox.pay(id)
    const session = await sessions.retrieve(id, {
      expand: ['line_items', 'payment_intent.latest_charge'],
    })
    expect(session.line_items?.data[0]).toMatchObject({ amount_total: 499, quantity: 1 })
    expect(session.payment_intent).toMatchObject({
      status: 'succeeded',
      latest_charge: { object: 'charge', captured: true },
    })
    expect((await sessions.listLineItems(id)).data).toHaveLength(1)
  })

  test('finds a session by its payment intent', async () => {
    await using sandbox = await openSandbox()
    const { sessions } = sandbox.stripe.checkout
    const { id } = await sessions.create(order)
    await sessions.create(order)
    await sandbox.pay(id)
    const { payment_intent } = await sessions.retrieve(id)
    const found = await sessions.list({ payment_intent: payment_intent as string })
    expect(found.data.map((session) => session.id)).toEqual([id])
  })
})
