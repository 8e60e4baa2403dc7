import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { executeSql } from '../support/execute-sql.ts'
import { sendJson } from '../support/http-server.ts'
import { openTestShop, PROMPT, type TestShop } from '../support/shop.ts'
import { event, signature } from '../support/stripe-stand-in.ts'
import { misbehaviours } from '../support/video-stand-in.ts'

/** A little more than the time for which an unfinished file's state is shared. */
const SHARED_MS = 2_100

describe('fulfilment', () => {
  let shop: TestShop
  beforeAll(async () => void (shop = await openTestShop()))
  afterAll(() => shop.close())
  afterEach(() => {
    shop.videos.intercept(null)
    shop.stripe.intercept(null)
  })

  /** What was submitted while `work` ran. */
  async function submitted(work: () => Promise<unknown>) {
    const before = shop.videos.submissions.length
    await work()
    return shop.videos.submissions.slice(before)
  }

  /** Whether something of this type is among what happened to an order. */
  const happened = (type: string) => (body: Record<string, unknown>) =>
    (body['timeline'] as { type: string }[]).some((one) => one.type === type)

  const completed = (id: string) => event('checkout.session.completed', shop.stripe.pay(id))

  test('submits three videos with the prompt and the aspect ratio, each with its own seed', async () => {
    const orders = await submitted(() => shop.buy({ aspectRatio: '9:16' }))
    expect(orders).toHaveLength(3)
    for (const { config } of orders) {
      expect(config).toMatchObject({
        prompt: PROMPT,
        aspect_ratio: '9:16',
        width: 720,
        height: 1280,
        duration: 8,
        generation_config_name: 'google-cloud/veo3-text2video',
      })
    }
    expect(new Set(orders.map(({ config }) => config['seed'])).size).toBe(3)
  })

  test('submits one video for a pack of one', async () => {
    expect(await submitted(() => shop.buy({ priceId: 'price_one', quantity: 1 }))).toHaveLength(1)
  })

  test('shows the order processing, then each video as it is done', async () => {
    const id = await shop.buy()
    const { body } = await shop.read(id)
    expect(body).toMatchObject({ status: 'processing', pollAfterMs: 5000 })
    const fileIds = body['fileIds'] as string[]
    expect(fileIds).toHaveLength(3)
    expect(body['progress']).toBeLessThan(100)

    shop.videos.finish(fileIds[0]!)
    const first = await shop.readUntil(id, isVideoDone(fileIds[0]!))
    expect(first.body['status']).toBe('processing')
    expect(first.body['progress']).toBeGreaterThanOrEqual(33)

    for (const fileId of fileIds) shop.videos.finish(fileId)
    const last = await shop.readUntil(id, (order) => order['status'] === 'completed')
    expect(last.body).toMatchObject({ progress: 100, pollAfterMs: null })
    expect((last.body['videos'] as unknown[])[2]).toEqual({
      fileId: fileIds[2],
      status: 'completed',
      type: 'video',
      url: `https://cdn.example/generated/${fileIds[2]}.mp4`,
      thumbnailUrl: `https://cdn.example/thumbnails/${fileIds[2]}.jpg`,
    })
  })

  test('submits three for a hundred deliveries of one event and a hundred different events', async () => {
    const id = await shop.begin()
    const same = completed(id)
    const orders = await submitted(async () => {
      const replies = await Promise.all([
        ...Array.from({ length: 100 }, () => shop.deliver(same)),
        ...Array.from({ length: 50 }, () => shop.deliver(completed(id))),
        ...Array.from({ length: 50 }, () =>
          shop.deliver(event('checkout.session.async_payment_succeeded', shop.stripe.pay(id))),
        ),
        ...Array.from({ length: 20 }, () => shop.read(id)),
      ])
      expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]))
    })
    expect(orders).toHaveLength(3)
  })

  test('fulfils a paid order once when its page is read before the event comes', async () => {
    const id = await shop.begin()
    const orders = await submitted(async () => {
      expect((await shop.read(id)).body['status']).toBe('pending')
      shop.stripe.pay(id)
      expect((await shop.read(id)).body['status']).toBe('processing')
      await Promise.all(Array.from({ length: 20 }, () => shop.read(id)))
      await shop.deliver(completed(id))
    })
    expect(orders).toHaveLength(3)
  })

  test('submits nothing for a session that is not paid yet, and all of it once it is', async () => {
    const id = await shop.begin()
    const session = { ...shop.stripe.sessions.get(id)!, status: 'complete' }
    expect(
      await submitted(() => shop.deliver(event('checkout.session.completed', session))),
    ).toHaveLength(0)
    expect((await shop.read(id)).body['status']).toBe('pending')
    const paid = event('checkout.session.async_payment_succeeded', shop.stripe.pay(id))
    expect(await submitted(() => shop.deliver(paid))).toHaveLength(3)
    const late = event('checkout.session.completed', session)
    expect(await submitted(() => shop.deliver(late))).toHaveLength(0)
    expect((await shop.read(id)).body['status']).toBe('processing')
  })

  test.each([
    ['checkout.session.async_payment_failed', 'payment_failed'],
    ['checkout.session.expired', 'payment_expired'],
  ])('ends an unpaid order on %s', async (type, code) => {
    const id = await shop.begin()
    await shop.deliver(event(type, shop.stripe.sessions.get(id)))
    expect((await shop.read(id)).body).toMatchObject({
      status: 'error',
      error: { code },
      pollAfterMs: null,
    })
  })

  test('believes a payment that comes after the session was said to have expired', async () => {
    const id = await shop.begin()
    await shop.deliver(event('checkout.session.expired', shop.stripe.sessions.get(id)))
    expect(await submitted(() => shop.deliver(completed(id)))).toHaveLength(3)
  })

  test('submits nothing for a payment that was refunded before its event came', async () => {
    const id = await shop.begin()
    const session = shop.stripe.pay(id)
    const charge = { object: 'charge', payment_intent: session['payment_intent'], refunded: true }
    const orders = await submitted(async () => {
      await shop.deliver(event('charge.refunded', charge))
      await shop.deliver(event('checkout.session.completed', session))
    })
    expect(orders).toHaveLength(0)
    expect((await shop.read(id)).body).toMatchObject({
      status: 'error',
      error: { code: 'payment_refunded' },
    })
  })

  test('keeps what was delivered when the payment is refunded or disputed later', async () => {
    const id = await shop.buy({ priceId: 'price_one', quantity: 1 })
    const { body } = await shop.read(id)
    shop.videos.finish((body['fileIds'] as string[])[0]!)
    await shop.readUntil(id, (order) => order['status'] === 'completed')
    const payment_intent = shop.stripe.sessions.get(id)!['payment_intent']
    await shop.deliver(event('charge.refunded', { payment_intent, refunded: true }))
    await shop.deliver(event('charge.dispute.created', { payment_intent }))
    expect((await shop.read(id)).body['status']).toBe('completed')
  })

  test('stores an event for an order it does not know, answers 200 and tells the operator', async () => {
    const session = { id: 'cs_test_unknown1', payment_status: 'paid', amount_total: 1199 }
    const { status, body } = await shop.deliver(event('checkout.session.completed', session))
    expect([status, body]).toEqual([200, { received: true }])
    await expect.poll(() => shop.site.log()).toContain('event_for_unknown_order')
  })

  test('fulfils nothing when another amount was paid, and tells the operator', async () => {
    const id = await shop.begin()
    const session = { ...shop.stripe.pay(id), amount_total: 1 }
    const orders = await submitted(() => shop.deliver(event('checkout.session.completed', session)))
    expect(orders).toHaveLength(0)
    await expect.poll(() => shop.site.log()).toContain('paid_amount_mismatch')
  })

  test('answers 200 to every verified event, known or not', async () => {
    const { status, body } = await shop.deliver(event('customer.created', { id: 'cus_1' }))
    expect([status, body]).toEqual([200, { received: true }])
  })

  test.each([
    ['no signature', {}, null],
    ['a wrong secret', {}, (body: string) => signature(body, undefined, 'whsec_other')],
    ['a signature 301 s old', {}, (body: string) => signature(body, now() - 302)],
    ['a signature from the future', {}, (body: string) => signature(body, now() + 302)],
    ['nonsense', {}, () => 't=abc,v1=zz'],
  ])('refuses an event with %s', async (_, __, sign) => {
    const body = JSON.stringify(completed(await shop.begin()))
    const response = await fetch(`${shop.site.url}/api/webhooks/stripe`, {
      method: 'POST',
      headers: sign ? { 'stripe-signature': sign(body) } : {},
      body,
    })
    expect(response.status).toBe(400)
    expect(((await response.json()) as { code: string }).code).toBe('invalid_signature')
  })

  test('refuses an event whose body was changed after signing', async () => {
    const body = JSON.stringify(event('checkout.session.completed', {}))
    const { status } = await shop.deliver(`${body}\n`, { 'stripe-signature': signature(body) })
    expect(status).toBe(400)
  })

  test.each(Object.entries(misbehaviours).filter(([name]) => name !== 'another id'))(
    'looks for a submission answered by %s, and never sends it again',
    async (name, misbehave) => {
      if (name === 'a redirect') return
      shop.videos.intercept((_, response) => misbehave(response))
      let id = ''
      const orders = await submitted(async () => {
        id = await shop.buy({ priceId: 'price_one', quantity: 1 })
        const order = await shop.readUntil(id, happened('unknown'))
        shop.videos.intercept(null)
        expect(order.body['videos']).toEqual([{ fileId: '', status: 'processing' }])
        await shop.deliver(completed(id))
        await shop.read(id)
      })
      expect(orders).toHaveLength(1)
    },
  )

  test('never sends a submission again that is not answered at all', async () => {
    shop.videos.intercept((seen, response) =>
      seen.method === 'POST' ? undefined : shop.videos.answer(seen, response),
    )
    const orders = await submitted(async () => {
      const id = await shop.buy({ priceId: 'price_one', quantity: 1 })
      await shop.readUntil(id, happened('unknown'))
      await shop.read(id)
    })
    expect(orders).toHaveLength(1)
  })

  test.each([
    [422, 'video_refused'],
    [400, 'video_refused'],
    [401, 'video_provider_error'],
    [404, 'video_provider_error'],
  ])('ends a video that is refused with %i at once', async (status, code) => {
    shop.videos.intercept((_, response) => sendJson(response, status, { detail: 'no' }))
    let id = ''
    const orders = await submitted(
      async () => (id = await shop.buy({ priceId: 'price_one', quantity: 1 })),
    )
    expect(orders).toHaveLength(1)
    expect((await shop.read(id)).body).toMatchObject({
      status: 'error',
      pollAfterMs: null,
      videos: [{ status: 'error', error: { code } }],
    })
  })

  test.each([409, 429, 503])('sends a video again that is put off with %i', async (status) => {
    // So many failures as before would close the till.
    executeSql(shop.site, 'DELETE FROM video_outcomes')
    let calls = 0
    shop.videos.intercept((seen, response) => {
      if (seen.method === 'POST' && ++calls === 1) {
        return sendJson(response, status, { detail: 'later' }, { 'retry-after': '1' })
      }
      return shop.videos.answer(seen, response)
    })
    const id = await shop.buy({ priceId: 'price_one', quantity: 1 })
    expect((await shop.read(id)).body['status']).toBe('processing')
    const order = await shop.readUntil(id, (body) => (body['fileIds'] as string[]).length === 1)
    expect(order.body['status']).toBe('processing')
    expect(calls).toBe(2)
  })

  test('keeps a finished video finished whatever the provider says later', async () => {
    const id = await shop.buy({ priceId: 'price_one', quantity: 1 })
    const fileId = ((await shop.read(id)).body['fileIds'] as string[])[0]!
    const running = shop.videos.files.get(fileId)!
    shop.videos.finish(fileId)
    const done = await shop.readUntil(id, (body) => body['status'] === 'completed')
    shop.videos.put({ ...running, id: fileId })
    expect((await shop.read(id)).body).toEqual(done.body)
    shop.videos.intercept((_, response) => sendJson(response, 500, {}))
    expect((await shop.read(id)).body).toEqual(done.body)
  })

  test('does not take one failed read for a failed video', async () => {
    const id = await shop.buy({ priceId: 'price_one', quantity: 1 })
    const fileId = ((await shop.read(id)).body['fileIds'] as string[])[0]!
    await sleep(SHARED_MS)
    for (const misbehave of Object.values(misbehaviours)) {
      shop.videos.intercept((_, response) => misbehave(response))
      const before = shop.videos.reads(fileId)
      expect((await shop.read(id)).body['status']).toBe('processing')
      expect(shop.videos.reads(fileId)).toBe(before + 1)
    }
    shop.videos.intercept((_, response) => sendJson(response, 404, {}))
    expect((await shop.read(id)).body['status']).toBe('processing')
  })

  test('makes a video again that the provider gave up', async () => {
    let id = ''
    const orders = await submitted(async () => {
      id = await shop.buy({ priceId: 'price_one', quantity: 1 })
      const fileId = ((await shop.read(id)).body['fileIds'] as string[])[0]!
      const file = shop.videos.files.get(fileId)
      shop.videos.put({ ...file, id: fileId, tasks: [{ status: 'error' }] })
      await shop.readUntil(id, happened('retried'))
      expect((await shop.read(id)).body['videos']).toEqual([{ fileId: '', status: 'pending' }])
      await shop.readUntil(id, ({ fileIds }) => (fileIds as string[]).length === 1)
    })
    expect(orders).toHaveLength(2)
    expect(orders[0]!.config['seed']).not.toBe(orders[1]!.config['seed'])
  })

  test('answers 304 to a reader who has the order already', async () => {
    const id = await shop.begin()
    const { headers } = await shop.read(id)
    const again = await shop.read(id, { headers: { 'if-none-match': headers.get('etag')! } })
    expect(again.status).toBe(304)
  })

  test('writes no prompt and no key into the log', () => {
    expect(shop.site.log()).not.toMatch(/fox|whsec_|sk_test|token-of-the-tests/)
  })
})

function isVideoDone(fileId: string) {
  return (order: Record<string, unknown>) =>
    (order['videos'] as { fileId: string; status: string }[]).some(
      (video) => video.fileId === fileId && video.status === 'completed',
    )
}

function now() {
  return Math.floor(Date.now() / 1000)
}
