import { describe, expect, test } from 'vitest'
import { openSandbox, openSite, order, type Received } from './stage.ts'

const idOf = ({ body }: Received) => (JSON.parse(body) as { id: string }).id

describe('webhooks', () => {
  test('are signed so that the SDK verifies them', async () => {
    await using site = await openSite()
    await using sandbox = await openSandbox({ webhookUrl: site.url })
    const { id } = await sandbox.stripe.checkout.sessions.create(order)
    await sandbox.pay(id)
    const [webhook] = await site.take(1)
    const signature = String(webhook?.headers['stripe-signature'])
    const { webhooks } = sandbox.stripe
    const event = await webhooks.constructEventAsync(
      webhook?.body ?? '',
      signature,
      'whsec_sandbox',
    )
    expect(event).toMatchObject({
      object: 'event',
      api_version: '2026-10-28.endive',
      livemode: false,
      pending_webhooks: 1,
      type: 'checkout.session.completed',
      data: { object: { id, payment_status: 'paid' } },
    })
    await expect(
      webhooks.constructEventAsync(`${webhook?.body} `, signature, 'whsec_sandbox'),
    ).rejects.toThrow('signature')
  })

  test('are tried again until the site takes them', async () => {
    await using site = await openSite(503, 500)
    await using sandbox = await openSandbox({ webhookUrl: site.url, webhookDelays: [1, 1, 1] })
    const { id } = await sandbox.stripe.checkout.sessions.create(order)
    await sandbox.pay(id)
    const received = await site.take(3)
    expect(new Set(received.map(idOf)).size).toBe(1)
    await expect
      .poll(async () => (await sandbox.control('GET', 'webhooks')).body['deliveries'])
      .toMatchObject([
        { delivered: true, tries: [{ answer: 503 }, { answer: 500 }, { answer: 200 }] },
      ])
  })

  test('follow an address that changes while they are tried', async () => {
    await using site = await openSite()
    await using sandbox = await openSandbox({
      webhookUrl: 'http://127.0.0.1:1/',
      webhookDelays: [20, 20, 20],
    })
    const { id } = await sandbox.stripe.checkout.sessions.create(order)
    await sandbox.pay(id)
    sandbox.settings.webhookUrl = site.url
    expect(await site.take(1)).toHaveLength(1)
  })

  test('come twice when a duplicate is set', async () => {
    await using site = await openSite()
    await using sandbox = await openSandbox({ webhookUrl: site.url })
    await sandbox.break({ call: 'webhook', fault: 'duplicate', n: 2 })
    const { id } = await sandbox.stripe.checkout.sessions.create(order)
    await sandbox.pay(id)
    const [first, second] = await site.take(2)
    expect(second?.body).toBe(first?.body)
  })

  test('come in the other order when a reorder is set', async () => {
    await using site = await openSite()
    await using sandbox = await openSandbox({ webhookUrl: site.url })
    await sandbox.break({ call: 'webhook', fault: 'reorder', ms: 60_000 })
    const { id } = await sandbox.stripe.checkout.sessions.create(order)
    await sandbox.pay(id, 'delayed')
    await site.take(2)
    expect(site.types()).toEqual([
      'checkout.session.async_payment_succeeded',
      'checkout.session.completed',
    ])
  })

  test('fail verification when a bad signature is set', async () => {
    await using site = await openSite()
    await using sandbox = await openSandbox({ webhookUrl: site.url })
    await sandbox.break({ call: 'webhook', fault: 'bad_signature' })
    const { id } = await sandbox.stripe.checkout.sessions.create(order)
    await sandbox.pay(id)
    const [webhook] = await site.take(1)
    const signature = String(webhook?.headers['stripe-signature'])
    await expect(
      sandbox.stripe.webhooks.constructEventAsync(webhook?.body ?? '', signature, 'whsec_sandbox'),
    ).rejects.toThrow('signature')
  })

  test('never come when dropped, yet stay in the list of events', async () => {
    await using site = await openSite()
    await using sandbox = await openSandbox({ webhookUrl: site.url })
    await sandbox.break({ call: 'webhook', fault: 'drop' })
    const { sessions } = sandbox.stripe.checkout
    const dropped = await sessions.create(order)
    const kept = await sessions.create(order)
    await sandbox.pay(dropped.id)
    await sandbox.pay(kept.id)
    const [webhook] = await site.take(1)
    expect(webhook?.body).toContain(kept.id)
    const events = await sandbox.stripe.events.list({ type: 'checkout.session.completed' })
    expect(events.data).toHaveLength(2)
  })

  test('tell of expiry, refunds and disputes', async () => {
    await using site = await openSite()
    await using sandbox = await openSandbox({ webhookUrl: site.url })
    const { sessions } = sandbox.stripe.checkout
    await sessions.expire((await sessions.create(order)).id)
    await site.take(1)
    const { id } = await sessions.create(order)
    const { body } = await sandbox.pay(id)
    await site.take(2)
    const intent = String(body['payment_intent'])
    await sandbox.stripe.refunds.create({ payment_intent: intent, amount: 1 })
    await site.take(3)
    await sandbox.control('POST', `dispute/${intent}`)
    await site.take(4)
    expect(site.types()).toEqual([
      'checkout.session.expired',
      'checkout.session.completed',
      'charge.refunded',
      'charge.dispute.created',
    ])
  })
})
