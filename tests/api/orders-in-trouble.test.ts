import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { executeSql } from '../support/execute-sql.ts'
import { sendJson, startServer } from '../support/http-server.ts'
import { openTestShop, PROMPT, type TestShop } from '../support/shop.ts'
import { event } from '../support/stripe-stand-in.ts'

/** For how long what was heard of an unfinished file is passed on without asking again, and a little more. */
const SHARED_MS = 2_100

type Video = { fileId: string; status: string; error?: { code: string } }

describe('an order', () => {
  let shop: TestShop
  beforeAll(async () => void (shop = await openTestShop()))
  afterAll(() => shop.close())
  afterEach(() => {
    shop.videos.intercept(null)
    shop.stripe.intercept(null)
  })

  const videosOf = (body: Record<string, unknown>) => body['videos'] as Video[]
  const sql = (command: string) => executeSql(shop.site, command)

  /** Changes the row of a video, of which somebody was told just now. */
  async function change(file: string, assignment: string): Promise<void> {
    sql(`UPDATE generation_videos SET ${assignment} WHERE file_id = '${file}'`)
    await sleep(SHARED_MS)
  }

  /** A paid order of one video that the provider took so long ago. */
  async function takenAgo(ms: number): Promise<{ id: string; file: string }> {
    const id = await shop.buy({ priceId: 'price_one', quantity: 1 })
    const [file] = (await shop.read(id)).body['fileIds'] as [string]
    await change(file, `submitted_at = submitted_at - ${ms}`)
    return { id, file }
  }

  test('shows the finished videos of a pack while another waits to be sent again', async () => {
    let posts = 0
    shop.videos.intercept((seen, response) => {
      if (seen.method === 'POST' && ++posts === 2)
        return sendJson(response, 429, { detail: 'slow down' }, { 'retry-after': '3600' })
      return shop.videos.answer(seen, response)
    })
    const id = await shop.buy()
    for (const file of shop.videos.files.keys()) shop.videos.finish(file)
    const { body } = await shop.readUntil(
      id,
      (order) => videosOf(order).filter(({ status }) => status === 'completed').length === 2,
    )
    expect(videosOf(body).map(({ status }) => status)).toContain('pending')
    expect(body['status']).toBe('processing')
  })

  test('is not given up because its provider fails when somebody looks at last', async () => {
    const { id, file } = await takenAgo(3_600_000)
    shop.videos.intercept((seen, response) =>
      seen.method === 'GET'
        ? sendJson(response, 500, { detail: 'oops' })
        : shop.videos.answer(seen, response),
    )
    expect((await shop.read(id)).body['status']).toBe('processing')
    shop.videos.intercept(null)
    shop.videos.finish(file)
    const finished = await shop.readUntil(id, ({ status }) => status === 'completed')
    expect(finished.body['status']).toBe('completed')
  })

  test('is given up when its provider has been away for hours, and was asked in vain for minutes', async () => {
    const { id, file } = await takenAgo(10_000_000)
    shop.videos.intercept((seen, response) =>
      seen.method === 'GET' ? sendJson(response, 500, {}) : shop.videos.answer(seen, response),
    )
    // Nobody has asked for hours, and this is the first answer.
    expect((await shop.read(id)).body['status']).toBe('processing')
    await change(file, 'silent_since = silent_since - 600000')
    const { body } = await shop.readUntil(id, ({ status }) => status === 'error')
    expect(videosOf(body)[0]?.error?.code).toBe('video_timed_out')
  })

  test('is not given up because its provider says once that it does not know it', async () => {
    const { id, file } = await takenAgo(600_000)
    let isKnown = false
    shop.videos.intercept((seen, response) =>
      seen.method === 'GET' && !isKnown
        ? sendJson(response, 404, { detail: 'File not found' })
        : shop.videos.answer(seen, response),
    )
    expect((await shop.read(id)).body['status']).toBe('processing')
    isKnown = true
    await sleep(SHARED_MS)
    await shop.read(id)
    isKnown = false
    await change(file, 'silent_since = silent_since - 30000')
    // That was long ago, and it has been heard of since.
    expect((await shop.read(id)).body['status']).toBe('processing')
    await change(file, 'silent_since = silent_since - 30000')
    const { body } = await shop.readUntil(id, ({ status }) => status === 'error')
    expect(videosOf(body)[0]?.error?.code).toBe('submission_unknown')
  })

  test('is given up when its provider still makes it after half an hour', async () => {
    const { id, file } = await takenAgo(3_600_000)
    const { body } = await shop.readUntil(id, ({ status }) => status === 'error')
    expect(videosOf(body)[0]?.error?.code).toBe('video_timed_out')
    // It is not paid any more, and so not delivered either.
    shop.videos.finish(file)
    await sleep(SHARED_MS)
    await shop.call(`/api/file/${file}`)
    expect((await shop.read(id)).body['status']).toBe('error')
  })

  test('takes no session and no payment from a host that Stripe redirects to', async () => {
    const stranger = await startServer((_, response) =>
      sendJson(response, 200, {
        id: 'cs_test_stranger',
        payment_status: 'paid',
        status: 'complete',
        amount_total: 1199,
        currency: 'usd',
        url: 'https://stranger.example/',
      }),
    )
    const id = await shop.begin()
    shop.stripe.intercept(({ path }, response) => {
      response.writeHead(307, { location: stranger.url + path }).end()
    })
    expect((await shop.checkout()).body['code']).toBe('payment_provider_error')
    expect((await shop.read(id)).body['status']).toBe('pending')
    await stranger.close()
  })

  test('is not paid by the payment of another session', async () => {
    const id = await shop.begin()
    const other = shop.stripe.pay(await shop.begin())
    shop.stripe.intercept((_, response) => sendJson(response, 200, other))
    expect((await shop.read(id)).body['status']).toBe('pending')
  })

  test('leads to its page when it was paid through a session whose address was lost', async () => {
    let lost = ''
    const key = { 'idempotency-key': 'a-reply-that-was-lost' }
    shop.stripe.intercept((seen, response) => {
      if (seen.path !== '/v1/checkout/sessions') return shop.stripe.answer(seen, response)
      void shop.stripe.answer(seen, {
        writeHead: () => undefined,
        end: (text: string) => (lost = (JSON.parse(text) as { id: string }).id),
      } as never)
      response.writeHead(500).end()
    })
    expect((await shop.checkout({}, key)).status).toBe(502)
    shop.stripe.intercept(null)
    await shop.deliver(event('checkout.session.completed', shop.stripe.pay(lost)))
    const { body } = await shop.checkout({}, key)
    expect(body).toEqual({ sessionId: lost, url: `${shop.site.url}/en/veo3-status/${lost}` })
  })

  test('whose dispute was heard of before its payment is shown as disputed', async () => {
    const id = await shop.begin()
    const session = shop.stripe.pay(id)
    await shop.deliver(
      event('charge.dispute.created', {
        id: 'dp_early',
        object: 'dispute',
        payment_intent: session['payment_intent'],
      }),
    )
    await shop.deliver(event('checkout.session.completed', session))
    const { body } = await shop.read(id)
    expect(body['error']).toEqual({ code: 'payment_disputed' })
  })

  test.each([
    [
      'an event that writes its time as text',
      { id: 'evt_thin', type: 'v2.core.event', created: '2026-01-01T00:00:00Z' },
    ],
    ['a list', []],
    ['text that is no JSON', 'nonsense'],
  ])('is not disturbed by %s, which is answered 200', async (_, body) => {
    expect((await shop.deliver(body)).status).toBe(200)
  })

  test('tells the operator of an event that should have been understood', async () => {
    const broken = event('checkout.session.completed', { id: 'cs_test_x', payment_intent: 5 })
    expect((await shop.deliver(broken)).status).toBe(200)
    await expect.poll(() => shop.site.log()).toContain('event_unreadable')
  })

  test('that comes as a form is told by name what is wrong with the database', async () => {
    sql('ALTER TABLE generations RENAME TO gone')
    const form = new URLSearchParams({ quantity: '1', prompt: PROMPT, locale: 'ru' })
    const { status, headers } = await shop.call('/api/create-checkout', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    })
    expect([status, headers.get('location')]).toEqual([303, '/ru/?error=database_unavailable'])
    await expect.poll(() => shop.site.log()).toContain('database_unavailable')
    sql('ALTER TABLE gone RENAME TO generations')
  })
})
