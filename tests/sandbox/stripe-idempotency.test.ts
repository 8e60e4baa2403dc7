import { describe, expect, test } from 'vitest'
import { openSandbox, order } from './stage.ts'

const key = { idempotencyKey: 'order-1' }

describe('idempotency keys', () => {
  test('replays the stored answer for the same key and parameters', async () => {
    await using sandbox = await openSandbox()
    const { sessions } = sandbox.stripe.checkout
    const first = await sessions.create(order, key)
    const again = await sessions.create(order, key)
    expect(again.id).toBe(first.id)
    expect(first.lastResponse.headers['idempotent-replayed']).toBeUndefined()
    expect(again.lastResponse.headers['idempotent-replayed']).toBe('true')
    expect(again.lastResponse.headers['original-request']).toBe(first.lastResponse.requestId)
  })

  test('refuses the same key with other parameters', async () => {
    await using sandbox = await openSandbox()
    const { sessions } = sandbox.stripe.checkout
    await sessions.create(order, key)
    await expect(sessions.create({ ...order, locale: 'de' }, key)).rejects.toMatchObject({
      statusCode: 400,
      type: 'StripeIdempotencyError',
    })
  })

  test('refuses a key that is in use', async () => {
    await using sandbox = await openSandbox()
    const { sessions } = sandbox.stripe.checkout
    await sandbox.break({ call: 'stripe.sessions.create', fault: 'delay', ms: 150 })
    const first = sessions.create(order, key)
    await expect
      .poll(async () => (await sandbox.control('GET', 'faults')).body['faults'])
      .toEqual([])
    await expect(sessions.create(order, key)).rejects.toMatchObject({
      statusCode: 409,
      code: 'idempotency_key_in_use',
    })
    const { id } = await first
    expect((await sessions.create(order, key)).id).toBe(id)
  })

  test('keeps no answer of a request that was invalid', async () => {
    await using sandbox = await openSandbox()
    const { sessions } = sandbox.stripe.checkout
    await expect(sessions.create({ ...order, success_url: '' }, key)).rejects.toMatchObject({
      statusCode: 400,
    })
    expect((await sessions.create(order, key)).status).toBe('open')
  })

  test('replays a 500 although it acted', async () => {
    await using sandbox = await openSandbox()
    const { sessions } = sandbox.stripe.checkout
    await sandbox.break({ call: 'stripe.sessions.create', fault: 'act_then_500' })
    await expect(sessions.create(order, key)).rejects.toMatchObject({ statusCode: 500 })
    await expect(sessions.create(order, key)).rejects.toMatchObject({ statusCode: 500 })
    expect((await sessions.list()).data).toHaveLength(1)
  })

  test('gives the session whose answer was lost to the one who asks again', async () => {
    await using sandbox = await openSandbox()
    const { sessions } = sandbox.stripe.checkout
    await sandbox.break({ call: 'stripe.sessions.create', fault: 'lost_answer' })
    // The SDK itself asks once more when a connection breaks, with the key it used before.
    const session = await sessions.create(order)
    expect(session.lastResponse.headers['idempotent-replayed']).toBe('true')
    expect((await sessions.list()).data).toHaveLength(1)
  })
})
