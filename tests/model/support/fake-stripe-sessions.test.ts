import Stripe from 'stripe'
import { describe, expect, test } from 'vitest'

import { openStripe } from '../../support/model/stripe-stage.ts'

const HOUR_MS = 60 * 60_000

describe('a checkout session', () => {
  test('is open and unpaid, says what it was made of, and has no payment yet', async () => {
    const { begin, clock } = openStripe()
    const session = await begin()
    expect(session.id).toMatch(/^cs_test_\w{58}$/)
    expect(session).toMatchObject({
      object: 'checkout.session',
      amount_total: 1_199,
      currency: 'usd',
      client_reference_id: 'order-1',
      metadata: { generation_id: 'order-1' },
      payment_intent: null,
      payment_method_options: { card: { capture_method: 'manual' } },
      payment_status: 'unpaid',
      status: 'open',
      url: `https://checkout.stripe.com/c/pay/${session.id}`,
      created: clock.now() / 1000,
      expires_at: clock.now() / 1000 + 86_400,
    })
    expect(session.lastResponse.requestId).toMatch(/^req_\w{14}$/)
  })

  test.each([
    [
      'an unknown price',
      { line_items: [{ price: 'price_none', quantity: 1 }] },
      'resource_missing',
    ],
    ['nothing to sell', { line_items: [] }, 'parameter_missing'],
    ['what is gone from the API', { payment_method_types: ['card'] }, 'parameter_unknown'],
    ['an end too near', { expires_at: 1 }, undefined],
  ])('is refused with %s', async (_, params, code) => {
    const { begin, refusal } = openStripe()
    const type = 'StripeInvalidRequestError'
    expect(await refusal(begin(params as never))).toEqual({ status: 400, type, code })
  })

  test('is refused to whoever has another key', async () => {
    const { fake, clock } = openStripe()
    const httpClient = Stripe.createFetchHttpClient(fake.fetch)
    const stranger = new Stripe('sk_test_stranger', { httpClient, maxNetworkRetries: 0 })
    await expect(clock.drive(stranger.checkout.sessions.retrieve('cs_1'))).rejects.toThrow(
      Stripe.errors.StripeAuthenticationError,
    )
  })

  test('paid by a card is complete and, its money held, unpaid', async () => {
    const { begin, fake, client, clock, news } = openStripe()
    const { id } = await begin()
    fake.pay(id, 'card')
    const session = await clock.drive(
      client.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge'] }),
    )
    expect(session).toMatchObject({
      status: 'complete',
      payment_status: 'unpaid',
      url: null,
      payment_intent: {
        status: 'requires_capture',
        amount_capturable: 1_199,
        amount_received: 0,
        metadata: { generation_id: 'order-1' },
        latest_charge: { captured: false, amount: 1_199 },
      },
    })
    expect(news()).toEqual([
      'checkout.session.completed',
      'payment_intent.amount_capturable_updated',
    ])
    expect(() => fake.pay(id, 'card')).toThrow('no open session')
  })

  test('paid by a delayed method is unpaid until the bank says so', async () => {
    const { begin, fake, news } = openStripe()
    const [good, bad] = [await begin(), await begin()]
    for (const { id } of [good, bad]) fake.pay(id, 'delayed')
    expect(fake.session(good.id)).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
    expect(fake.intent(fake.session(good.id)!.payment_intent!)?.status).toBe('processing')
    news()
    fake.settleDelayed(good.id, true)
    expect(fake.session(good.id)?.payment_status).toBe('paid')
    expect(news()).toEqual(['checkout.session.async_payment_succeeded', 'payment_intent.succeeded'])
    fake.settleDelayed(bad.id, false)
    expect(fake.session(bad.id)?.payment_status).toBe('unpaid')
    expect(news()).toEqual([
      'checkout.session.async_payment_failed',
      'payment_intent.payment_failed',
    ])
    expect(fake.books()).toMatchObject([{ received: 1_199, held: 0 }, { received: 0 }])
    expect(() => fake.settleDelayed(good.id, true)).toThrow('No delayed payment')
  })

  test('that holds every payment offers no delayed method', async () => {
    const { begin, fake } = openStripe()
    const every = { payment_intent_data: { capture_method: 'manual' as const } }
    const { id } = await begin({ ...every, payment_method_options: {} })
    expect(() => fake.pay(id, 'delayed')).toThrow('no method that cannot be held')
    fake.pay(id, 'card')
    expect(fake.books()).toMatchObject([{ held: 1_199, received: 0 }])
  })

  test('without a hold is paid at once', async () => {
    const { begin, fake } = openStripe()
    const { id } = await begin({ payment_method_options: {} })
    fake.pay(id, 'card')
    expect(fake.session(id)?.payment_status).toBe('paid')
    expect(fake.books()).toMatchObject([{ held: 0, received: 1_199 }])
  })

  test('stays open for another card after one was declined', async () => {
    const { begin, fake, news } = openStripe()
    const { id } = await begin()
    fake.pay(id, 'declined')
    expect([fake.session(id)?.status, news(), fake.books()]).toEqual(['open', [], []])
    fake.pay(id, 'card')
    expect(fake.session(id)?.status).toBe('complete')
  })

  test('expires when asked to, and by itself in time', async () => {
    const { begin, fake, client, clock, refusal, news } = openStripe()
    const [closed, forgotten, paid] = [await begin(), await begin(), await begin()]
    fake.pay(paid.id, 'delayed')
    news()
    const expired = await clock.drive(client.checkout.sessions.expire(closed.id))
    expect(expired).toMatchObject({ status: 'expired', url: null })
    expect(await refusal(client.checkout.sessions.expire(closed.id))).toMatchObject({ status: 400 })
    expect(await refusal(client.checkout.sessions.expire(paid.id))).toMatchObject({ status: 400 })
    await clock.advance(24 * HOUR_MS - 1)
    expect(fake.session(forgotten.id)?.status).toBe('open')
    await clock.advance(1)
    expect(() => fake.pay(forgotten.id, 'card')).toThrow('no open session')
    expect(news()).toEqual(['checkout.session.expired', 'checkout.session.expired'])
  })
})
