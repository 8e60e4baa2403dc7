import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'

import { sendJson } from '../support/http-server.ts'
import { openTestShop, type TestShop } from '../support/shop.ts'
import { finishedFields, misbehaviours, realFile } from '../support/video-stand-in.ts'

describe('files', () => {
  let shop: TestShop
  beforeAll(async () => void (shop = await openTestShop()))
  afterAll(() => shop.close())
  afterEach(() => shop.videos.intercept(null))

  const get = (id: string, init?: RequestInit) => shop.call(`/api/file/${id}`, init)
  const list = (ids: string[]) => shop.call(`/api/files?ids=${ids.join(',')}`)

  function put(about: Record<string, unknown> = {}): string {
    const file = realFile(about)
    shop.videos.put(file)
    return file.id
  }

  function putFinished(about: Record<string, unknown> = {}): string {
    const id = put()
    shop.videos.put({ ...realFile(), ...finishedFields(id), ...about, id })
    return id
  }

  test('shows an unfinished file and nothing of the account it belongs to', async () => {
    const id = put()
    const { status, body } = await get(id)
    expect([status, body]).toEqual([200, { id, status: 'processing', type: 'video' }])
  })

  test('shows a finished file', async () => {
    const id = putFinished()
    expect((await get(id)).body).toEqual({
      id,
      status: 'completed',
      type: 'video',
      url: `https://cdn.example/generated/${id}.mp4`,
      thumbnailUrl: `https://cdn.example/thumbnails/${id}.jpg`,
    })
  })

  test('understands the short shape', async () => {
    const id = 'cm5gkpxz4000008l6dxrg8xhk'
    const url = 'https://superduperai.co/file/xxx.mp4'
    const thumbnailUrl = 'https://superduperai.co/file/xxx.jpg'
    const createdAt = '2024-01-01T00:00:00Z'
    shop.videos.put({ id, status: 'completed', url, thumbnailUrl, createdAt })
    expect((await get(id)).body).toEqual({
      id,
      status: 'completed',
      type: 'video',
      url,
      thumbnailUrl,
      createdAt: '2024-01-01T00:00:00.000Z',
    })
  })

  test.each([
    ['voiceover', 'audio'],
    ['music', 'audio'],
    ['image', 'image'],
    ['text', 'other'],
  ])('calls a %s file %s', async (type, shown) => {
    expect((await get(putFinished({ type }))).body['type']).toBe(shown)
  })

  test('says that a file failed when the provider gave it up', async () => {
    const id = put({ tasks: [{ status: 'error' }] })
    expect((await get(id)).body).toEqual({
      id,
      status: 'error',
      type: 'video',
      error: { code: 'video_failed' },
    })
  })

  test.each([
    'javascript:alert(1)',
    'http://internal/x.mp4',
    'https://a@evil.example/x.mp4',
    '/x.mp4',
  ])('drops the address %s', async (url) => {
    const { body } = await get(putFinished({ url, thumbnail_url: url }))
    expect(body['url']).toBeUndefined()
    expect(body['thumbnailUrl']).toBeUndefined()
  })

  test.each([
    'short',
    'cs_test_0123456789',
    'a'.repeat(65),
    '..%2f..%2fetc%2fpasswd',
    'a%00aaaaaaaaaaaa',
  ])('refuses the id %s without asking the provider', async (id) => {
    const before = shop.videos.requests.length
    const { status, body } = await get(id)
    expect([status, body['code']]).toEqual([400, 'invalid_id'])
    expect((await list([id])).body['code']).toBe('invalid_id')
    expect(shop.videos.requests.length).toBe(before)
  })

  test('answers 404 to a file the provider does not have', async () => {
    const { status, body } = await get('does-not-exist')
    expect([status, body['code']]).toEqual([404, 'file_not_found'])
  })

  test.each([401, 403, 409, 422, 500, 502, 503])(
    'answers 502 when the provider answers %i',
    async (upstream) => {
      shop.videos.intercept((_, response) => sendJson(response, upstream, { detail: 'SECRET' }))
      const { status, body, headers } = await get(`file-for-${upstream}-x`)
      expect([status, body['code']]).toEqual([502, 'video_provider_error'])
      expect(headers.get('retry-after')).toBe('5')
      expect(JSON.stringify(body)).not.toContain('SECRET')
    },
  )

  test.each([
    ['7', '7'],
    [undefined, '5'],
    ['999999999', '3600'],
    ['soon', '5'],
  ])(
    'answers 503 when the provider is busy and passes on its Retry-After of %s',
    async (sent, said) => {
      shop.videos.intercept((_, response) =>
        sendJson(response, 429, {}, sent === undefined ? {} : { 'retry-after': sent }),
      )
      const { status, body, headers } = await get('file-for-busy-x')
      expect([status, body['code']]).toEqual([503, 'video_provider_busy'])
      expect(headers.get('retry-after')).toBe(said)
    },
  )

  test('passes on a Retry-After that is a date', async () => {
    const date = new Date(Date.now() + 60_000).toUTCString()
    shop.videos.intercept((_, response) => sendJson(response, 429, {}, { 'retry-after': date }))
    const seconds = Number((await get('file-for-busy-x')).headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(50)
    expect(seconds).toBeLessThan(62)
  })

  test.each(Object.entries(misbehaviours))('answers 502 to %s', async (_, misbehave) => {
    shop.videos.intercept((_seen, response) => misbehave(response))
    const { status, body } = await get('file-for-misbehaviour')
    expect([status, body['code']]).toEqual([502, 'video_provider_error'])
  })

  test('gives up on a provider that never answers, or a byte at a time, before fifteen seconds', async () => {
    const stop: (() => void)[] = []
    shop.videos.intercept((seen, response) => {
      if (seen.path.endsWith('silent-file')) return
      response.writeHead(200, { 'content-type': 'application/json' })
      const drip = setInterval(() => response.write(' '), 200)
      stop.push(() => clearInterval(drip))
    })
    const signal = AbortSignal.timeout(15_000)
    const replies = await Promise.all([
      get('silent-file', { signal }),
      get('dripping-file', { signal }),
    ])
    for (const end of stop) end()
    for (const { status } of replies) expect(status).toBe(502)
  })

  test('keeps a finished file finished', async () => {
    const id = putFinished()
    const done = await get(id)
    shop.videos.put({ ...realFile(), id })
    expect((await get(id)).body).toEqual(done.body)
    expect((await list([id])).body['files']).toEqual([done.body])
  })

  test('lists files in the order asked, one that fails beside the rest', async () => {
    const [a, b] = [putFinished(), put()]
    const { status, body } = await list(
      [b, 'does-not-exist', ` ${a}`, '', b].map(encodeURIComponent),
    )
    expect(status).toBe(200)
    expect(body['files']).toMatchObject([
      { id: b, status: 'processing' },
      { id: 'does-not-exist', status: 'error', error: { code: 'file_not_found' } },
      { id: a, status: 'completed' },
    ])
  })

  test('lists at most twenty files', async () => {
    const ids = Array.from({ length: 21 }, (_, index) => `file-number-${index}`)
    expect((await list(ids.slice(0, 20))).status).toBe(200)
    expect((await list(ids)).body['code']).toBe('invalid_id')
    expect((await shop.call('/api/files?ids=')).body['code']).toBe('invalid_id')
  })

  test('asks the provider once for a hundred viewers', async () => {
    const id = put()
    await Promise.all(Array.from({ length: 50 }, () => get(id)))
    await Promise.all(Array.from({ length: 50 }, () => list([id])))
    expect(shop.videos.reads(id)).toBeLessThanOrEqual(2)
    await sleep(2_100)
    shop.videos.finish(id)
    expect((await list([id])).body['files']).toMatchObject([{ status: 'completed' }])
  })

  test('lets a finished file be kept for long and an unfinished one for two seconds', async () => {
    const done = (await get(putFinished())).headers.get('cache-control')
    expect(Number(/max-age=(\d+)/.exec(done!)?.[1])).toBeGreaterThanOrEqual(3600)
    expect((await get(put())).headers.get('cache-control')).toContain('s-maxage=2')
  })

  test('answers 304 to a reader who has the file already', async () => {
    const id = putFinished()
    const etag = (await get(id)).headers.get('etag')!
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(id, { headers: { 'if-none-match': header } })
      expect([again.status, again.headers.get('etag')]).toEqual([304, etag])
    }
    expect((await get(id, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })
})
