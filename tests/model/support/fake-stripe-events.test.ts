import { describe, expect, test } from 'vitest'

import { verifiedEvent } from '#lib/edge/stripe-signature.ts'
import { readEvent } from '#lib/edge/stripe-event.ts'

import { openStripe } from '../../support/model/stripe-stage.ts'

describe('an event', () => {
  test('says what was so when it happened, and goes on saying it', async () => {
    const { begin, fake, client, clock } = openStripe()
    const { id } = await begin()
    fake.pay(id, 'card')
    await clock.drive(client.paymentIntents.capture(fake.session(id)!.payment_intent!))
    const [completed] = fake.pending()
    expect(completed).toMatchObject({
      object: 'event',
      type: 'checkout.session.completed',
      created: clock.now() / 1000,
      livemode: false,
      data: { object: { id, status: 'complete', payment_status: 'unpaid' } },
    })
    expect(fake.session(id)?.payment_status).toBe('paid')
  })

  test('comes signed, and is read as ours', async () => {
    const { begin, fake, clock } = openStripe()
    fake.pay((await begin()).id, 'card')
    const [event] = fake.pending().splice(0, 1)
    const request = fake.signed(event!, 'https://shop.example/api/webhooks/stripe')
    const body = await request.text()
    const header = request.headers.get('stripe-signature')
    const verified = await verifiedEvent(body, header, ['whsec_model'], clock.now())
    expect(verified).toEqual(event)
    expect(readEvent(verified)?.kind).toBe('session')
    await expect(verifiedEvent(body, header, ['whsec_other'], clock.now())).rejects.toThrow()
    const later = clock.now() + 301_000
    await expect(verifiedEvent(body, header, ['whsec_model'], later)).rejects.toThrow()
  })

  test('stays in the list of all, newest first, when nobody delivers it', async () => {
    const { hold, fake, client, clock } = openStripe()
    await hold()
    await clock.advance(60_000)
    const id = await hold()
    fake.pending().splice(0)
    const list = async (params: object) => {
      const { data } = await clock.drive(client.events.list(params))
      return data.map(({ type }) => type)
    }
    expect(await list({})).toHaveLength(4)
    const type = 'checkout.session.completed'
    expect(await list({ type })).toEqual([type, type])
    expect(await list({ created: { gte: clock.now() / 1000 } })).toHaveLength(2)
    const newest = await clock.drive(client.events.list({ type, limit: 1 }))
    expect(newest).toMatchObject({
      has_more: true,
      data: [{ data: { object: { payment_intent: id } } }],
    })
    const starting_after = newest.data[0]!.id
    expect(await list({ type, starting_after })).toEqual([type])
  })
})

test('the same seed makes the same Stripe', async () => {
  const ids = async () => {
    const { hold, fake } = openStripe()
    return [await hold(), ...fake.pending().map(({ id }) => id)]
  }
  expect(await ids()).toEqual(await ids())
})
