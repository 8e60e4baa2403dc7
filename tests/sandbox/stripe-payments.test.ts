import { describe, expect, test } from 'vitest'
import { held, openSandbox, order } from './stage.ts'

type Stage = Awaited<ReturnType<typeof openSandbox>>

async function buy(sandbox: Stage, params = order) {
  const { id } = await sandbox.stripe.checkout.sessions.create(params)
  await sandbox.pay(id)
  const session = await sandbox.stripe.checkout.sessions.retrieve(id)
  return { session, intent: session.payment_intent as string }
}

describe('payments', () => {
  test('completes a session by a card that is charged at once', async () => {
    await using sandbox = await openSandbox()
    const { session, intent } = await buy(sandbox, {
      ...order,
      payment_intent_data: { metadata: { order: '7' } },
    })
    expect(session).toMatchObject({ status: 'complete', payment_status: 'paid', url: null })
    expect(await sandbox.stripe.paymentIntents.retrieve(intent)).toMatchObject({
      status: 'succeeded',
      amount_received: 499,
      metadata: { order: '7' },
    })
  })

  test('leaves a session unpaid while its card is only authorised', async () => {
    await using sandbox = await openSandbox()
    const { session, intent } = await buy(sandbox, held)
    expect(session).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
    expect(await sandbox.stripe.paymentIntents.retrieve(intent)).toMatchObject({
      status: 'requires_capture',
      amount_capturable: 499,
      amount_received: 0,
    })
  })

  test('captures a share once and releases the rest', async () => {
    await using sandbox = await openSandbox()
    const { session, intent } = await buy(sandbox, held)
    const { paymentIntents, checkout } = sandbox.stripe
    await expect(paymentIntents.capture(intent, { amount_to_capture: 500 })).rejects.toMatchObject({
      code: 'amount_too_large',
    })
    expect(await paymentIntents.capture(intent, { amount_to_capture: 200 })).toMatchObject({
      status: 'succeeded',
      amount_received: 200,
      amount_capturable: 0,
    })
    expect((await checkout.sessions.retrieve(session.id)).payment_status).toBe('paid')
    await expect(paymentIntents.capture(intent)).rejects.toMatchObject({
      code: 'payment_intent_unexpected_state',
    })
  })

  test('cancels a hold without a refund and says so by an uncaptured charge', async () => {
    await using sandbox = await openSandbox()
    const { intent } = await buy(sandbox, held)
    const { paymentIntents, refunds, events } = sandbox.stripe
    const canceled = await paymentIntents.cancel(intent, { cancellation_reason: 'abandoned' })
    expect(canceled).toMatchObject({ status: 'canceled', cancellation_reason: 'abandoned' })
    expect((await refunds.list({ payment_intent: intent })).data).toEqual([])
    const [event] = (await events.list({ type: 'charge.refunded' })).data
    expect(event?.data.object).toMatchObject({
      captured: false,
      refunded: true,
      amount_refunded: 499,
    })
    await expect(paymentIntents.cancel(intent)).rejects.toMatchObject({ statusCode: 400 })
  })

  test('refunds in parts and never more than was paid', async () => {
    await using sandbox = await openSandbox()
    const { intent } = await buy(sandbox)
    const { refunds, events } = sandbox.stripe
    await refunds.create({ payment_intent: intent, amount: 100 })
    await expect(refunds.create({ payment_intent: intent, amount: 400 })).rejects.toMatchObject({
      statusCode: 400,
      param: 'amount',
    })
    expect(await refunds.create({ payment_intent: intent })).toMatchObject({ amount: 399 })
    await expect(refunds.create({ payment_intent: intent })).rejects.toMatchObject({
      code: 'charge_already_refunded',
    })
    const told = (await events.list({ type: 'charge.refunded' })).data.map(
      ({ data }) => data.object,
    )
    expect(told).toMatchObject([
      { amount: 499, amount_refunded: 499, refunded: true, payment_intent: intent },
      { amount: 499, amount_refunded: 100, refunded: false },
    ])
  })

  test('refunds nothing of a card that was only authorised', async () => {
    await using sandbox = await openSandbox()
    const { intent } = await buy(sandbox, held)
    await expect(sandbox.stripe.refunds.create({ payment_intent: intent })).rejects.toMatchObject({
      statusCode: 400,
    })
  })

  test.each([
    ['delayed', 'checkout.session.async_payment_succeeded', 'paid'],
    ['delayed_failure', 'checkout.session.async_payment_failed', 'unpaid'],
  ])('settles a %s payment after the session completed unpaid', async (outcome, type, status) => {
    await using sandbox = await openSandbox()
    const { checkout, events } = sandbox.stripe
    const { id } = await checkout.sessions.create(order)
    const answer = await sandbox.pay(id, outcome)
    expect(answer.body).toMatchObject({ status: 'complete', payment_status: 'unpaid' })
    await expect.poll(async () => (await events.list({ type })).data).toHaveLength(1)
    expect((await checkout.sessions.retrieve(id)).payment_status).toBe(status)
    const [completed] = (await events.list({ type: 'checkout.session.completed' })).data
    expect(completed?.data.object).toMatchObject({ payment_status: 'unpaid' })
  })

  test('offers a delayed method beside a card that is only authorised', async () => {
    await using sandbox = await openSandbox()
    const both = {
      ...order,
      payment_method_options: { card: { capture_method: 'manual' as const } },
    }
    const { id } = await sandbox.stripe.checkout.sessions.create(both)
    expect((await sandbox.pay(id, 'delayed')).status).toBe(200)
    const { id: other } = await sandbox.stripe.checkout.sessions.create(held)
    expect((await sandbox.pay(other, 'delayed')).status).toBe(409)
  })

  test('pages through events, newest first', async () => {
    await using sandbox = await openSandbox()
    for (let n = 0; n < 3; n += 1) {
      const { id } = await sandbox.stripe.checkout.sessions.create(order)
      await sandbox.stripe.checkout.sessions.expire(id)
    }
    const { events } = sandbox.stripe
    const first = await events.list({ limit: 2 })
    expect(first).toMatchObject({ has_more: true })
    const last = first.data[1]?.id ?? ''
    const rest = await events.list({ limit: 2, starting_after: last })
    expect(rest).toMatchObject({ has_more: false })
    expect(rest.data).toHaveLength(1)
    const back = await events.list({ ending_before: rest.data[0]?.id ?? '' })
    expect(back.data.map(({ id }) => id)).toEqual(first.data.map(({ id }) => id))
    const later = Math.floor(Date.now() / 1_000) + 100
    expect((await events.list({ created: { gte: later } })).data).toEqual([])
    expect(await events.retrieve(last)).toMatchObject({ id: last })
  })

  test('knows its prices', async () => {
    await using sandbox = await openSandbox()
    const triple = await sandbox.stripe.prices.retrieve('price_triple')
    expect(triple).toMatchObject({ unit_amount: 1199, currency: 'usd' })
  })
})
