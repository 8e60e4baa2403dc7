import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { executeSql } from '../support/execute-sql.ts'
import { sendJson } from '../support/http-server.ts'
import { openNoticedShop } from '../support/noticed-shop.ts'
import { PROMPT } from '../support/shop.ts'
import { event } from '../support/stripe-stand-in.ts'

const ONE = { priceId: 'price_one', quantity: 1 }
const THREE = { priceId: 'price_three', quantity: 3 }

let kiosk: Awaited<ReturnType<typeof openNoticedShop>>
beforeAll(async () => void (kiosk = await openNoticedShop()))
afterAll(() => kiosk.close())
afterEach(async () => {
  kiosk.shop.videos.intercept(null)
  await kiosk.fault()
})

let buyers = 0
/** A paid order of one video, which is being made, and an address of its own. */
async function buy(fields: Record<string, unknown> = ONE) {
  const id = await kiosk.shop.buy(fields)
  const { body } = await kiosk.shop.readUntil(id, ({ fileIds }) => String(fileIds) !== '')
  return { id, files: body['fileIds'] as string[], email: `buyer-${++buyers}@inbox.example` }
}

async function until<Value>(
  look: () => Promise<Value>,
  isThere: (value: Value) => boolean,
): Promise<Value> {
  for (let tries = 0; ; tries++) {
    const value = await look()
    if (isThere(value) || tries === 60) return value
    await sleep(250)
  }
}

/** Looks after orders until somebody at this address was written to. */
const written = (email: string, look: () => Promise<unknown> = kiosk.sweep) =>
  until(
    async () => {
      await look()
      return kiosk.emails(email)
    },
    ({ length }) => length > 0,
  )

describe('a buyer', () => {
  test('is told once, by e-mail and push, though events, reads and sweeps race, and is forgotten', async () => {
    const { shop, notices } = kiosk
    const { id, files, email } = await buy(THREE)
    const browser = await kiosk.subscribe()
    expect((await notices(id)).body).toEqual({
      ...{ push: [], email: false },
      offered: { email: true, vapidPublicKey: kiosk.vapidPublicKey },
    })
    await notices(id, 'PUT', { push: browser.subscription, locale: 'de' })
    const { body } = await notices(id, 'PUT', { email, locale: 'en' })
    expect(body).toMatchObject({ push: [expect.stringMatching(/^[0-9a-f]{64}$/)], email: true })

    files.forEach((file) => shop.videos.finish(file))
    await sleep(2_100)
    const paid = event('checkout.session.completed', shop.stripe.sessions.get(id))
    for (let round = 0; round < 3; round++) {
      await Promise.all([
        ...[shop.deliver(paid), shop.deliver(paid), kiosk.sweep(), kiosk.sweep()],
        ...Array.from({ length: 4 }, () => shop.read(id)),
      ])
    }
    const [letter, ...others] = await written(email, () => shop.read(id))
    const messages = await until(
      () => kiosk.messages(browser.id),
      ({ length }) => length > 0,
    )
    for (let round = 0; round < 3; round++) await Promise.all([shop.read(id), kiosk.sweep()])
    expect([others, (await kiosk.emails(email)).length]).toEqual([[], 1])
    expect(await kiosk.messages(browser.id)).toEqual(messages)

    const page = `${shop.site.url}/en/veo3-status/${id}`
    expect(letter).toMatchObject({ subject: 'All 3 videos are ready' })
    expect(letter!.text).toContain(page)
    expect(letter!.html).toContain(page)
    expect(messages).toEqual([
      {
        title: 'Alle 3 Videos sind fertig',
        text: expect.stringContaining('Seite deiner Bestellung') as string,
        ...{ lang: 'de', dir: 'ltr', path: `/de/veo3-status/${id}` },
      },
    ])
    expect(JSON.stringify([letter, messages])).not.toContain(PROMPT)
    expect((await notices(id)).body).toMatchObject({ push: [], email: false })
    const log = shop.site.log()
    for (const secret of [email, browser.subscription.endpoint, id]) {
      expect(log).not.toContain(secret)
    }
  })

  test('who has closed the page is told by the sweep alone', async () => {
    const { id, files, email } = await buy()
    await kiosk.notices(id, 'PUT', { email, locale: 'ar' })
    kiosk.shop.videos.finish(files[0]!)
    const [letter] = await written(email)
    expect(letter).toMatchObject({ subject: 'الفيديو جاهز' })
    expect(letter!.html).toContain('dir="rtl"')
  })

  test('hears that words were refused, and by e-mail nothing after that', async () => {
    const { shop, notices } = kiosk
    let sent = 0
    shop.videos.intercept((seen, response) =>
      seen.method === 'POST' && ++sent === 3
        ? sendJson(response, 422, { detail: 'no' })
        : shop.videos.answer(seen, response),
    )
    const { id, files, email } = await buy(THREE)
    const browser = await kiosk.subscribe()
    await notices(id, 'PUT', { email, locale: 'en' })
    files.forEach((file) => shop.videos.finish(file))
    const [letter] = await written(email, () => shop.read(id))
    expect(letter).toMatchObject({ subject: 'The video service refused your words' })

    await shop.call(`/api/generation/${id}/retry`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify({ prompt: 'A hare' }),
    })
    expect((await notices(id)).body).toMatchObject({ offered: { email: false } })
    const again = await notices(id, 'PUT', { email, locale: 'en' })
    expect([again.status, again.body['code']]).toEqual([409, 'nothing_to_tell'])
    await notices(id, 'PUT', { push: browser.subscription, locale: 'en' })
    const retried = await shop.readUntil(id, ({ fileIds }) => (fileIds as string[]).length === 3)
    ;(retried.body['fileIds'] as string[]).forEach((file) => shop.videos.finish(file))
    const messages = await until(
      async () => {
        await shop.read(id)
        return kiosk.messages(browser.id)
      },
      ({ length }) => length > 0,
    )
    expect(messages).toMatchObject([{ title: 'All 3 videos are ready' }])
    expect(await kiosk.emails(email)).toHaveLength(1)
  })

  test('takes it back, in part or all of it, and hears nothing', async () => {
    const { notices } = kiosk
    const { id, files, email } = await buy()
    const [one, other] = [await kiosk.subscribe(), await kiosk.subscribe()]
    const first = await notices(id, 'PUT', { push: one.subscription, locale: 'en' })
    await notices(id, 'PUT', { push: other.subscription, locale: 'en' })
    await notices(id, 'PUT', { email, locale: 'en' })
    const [name = ''] = first.body['push'] as string[]
    expect((await notices(id, 'DELETE', undefined, `?of=${name}`)).body).toMatchObject({
      ...{ push: [expect.not.stringMatching(name)], email: true },
    })
    expect((await notices(id, 'DELETE', undefined, '?of=email')).body).toMatchObject({
      ...{ push: [expect.any(String)], email: false },
    })
    await notices(id, 'PUT', { email, locale: 'en' })
    expect((await notices(id, 'DELETE')).body).toMatchObject({ push: [], email: false })
    kiosk.shop.videos.finish(files[0]!)
    await kiosk.shop.readUntil(id, ({ status }) => status === 'completed')
    for (let round = 0; round < 3; round++) await kiosk.sweep()
    expect(await kiosk.messages(other.id)).toEqual([])
    expect(await kiosk.emails(email)).toEqual([])
  })

  test('who erases the order is told nothing more', async () => {
    const { id, files, email } = await buy()
    await kiosk.notices(id, 'PUT', { email, locale: 'en' })
    await kiosk.fault({ call: 'resend.emails.send', fault: 'status', status: 503, times: null })
    kiosk.shop.videos.finish(files[0]!)
    await kiosk.shop.readUntil(id, ({ status }) => status === 'completed')
    await until(
      () => kiosk.shop.call(`/api/generation/${id}`, { method: 'DELETE' }),
      ({ status }) => status === 200,
    )
    expect((await kiosk.notices(id)).body).toMatchObject({ email: false })
    expect(await kiosk.emails(email)).toEqual([])
  })

  test('is told once, also where the answer of the service was lost', async () => {
    const { id, files, email } = await buy()
    await kiosk.notices(id, 'PUT', { email, locale: 'en' })
    await kiosk.fault({ call: 'resend.emails.send', fault: 'lost_answer' })
    kiosk.shop.videos.finish(files[0]!)
    await written(email, () => kiosk.shop.read(id))
    expect((await kiosk.notices(id)).body).toMatchObject({ email: true })
    await expect.poll(kiosk.shop.site.log).toContain('notice_postponed')
    executeSql(kiosk.shop.site, 'UPDATE notices SET next_at = 0; UPDATE generations SET due_at = 0')
    await until(
      async () => {
        await kiosk.shop.read(id)
        return kiosk.notices(id)
      },
      ({ body }) => body['email'] === false,
    )
    expect(await kiosk.emails(email)).toHaveLength(1)
  })
})

describe('nobody is told', () => {
  const push = {
    endpoint: 'https://fcm.googleapis.com/fcm/send/a',
    keys: { p256dh: `B${'a'.repeat(86)}`, auth: 'a'.repeat(22) },
  }
  const email = 'somebody@inbox.example'
  let id: string
  beforeAll(async () => void ({ id } = await buy()))

  test('of an order that is not paid, that is over, or that nobody made', async () => {
    const unpaid = await kiosk.shop.begin(ONE)
    const { id: over, files } = await buy()
    kiosk.shop.videos.finish(files[0]!)
    await kiosk.shop.readUntil(over, ({ status }) => status === 'completed')
    for (const [id, status, code] of [
      [unpaid, 409, 'nothing_to_tell'],
      [over, 409, 'nothing_to_tell'],
      ['cs_test_of_nobody_at_all', 404, 'generation_not_found'],
      [files[0]!, 400, 'invalid_id'],
    ] as const) {
      const reply = await kiosk.notices(id, 'PUT', { email, locale: 'en' })
      expect([reply.status, reply.body['code']]).toEqual([status, code])
    }
    for (const id of ['cs_test_of_nobody_at_all', files[0]!]) {
      expect((await kiosk.notices(id)).status).toBeGreaterThanOrEqual(400)
      expect((await kiosk.notices(id, 'DELETE')).status).toBeGreaterThanOrEqual(400)
    }
  })

  test.each([
    ['an address that is none', { email: 'somebody', locale: 'en' }],
    ['a server that is no push service', { push: { ...push, endpoint: 'https://a.example/' } }],
    ['the network of the shop', { push: { ...push, endpoint: 'http://169.254.169.254/' } }],
    ['two at once', { push, email }],
    ['nobody', {}],
    ['no JSON', '{'],
  ])('at %s', async (_, body) => {
    const sent = typeof body === 'string' ? body : { locale: 'en', ...body }
    const reply = await kiosk.notices(id, 'PUT', sent)
    expect([reply.status, reply.body['code']]).toEqual([400, 'invalid_request'])
    expect((await kiosk.notices(id)).body).toMatchObject({ push: [], email: false })
  })

  test('by what is too long, or is not JSON', async () => {
    const long = await kiosk.notices(id, 'PUT', { email, locale: 'en', more: 'x'.repeat(4_096) })
    expect([long.status, long.body['code']]).toEqual([413, 'body_too_large'])
    const form = await kiosk.shop.call(`/api/generation/${id}/notices`, {
      ...{ method: 'PUT', body: 'email=somebody%40inbox.example&locale=en' },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect([form.status, form.body['code']]).toEqual([415, 'unsupported_media_type'])
    const of = await kiosk.notices(id, 'DELETE', undefined, '?of=everybody')
    expect(of.status).toBe(400)
  })

  test('at the wish of a client that asks without end', async () => {
    const ask = () => kiosk.notices(id, 'PUT', { email, locale: 'en' })
    const replies = await Promise.all(Array.from({ length: 31 }, ask))
    const refused = replies.find(({ status }) => status !== 200)!
    expect([refused.status, refused.body['code']]).toEqual([429, 'rate_limited'])
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(3_000)
    expect(seconds).toBeLessThanOrEqual(3_600)
    expect((await kiosk.notices(id, 'DELETE')).status).toBe(200)
  })
})
