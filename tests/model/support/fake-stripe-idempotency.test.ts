import { describe, expect, test } from 'vitest'

import type { StripeCall } from '../../support/model/fake-stripe.ts'
import { openStripe } from '../../support/model/stripe-stage.ts'

const DAY_MS = 24 * 60 * 60_000

describe('an idempotency key', () => {
  const key = { idempotencyKey: 'capture-order-1' }

  test('brings the same answer again, and nothing acts twice', async () => {
    const { hold, client, clock, fake } = openStripe()
    const id = await hold()
    const capture = () =>
      clock.drive(client.paymentIntents.capture(id, { amount_to_capture: 800 }, key))
    const [first, second] = [await capture(), await capture()]
    expect(second).toEqual(first)
    expect(second.lastResponse.requestId).not.toBe(first.lastResponse.requestId)
    expect(fake.books()).toMatchObject([{ captures: 1 }])
  })

  test('is for one call only', async () => {
    const { hold, client, clock, refusal } = openStripe()
    const id = await hold()
    await clock.drive(client.paymentIntents.capture(id, { amount_to_capture: 800 }, key))
    const idempotencyError = { status: 400, type: 'StripeIdempotencyError' }
    expect(
      await refusal(client.paymentIntents.capture(id, { amount_to_capture: 700 }, key)),
    ).toMatchObject(idempotencyError)
    expect(await refusal(client.paymentIntents.cancel(id, {}, key))).toMatchObject(idempotencyError)
  })

  test('replays a 500 for a day, whether or not the call acted', async () => {
    for (const when of ['before', 'after'] as const) {
      let fails = true
      const failsInside = ({ path }: StripeCall) =>
        path.endsWith('/capture') && fails ? when : null
      const { hold, client, clock, fake, refusal } = openStripe({ failsInside })
      const id = await hold()
      const capture = () => client.paymentIntents.capture(id, {}, key)
      expect(await refusal(capture())).toMatchObject({ status: 500 })
      fails = false
      await clock.advance(DAY_MS - 1)
      expect(await refusal(capture())).toMatchObject({ status: 500 })
      expect(fake.books()).toMatchObject([{ captures: when === 'after' ? 1 : 0 }])
      await clock.advance(1)
      expect(await refusal(capture())).toEqual(
        when === 'after'
          ? {
              status: 400,
              type: 'StripeInvalidRequestError',
              code: 'payment_intent_unexpected_state',
            }
          : { failure: null },
      )
    }
  })

  test('is in use while its first call is being answered', async () => {
    const { hold, client, clock, fake, refusal } = openStripe({ takesMs: () => 1_000 })
    const id = await hold()
    const first = client.paymentIntents.capture(id, {}, key)
    await clock.settle()
    expect(await refusal(client.paymentIntents.capture(id, {}, key))).toMatchObject({
      status: 409,
      code: 'idempotency_key_in_use',
    })
    await clock.drive(first)
    await clock.drive(client.paymentIntents.capture(id, {}, key))
    expect(fake.books()).toMatchObject([{ captures: 1 }])
  })

  test('remembers what a call that began was refused with, and not what was never begun', async () => {
    const { hold, client, clock, refusal } = openStripe()
    const id = await hold()
    const refund = () => client.refunds.create({ payment_intent: id }, key)
    expect(await refusal(refund())).toMatchObject({ status: 400 })
    await clock.drive(client.paymentIntents.capture(id))
    expect(await refusal(refund())).toMatchObject({ status: 400 })
    const other = { idempotencyKey: 'refund-order-1' }
    const invalid = { payment_intent: id, amount: 0 }
    expect(await refusal(client.refunds.create(invalid, other))).toMatchObject({ status: 400 })
    const valid = { payment_intent: id, amount: 1 }
    expect(await clock.drive(client.refunds.create(valid, other))).toMatchObject({ amount: 1 })
  })
})
