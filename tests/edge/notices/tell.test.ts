import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { readConfig } from '#lib/edge/config.ts'
import { eraseGeneration } from '#lib/edge/db/erase-generation.ts'
import { listVideos } from '#lib/edge/db/generation-videos.ts'
import { getGeneration } from '#lib/edge/db/generations.ts'
import { listNotices, storeNotice } from '#lib/edge/db/notices.ts'
import { movePayment } from '#lib/edge/db/payments.ts'
import { tell } from '#lib/edge/notices/tell.ts'

import { ADDRESS, emailNotice, storeNoticedOrder, tellOf } from '../../support/noticed-order.ts'
import { isEmail, openPostOffice, type Posted, SENDERS } from '../../support/post-office.ts'
import { openRunShop } from '../../support/run-shop.ts'
import { endVideos } from '../../support/stored-order.ts'

const SITE_URL = 'https://shop.example'
const db = env.DB
let orders = 0
let id = ''
let office: ReturnType<typeof openPostOffice>
let opened: ReturnType<typeof openRunShop>
let log: string

beforeEach(async () => {
  log = ''
  for (const method of ['warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line: string) => void (log += `${line}\n`))
  }
  office = openPostOffice()
  opened = openRunShop()
  Object.assign(opened.shop, {
    config: readConfig({ SITE_URL, ...SENDERS }),
    fetch: office.fetch,
  })
  id = `noticed-${++orders}`
  await storeNoticedOrder(db, id, opened.clock.now)
})
afterEach(() => void vi.restoreAllMocks())

const left = async () => (await listNotices(db, id)).map(({ kind, attempts }) => [kind, attempts])
const letter = ({ body }: Posted) => JSON.parse(body) as Record<string, string>
const choose = (until: number) =>
  db.prepare('UPDATE generations SET choice_until = ?2 WHERE id = ?1').bind(id, until).run()

describe('who asked to be told of an order', () => {
  test('hears nothing while a video is still to come', async () => {
    await tellOf(opened.shop, id)
    expect(office.posted).toEqual([])
    expect(await left()).toEqual([
      ['email', 0],
      ['push', 0],
    ])
  })

  test('is told once, however many notice the end at once, and is forgotten', async () => {
    await endVideos(db, id, 3)
    await Promise.all(Array.from({ length: 6 }, () => tellOf(opened.shop, id)))
    expect(office.posted).toHaveLength(2)
    expect(await left()).toEqual([])
    const [email] = office.emails()
    expect(email!.headers.get('authorization')).toBe('Bearer re_key')
    expect(email!.headers.get('idempotency-key')).toBe(`order-over/${id}`)
    expect(letter(email!)).toMatchObject({
      from: SENDERS.EMAIL_FROM,
      to: [ADDRESS],
      subject: 'All 3 videos are ready',
      headers: { 'Auto-Submitted': 'auto-generated' },
    })
    expect(letter(email!)['text']).toContain(`${SITE_URL}/en/veo3-status/cs_${id}\n`)
    expect(letter(email!)['html']).toContain(`href="${SITE_URL}/en/veo3-status/cs_${id}"`)
    expect(email!.body).not.toContain('fox')
    const [push] = office.pushes()
    expect(push!.headers.get('authorization')).toMatch(/^vapid t=[\w-]+\.[\w-]+\.[\w-]+, k=BN4q/)
    expect(Object.fromEntries(push!.headers)).toMatchObject({
      ...{ ttl: '86400', topic: id, 'content-encoding': 'aes128gcm' },
    })
    expect(log).toBe('')
  })

  test.each([
    ['all arrived', 3, 'All 3 videos are ready'],
    ['some arrived', 2, 'Ready: 2 of 3 videos'],
    ['none arrived', 0, 'None of the 3 videos could be made'],
  ])('hears how it ended: %s', async (_, delivered, subject) => {
    await endVideos(db, id, delivered)
    await tellOf(opened.shop, id)
    expect(letter(office.emails()[0]!)['subject']).toBe(subject)
  })

  test('hears that there is something to choose, as long as there is', async () => {
    await endVideos(db, id, 2, 'video_refused')
    await choose(opened.clock.now + 1_000)
    const seen = (await getGeneration(db, id))!
    await tellOf(opened.shop, id)
    expect(letter(office.emails()[0]!)['subject']).toBe('The video service refused your words')
    expect(seen.is_mailed).toBe(0)
    expect((await getGeneration(db, id))!.is_mailed).toBe(1)
  })

  test.each(['refunded', 'disputed'] as const)('hears that it was %s', async (to) => {
    await db.batch([movePayment(db, id, to, opened.clock.now)])
    await tellOf(opened.shop, id)
    expect(letter(office.emails()[0]!)['subject']).toBe('Your order was stopped')
  })

  test('hears nothing from a caller whose sight of the order is old', async () => {
    const [order, videos] = [(await getGeneration(db, id))!, await listVideos(db, id)]
    const over = videos.map((video) => ({ ...video, status: 'error' as const }))
    await tell(opened.shop, order, over)
    await endVideos(db, id, 1)
    await tell(opened.shop, order, over)
    await tell(opened.shop, { ...order, payment: 'refunded' }, over)
    await tell(opened.shop, { ...order, choice_until: opened.clock.now + 1 }, over)
    await tell(opened.shop, { ...order, due_at: null }, await listVideos(db, id))
    expect(office.posted).toEqual([])
  })

  test('is told in the language that was asked for, from right to left where it runs so', async () => {
    await storeNotice(db, { ...emailNotice(id, opened.clock.now), locale: 'ar' })
    await endVideos(db, id, 3)
    await tellOf(opened.shop, id)
    const { subject, html } = letter(office.emails()[0]!)
    expect(subject).toBe('كل الفيديوهات جاهزة (3)')
    expect(html).toContain('<html lang="ar" dir="rtl">')
    expect(html).toContain('/ar/veo3-status/cs_')
  })
})

describe('what could not be delivered', () => {
  const seconds = (count: number) => (opened.clock.now += count * 1_000)

  test('is tried again, more and more rarely, then given up and forgotten', async () => {
    office.answers(() => new Response(null, { status: 503 }))
    await endVideos(db, id, 3)
    const tries: number[] = []
    for (const pause of [0, 29, 1, 119, 1, 479, 1, 1_919, 1, 9_999]) {
      seconds(pause)
      await tellOf(opened.shop, id)
      tries.push(office.emails().length)
    }
    expect(tries).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
    expect(await left()).toEqual([])
    expect(log).toContain('"event":"notice_postponed"')
    expect(log.match(/"event":"notice_given_up".*"status":503/g)).toHaveLength(2)
    expect(log).not.toContain(ADDRESS)
    expect(log).not.toContain('fcm.googleapis.com')
  })

  test('waits as long as the service says', async () => {
    office.answers(() => new Response(null, { status: 429, headers: { 'retry-after': '90' } }))
    await endVideos(db, id, 3)
    await tellOf(opened.shop, id)
    office.answers(() => Response.json({ id: '1' }))
    seconds(89)
    await tellOf(opened.shop, id)
    expect(office.posted).toHaveLength(2)
    seconds(1)
    await tellOf(opened.shop, id)
    expect(office.posted).toHaveLength(4)
    expect(await left()).toEqual([])
  })

  test('is taken over from a caller that died, under the same key', async () => {
    await endVideos(db, id, 3)
    office.answers(() => new Promise<Response>(() => undefined))
    void tellOf(opened.shop, id)
    await vi.waitUntil(() => office.posted.length === 2)
    office.answers(() => Response.json({ id: '1' }))
    seconds(59)
    await tellOf(opened.shop, id)
    expect(office.posted).toHaveLength(2)
    seconds(1)
    await tellOf(opened.shop, id)
    const [first, second] = office.emails()
    expect(second!.headers.get('idempotency-key')).toBe(first!.headers.get('idempotency-key'))
    expect(second!.body).toBe(first!.body)
    expect(await left()).toEqual([])
  })

  test.each([
    ['gone', 410, ''],
    ['unknown', 404, ''],
    ['refused', 403, 'notice_refused'],
    ['sent elsewhere', 302, 'notice_refused'],
  ])('to a browser that is %s is forgotten', async (_, status, event) => {
    office.answers((posted) =>
      isEmail(posted) ? Response.json({ id: '1' }) : new Response(null, { status }),
    )
    await endVideos(db, id, 3)
    await tellOf(opened.shop, id)
    expect(await left()).toEqual([])
    expect(log.match(/"event":"(\w+)"/)?.[1] ?? '').toBe(event)
  })

  test.each([
    ['refuses the address', 422, { name: 'validation_error' }, [], 'notice_refused'],
    ['does not know the key', 403, { name: 'invalid_api_key' }, [], 'notice_refused'],
    ['has sent another one', 409, { name: 'invalid_idempotent_request' }, [], ''],
    [
      'is sending it',
      409,
      { name: 'concurrent_idempotent_requests' },
      ['email'],
      'notice_postponed',
    ],
  ])('by a service of e-mail that %s', async (_, status, body, kept, event) => {
    office.answers((posted) =>
      isEmail(posted) ? Response.json(body, { status }) : new Response(null, { status: 201 }),
    )
    await endVideos(db, id, 3)
    await tellOf(opened.shop, id)
    expect((await left()).map(([kind]) => kind)).toEqual(kept)
    expect(log.match(/"event":"(\w+)"/)?.[1] ?? '').toBe(event)
  })

  test('because half an answer came is asked again', async () => {
    office.answers((posted) => (isEmail(posted) ? new Response('{"id":') : new Response(null)))
    await endVideos(db, id, 3)
    await tellOf(opened.shop, id)
    expect(await left()).toEqual([['email', 1]])
  })

  test('because nobody answered is tried again, and no error of the caller', async () => {
    office.answers(() => Promise.reject(new Error('There is no network.')))
    await endVideos(db, id, 3)
    await tellOf(opened.shop, id)
    expect(await left()).toEqual([
      ['email', 1],
      ['push', 1],
    ])
  })

  test('because it has no sender any more is forgotten, and the operator is told', async () => {
    opened.shop.config = readConfig({ SITE_URL, VAPID_SUBJECT: 'nobody' })
    await endVideos(db, id, 3)
    await tellOf(opened.shop, id)
    expect(office.posted).toEqual([])
    expect(await left()).toEqual([])
    expect(log.match(/notice_refused/g)).toHaveLength(2)
  })

  test('because the browser gave no keys is forgotten', async () => {
    await db.prepare("UPDATE notices SET p256dh = 'B' WHERE kind = 'push'").run()
    await endVideos(db, id, 3)
    await tellOf(opened.shop, id)
    expect(office.pushes()).toEqual([])
    expect(await left()).toEqual([])
  })

  test('for two days is no news any more', async () => {
    await endVideos(db, id, 3)
    seconds(2 * 24 * 3_600 + 1)
    await tellOf(opened.shop, id)
    expect(office.posted).toEqual([])
    expect(await left()).toEqual([])
    expect(log).toContain('notice_given_up')
  })
})

test('of an erased order nothing is kept', async () => {
  await db.batch([movePayment(db, id, 'refunded', opened.clock.now)])
  await eraseGeneration(db, id, opened.clock.now)
  expect(await left()).toEqual([])
})
