import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { openTestShop, PROMPT, type TestShop } from '../support/shop.ts'

let shop: TestShop
let id: string
let files: string[]
beforeAll(async () => {
  shop = await openTestShop()
  id = await shop.buy({ locale: 'tr' })
  const { body } = await shop.readUntil(id, ({ fileIds }) => (fileIds as string[]).length === 3)
  files = body['fileIds'] as string[]
  files.forEach((file) => shop.videos.finish(file))
  // What goes on changes by itself from one request to the next, and its tag with it.
  await shop.readUntil(id, ({ timeline }) => JSON.stringify(timeline).includes('captured'))
})
afterAll(() => shop.close())

async function get(
  form: string,
  accept: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
) {
  const response = await fetch(`${shop.site.url}/api/generation/${form}`, {
    method,
    headers: { accept, ...headers },
  })
  const type = response.headers.get('content-type')?.split(';')[0]
  return { response, type, text: await response.text() }
}

const tagOf = ({ response }: { response: Response }) => response.headers.get('etag')!

const urlOf = (file: string) => `https://cdn.example/generated/${file}.mp4`

describe('an order', () => {
  test('is JSON unless text is wanted more', async () => {
    for (const accept of ['*/*', 'application/json', 'text/html,*/*;q=0.8', 'text/plain;q=0']) {
      expect([accept, (await get(id, accept)).type]).toEqual([accept, 'application/json'])
    }
    for (const accept of ['text/plain', 'text/plain, application/json;q=0.9', 'text/*']) {
      expect([accept, (await get(id, accept)).type]).toEqual([accept, 'text/plain'])
    }
  })

  test('is told in lines, without the text it was made from', async () => {
    const { text, response } = await get(id, 'text/plain')
    expect(text.split('\n')).toEqual([
      'status: completed',
      'progress: 100%',
      ...files.map((file, index) => `video ${index + 1}: completed ${urlOf(file)}`),
      `page: ${shop.site.url}/tr/veo3-status/${id}`,
      `feed: ${shop.site.url}/api/generation/${id}.atom`,
      '',
    ])
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
  })

  test('is a feed at an address of its own, whatever is accepted', async () => {
    const { text, response } = await get(`${id}.atom`, 'application/json')
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('private, no-cache')
    expect(response.headers.has('vary')).toBe(false)
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed /)
    for (const file of files) expect(text).toContain(`href="${urlOf(file)}"`)
    expect(text).toContain(`href="${shop.site.url}/tr/veo3-status/${id}"`)
    expect(text).toContain('<title>video 1: delivered</title>')
    expect(text).not.toContain(PROMPT)
  })

  test('is kept apart from its other form by caches', async () => {
    const [json, text] = [await get(id, '*/*'), await get(id, 'text/plain')]
    for (const { response } of [json, text]) expect(response.headers.get('vary')).toBe('Accept')
    expect(tagOf(json)).not.toBe(tagOf(text))
  })

  test('is not sent again to who has it in this form', async () => {
    for (const form of [id, `${id}.atom`]) {
      const first = await get(form, 'text/plain')
      const headers = { 'if-none-match': tagOf(first) }
      const again = await get(form, 'text/plain', { headers })
      expect([again.response.status, again.text, tagOf(again)]).toEqual([304, '', tagOf(first)])
      expect(again.response.headers.get('vary')).toBe(first.response.headers.get('vary'))
      expect((await get(id, 'application/json', { headers })).response.status).toBe(200)
    }
  })

  test('is measured without being sent', async () => {
    for (const form of [id, `${id}.atom`]) {
      const [whole, head] = [
        await get(form, 'text/plain'),
        await get(form, 'text/plain', { method: 'HEAD' }),
      ]
      expect([head.response.status, head.text, head.type]).toEqual([200, '', whole.type])
      expect(tagOf(head)).toBe(tagOf(whole))
    }
  })

  test('is refused in every form as it is in JSON', async () => {
    for (const [form, status, code] of [
      ['cs_none', 404, 'generation_not_found'],
      ['cs_none.atom', 404, 'generation_not_found'],
      ['nothing', 400, 'invalid_id'],
      ['nothing.atom', 400, 'invalid_id'],
      [`${id}.rss`, 400, 'invalid_id'],
      [`${id}.atom.atom`, 400, 'invalid_id'],
      ['.atom', 400, 'invalid_id'],
    ] as const) {
      const { type, text } = await get(form, 'text/plain')
      expect([form, type]).toEqual([form, 'application/problem+json'])
      expect(JSON.parse(text)).toMatchObject({ status, code })
    }
  })

  test('is described in each of its forms', async () => {
    const { body } = await shop.call('/api/openapi.json')
    type Described = { get: { responses: Record<string, { content?: Record<string, unknown> }> } }
    const paths = body['paths'] as Record<string, Described>
    const types = (path: string) => Object.keys(paths[path]!.get.responses['200']!.content!)
    expect(types('/api/generation/{sessionId}')).toEqual(['application/json', 'text/plain'])
    expect(types('/api/generation/{sessionId}.atom')).toEqual(['application/atom+xml'])
  })
})
