import { describe, expect, test } from 'vitest'

import { Generation } from '../../src/lib/contract/get-generation.ts'
import { nameUuid } from '../../src/lib/edge/name-uuid.ts'
import { orderFeed } from '../../src/lib/edge/order-feed.ts'
import { orderText } from '../../src/lib/edge/order-text.ts'
import { xml } from '../../src/lib/edge/xml.ts'

const SESSION = 'cs_test_a1b2c3'
const LINKS = {
  page: `https://shop.example/ru/veo3-status/${SESSION}`,
  feed: `https://shop.example/api/generation/${SESSION}.atom`,
}
const at = (second: number) => `2026-01-01T00:00:0${second}.000Z`

const ORDER = Generation.parse({
  generationId: SESSION,
  sessionId: SESSION,
  prompt: 'A red fox <in the snow>',
  videoCount: 3,
  createdAt: at(0),
  fileIds: ['file-0123456789', 'file-0123456780'],
  status: 'processing',
  progress: 47,
  videos: [
    { fileId: 'file-0123456789', status: 'completed', url: 'https://cdn.example/1.mp4' },
    { fileId: 'file-0123456780', status: 'processing' },
    { fileId: '', status: 'error', error: { code: 'video_refused' } },
  ],
  pollAfterMs: 5_000,
  timeline: [
    { at: at(0), type: 'created' },
    { at: at(1), type: 'paid', amount: 1199, currency: 'usd' },
    { at: at(2), type: 'refused', video: 3, code: 'video_refused' },
    { at: at(3), type: 'delivered', video: 1 },
  ],
})

const video = (url: string) => ({ ...ORDER.videos[0]!, url })
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part]) => part)

describe('an order in lines', () => {
  test('says how it stands, where it is and when to ask again', () => {
    expect(orderText(ORDER, LINKS)).toBe(`status: processing
progress: 47%
video 1: completed https://cdn.example/1.mp4
video 2: processing
video 3: error video_refused
page: https://shop.example/ru/veo3-status/cs_test_a1b2c3
feed: https://shop.example/api/generation/cs_test_a1b2c3.atom
ask again in: 5 s
`)
  })

  test('says why there will be nothing, and not to ask again', () => {
    const error = { code: 'payment_expired' } as const
    const over: Generation = { ...ORDER, status: 'error', error, progress: 0, videos: [] }
    const text = orderText({ ...over, pollAfterMs: null }, LINKS)
    expect(text.split('\n').slice(0, 4)).toEqual([
      'status: error',
      'error: payment_expired',
      'progress: 0%',
      `page: ${LINKS.page}`,
    ])
    expect(text).not.toContain('ask again')
  })

  test.each([
    ['https://cdn.example/a\u001b[2Jb.mp4', 'https://cdn.example/a%1B[2Jb.mp4'],
    ['https://cdn.example/a\nstatus: completed', 'https://cdn.example/astatus:%20completed'],
    ['https://cdn.example/\u202egnp.4pm', 'https://cdn.example/%E2%80%AEgnp.4pm'],
    ['https://cdn.example/?a=\u0085\u2028b', 'https://cdn.example/?a=%C2%85%E2%80%A8b'],
    ['https://', ''],
  ])('tells a terminal nothing by the address %j', (url, written) => {
    const [, , line] = orderText({ ...ORDER, videos: [video(url)] }, LINKS).split('\n')
    expect(line).toBe(`video 1: completed ${written}`.trim())
  })
})

describe('an order as a feed', () => {
  test('has an entry for each thing that happened, the last first', async () => {
    const feed = await orderFeed(ORDER, LINKS)
    expect(all(feed, /<title>(.*)<\/title>/g)).toEqual([
      'Veo Kiosk order of 2026-01-01',
      'video 1: delivered',
      'video 3: refused (video_refused)',
      'paid',
      'created',
    ])
    expect(all(feed, /<updated>(.*)<\/updated>/g)).toEqual([at(3), at(3), at(2), at(1), at(0)])
    expect(all(feed, /<subtitle>(.*)<\/subtitle>/g)).toEqual(['status: processing'])
  })

  test('leads to itself, to the page, and to each video that was delivered', async () => {
    const feed = await orderFeed(ORDER, LINKS)
    expect(all(feed, /<link rel="self" type="application\/atom\+xml" href="(.*)"\/>/g)).toEqual([
      LINKS.feed,
    ])
    expect(all(feed, /<link rel="alternate" type="text\/html" href="(.*)"\/>/g)).toEqual(
      Array(5).fill(LINKS.page),
    )
    expect(all(feed, /<link rel="enclosure" type="video\/mp4" title="(.*)"\/>/g)).toEqual([
      'video 1" href="https://cdn.example/1.mp4',
    ])
  })

  test('keeps its names while it grows, and no two are alike', async () => {
    const ids = all(await orderFeed(ORDER, LINKS), /<id>(.*)<\/id>/g)
    expect(new Set(ids).size).toBe(5)
    for (const id of ids) {
      expect(id).toMatch(
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      )
    }
    const earlier = { ...ORDER, timeline: ORDER.timeline!.slice(0, 2) }
    const [own, ...entries] = all(await orderFeed(earlier, LINKS), /<id>(.*)<\/id>/g)
    expect([own, ...entries]).toEqual([ids[0], ...ids.slice(3)])
    const other = { ...ORDER, sessionId: 'cs_test_other' }
    const others = all(await orderFeed(other, LINKS), /<id>(.*)<\/id>/g)
    expect(new Set([...ids, ...others]).size).toBe(10)
  })

  test('tells nothing of the text and of the money', async () => {
    const feed = await orderFeed(ORDER, LINKS)
    expect(feed).not.toMatch(/fox|1199|11\.99|usd/)
    expect(orderText(ORDER, LINKS)).not.toContain('fox')
  })

  test('is dated by the order where nothing has happened to it', async () => {
    const feed = await orderFeed({ ...ORDER, timeline: undefined }, LINKS)
    expect(all(feed, /<updated>(.*)<\/updated>/g)).toEqual([at(0)])
  })

  test.each([
    `https://cdn.example/a"/><script>'&amp;</script>.mp4?a=1&b='<2>"#&`,
    'https://cdn.example/]]>\u0000\u001b.mp4',
  ])('has the address %j as an address and nothing else', async (url) => {
    const feed = await orderFeed({ ...ORDER, videos: [video(url)] }, LINKS)
    const [href] = all(feed, /href="([^"]*)"\/>\n {2}<\/entry>/g)
    const read = href!.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    expect(read).toBe(new URL(url).href)
    expect(href).not.toMatch(/[<>"'\s]|&(?!#\d+;)/)
    expect(feed.match(/</g)).toHaveLength((await orderFeed(ORDER, LINKS)).match(/</g)!.length)
  })

  test('has no video that has no address any more', async () => {
    const videos = [{ ...ORDER.videos[0]!, url: undefined }]
    for (const left of [videos, []]) {
      expect(await orderFeed({ ...ORDER, videos: left }, LINKS)).not.toContain('enclosure')
    }
  })
})

describe('markup', () => {
  test('holds texts as texts and markup as markup', () => {
    const inner = [xml`<b>${'<i>'}</b>`, xml`<c d="${'"\t\'\n&'}"/>`]
    expect(xml`<a>${1}${inner}</a>`.text).toBe(
      '<a>1<b>&#60;i&#62;</b><c d="&#34;&#9;&#39;&#10;&#38;"/></a>',
    )
  })

  test('holds no letter that XML has not', () => {
    expect(xml`${'a\u0000\u0008\u001f\ufffe\ud800b\u{1f600}'}`.text).toBe(
      'a\ufffd\ufffd\ufffd\ufffd\ufffdb\u{1f600}',
    )
  })
})

test('a UUID by a name is the same each time', async () => {
  expect(await nameUuid('a')).toBe(await nameUuid('a'))
  expect(await nameUuid('a')).not.toBe(await nameUuid('b'))
})
