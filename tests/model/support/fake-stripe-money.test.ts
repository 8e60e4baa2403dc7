import { describe, expect, test } from 'vitest'

import { openStripe } from '../../support/model/stripe-stage.ts'

const DAY_MS = 24 * 60 * 60_000

describe('money that is held', () => {
  test('is captured in part once, and the rest released', async () => {
    const { hold, client, clock, fake, refusal, news } = openStripe()
    const id = await hold()
    news()
    const capture = (amount_to_capture: number) =>
      client.paymentIntents.capture(id, { amount_to_capture, expand: ['latest_charge'] })
    expect(await refusal(capture(1_200))).toMatchObject({ code: 'amount_too_large' })
    expect(await refusal(capture(0))).toMatchObject({ code: 'parameter_invalid_integer' })
    expect(await clock.drive(capture(800))).toMatchObject({
      status: 'succeeded',
      amount: 1_199,
      amount_received: 800,
      amount_capturable: 0,
      latest_charge: { captured: true, amount_captured: 800, amount_refunded: 399 },
    })
    expect(await refusal(capture(100))).toMatchObject({ code: 'payment_intent_unexpected_state' })
    const [book] = fake.books()
    expect(book).toMatchObject({ held: 1_199, received: 800, captured: 800, captures: 1 })
    expect(fake.session(book!.sessionId)?.payment_status).toBe('paid')
    expect(news()).toEqual(['charge.captured', 'payment_intent.succeeded'])
  })

  test('is captured whole if no amount is named', async () => {
    const { hold, client, clock, fake } = openStripe()
    await clock.drive(client.paymentIntents.capture(await hold()))
    expect(fake.books()).toMatchObject([{ received: 1_199 }])
  })

  test('is let go by a cancellation, whose charge counts as refunded without a refund', async () => {
    const { hold, client, clock, fake, refusal, news } = openStripe()
    const id = await hold()
    news()
    expect(await clock.drive(client.paymentIntents.cancel(id))).toMatchObject({
      status: 'canceled',
      amount_capturable: 0,
    })
    expect(fake.pending()[0]?.data.object).toMatchObject({ captured: false, refunded: true })
    expect(news()).toEqual(['charge.refunded', 'payment_intent.canceled'])
    expect((await clock.drive(client.refunds.list({ payment_intent: id }))).data).toEqual([])
    const state = { code: 'payment_intent_unexpected_state' }
    expect(await refusal(client.paymentIntents.cancel(id))).toMatchObject(state)
    expect(await refusal(client.paymentIntents.capture(id))).toMatchObject(state)
    expect(await refusal(client.refunds.create({ payment_intent: id }))).toMatchObject({
      status: 400,
    })
    expect(fake.books()).toMatchObject([{ received: 0, cancels: 1, captures: 0, refunds: 0 }])
  })

  test('runs out after seven days', async () => {
    const { hold, client, clock, fake, refusal, news } = openStripe()
    const id = await hold()
    news()
    await clock.advance(7 * DAY_MS - 1)
    expect(fake.intent(id)?.status).toBe('requires_capture')
    await clock.advance(1)
    expect(await refusal(client.paymentIntents.capture(id))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    })
    expect(fake.intent(id)?.status).toBe('canceled')
    expect(fake.books()).toMatchObject([{ isExpired: true, received: 0, cancels: 0 }])
    expect(news()).toEqual(['charge.expired', 'payment_intent.canceled'])
    const { data } = await clock.drive(client.refunds.list({ payment_intent: id }))
    expect(data).toMatchObject([{ amount: 1_199, reason: 'expired_uncaptured_charge' }])
  })
})

describe('money that came in', () => {
  test('is refunded in parts, never more than was received', async () => {
    const { hold, client, clock, fake, refusal, news } = openStripe()
    const id = await hold()
    await clock.drive(client.paymentIntents.capture(id, { amount_to_capture: 800 }))
    news()
    const refund = (amount?: number) =>
      client.refunds.create({
        payment_intent: id,
        metadata: { generation_id: 'order-1' },
        ...(amount !== undefined && { amount }),
      })
    expect(await refusal(refund(801))).toMatchObject({ status: 400 })
    const first = await clock.drive(refund(300))
    expect(first).toMatchObject({ amount: 300, status: 'succeeded', payment_intent: id })
    expect(fake.pending().at(-1)?.data.object).toMatchObject({ refunded: false })
    expect(await refusal(refund(501))).toMatchObject({ status: 400 })
    expect(await clock.drive(refund())).toMatchObject({ amount: 500 })
    expect(fake.pending().at(-1)?.data.object).toMatchObject({ refunded: true, captured: true })
    expect(await refusal(refund(1))).toMatchObject({ code: 'charge_already_refunded' })
    expect(fake.books()).toMatchObject([{ received: 800, refunded: 800, refunds: 2 }])
    const { data } = await clock.drive(client.refunds.list({ payment_intent: id }))
    expect(data.map(({ amount, metadata }) => [amount, metadata])).toEqual([
      [500, { generation_id: 'order-1' }],
      [300, { generation_id: 'order-1' }],
    ])
    expect(news()).toEqual([
      'refund.created',
      'charge.refunded',
      'refund.created',
      'charge.refunded',
    ])
  })

  test('is disputed with a charge that was captured', async () => {
    const { hold, client, clock, fake } = openStripe()
    const id = await hold()
    const { sessionId } = fake.books()[0]!
    expect(() => fake.dispute(sessionId)).toThrow('Nothing')
    await clock.drive(client.paymentIntents.capture(id))
    fake.dispute(sessionId)
    expect(fake.pending().at(-1)).toMatchObject({
      type: 'charge.dispute.created',
      data: { object: { payment_intent: id, amount: 1_199 } },
    })
  })
})

test('a payment that nobody knows is missing', async () => {
  const { client, refusal } = openStripe()
  const missing = { code: 'resource_missing' }
  expect(await refusal(client.paymentIntents.retrieve('pi_none'))).toMatchObject({
    status: 404,
    ...missing,
  })
  expect(await refusal(client.refunds.create({ payment_intent: 'pi_none' }))).toMatchObject(missing)
})
