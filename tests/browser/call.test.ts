import * as z from 'zod/mini'
import { describe, expect, test } from 'vitest'

import { createCall } from '#lib/browser/call.ts'
import { retryAfter } from '#lib/browser/retry-after.ts'
import { endpoint } from '#lib/contract/endpoint.ts'

const getThing = endpoint({
  method: 'GET',
  path: '/api/thing/{thingId}',
  params: z.object({ thingId: z.string() }),
  query: z.object({ ids: z.string() }),
  reply: z.object({ name: z.string() }),
  errors: [],
})

const postThing = endpoint({
  method: 'POST',
  path: '/api/thing',
  body: z.object({ name: z.string() }),
  reply: z.object({ name: z.string() }),
  errors: [],
})

const PROBLEM = { type: 'about:blank', title: 'No', status: 429, code: 'rate_limited' }

/** A network that answers every request alike and remembers what was asked. */
function network(answer: () => Response | Promise<Response>) {
  const asked: Request[] = []
  const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
    asked.push(new Request(input, init))
    return answer()
  }
  return { asked, call: createCall({ fetch, baseUrl: 'https://shop.example' }) }
}

const thing = { params: { thingId: 'a' }, query: { ids: 'b' } }

describe('call', () => {
  test('fills the path and the query with encoded values', async () => {
    const { call, asked } = network(() => Response.json({ name: 'one' }))
    const reply = await call(getThing, { params: { thingId: 'a/b?' }, query: { ids: 'c,d&e' } })
    expect(reply).toEqual({ name: 'one' })
    expect(asked[0]?.url).toBe('https://shop.example/api/thing/a%2Fb%3F?ids=c%2Cd%26e')
    expect(asked[0]?.method).toBe('GET')
  })

  test('revalidates what the browser has instead of trusting it', async () => {
    let cache: RequestCache | undefined
    const call = createCall({
      fetch: (_, init) => {
        cache = init?.cache
        return Promise.resolve(Response.json({ name: 'one' }))
      },
    })
    await call(getThing, thing)
    expect(cache).toBe('no-cache')
  })

  test('sends a body as JSON with the headers given', async () => {
    const { call, asked } = network(() => Response.json({ name: 'one' }))
    await call(postThing, { body: { name: 'one' }, headers: { 'Idempotency-Key': 'k' } })
    expect(await asked[0]?.json()).toEqual({ name: 'one' })
    expect(asked[0]?.headers.get('content-type')).toBe('application/json')
    expect(asked[0]?.headers.get('idempotency-key')).toBe('k')
  })

  test('keeps only what the schema names', async () => {
    const { call } = network(() => Response.json({ name: 'one', secret: 'two' }))
    expect(await call(getThing, thing)).toEqual({ name: 'one' })
  })

  test.each([
    ['seconds', { 'Retry-After': '7' }, 7_000],
    [
      'a date against the clock of the reply',
      {
        'Retry-After': 'Wed, 21 Oct 2015 07:28:30 GMT',
        Date: 'Wed, 21 Oct 2015 07:28:00 GMT',
      },
      30_000,
    ],
    [
      'a date that has passed',
      {
        'Retry-After': 'Wed, 21 Oct 2015 07:28:00 GMT',
        Date: 'Wed, 21 Oct 2015 07:28:30 GMT',
      },
      0,
    ],
    ['a whole day, which is too long', { 'Retry-After': '86400' }, 900_000],
    ['nonsense', { 'Retry-After': 'soon' }, undefined],
    ['nothing', {}, undefined],
  ])('throws the code of a problem and reads Retry-After: %s', async (_, headers, retryAfterMs) => {
    const { call } = network(() => Response.json(PROBLEM, { status: 429, headers }))
    await expect(call(getThing, thing)).rejects.toMatchObject({
      name: 'CallError',
      code: 'rate_limited',
      retryAfterMs,
    })
  })

  test('takes a date at the word of this clock when the reply has none', () => {
    const headers = new Headers({ 'Retry-After': 'Wed, 21 Oct 2015 07:28:30 GMT' })
    expect(retryAfter(headers, Date.UTC(2015, 9, 21, 7, 28, 0))).toBe(30_000)
  })

  test.each([
    [
      'a failure that is not a problem',
      () => new Response('<h1>', { status: 502 }),
      'internal_error',
    ],
    ['a firewall', () => new Response('slow down', { status: 429 }), 'rate_limited'],
    [
      'a problem with a code we do not know',
      () => Response.json({ ...PROBLEM, code: 'new' }, { status: 500 }),
      'new',
    ],
    ['a reply of another shape', () => Response.json({ title: 'one' }), 'internal_error'],
    ['a page where a reply should be', () => new Response('<html>'), 'network_error'],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), 'network_error'],
  ])('gives a code to %s', async (_, answer, code) => {
    const { call } = network(answer)
    await expect(call(getThing, thing)).rejects.toMatchObject({ name: 'CallError', code })
  })

  test('gives up on a reply that does not come', async () => {
    const fetch = (_: unknown, init?: RequestInit) =>
      new Promise<Response>((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))
      })
    const call = createCall({ fetch, timeoutMs: 1 })
    await expect(call(getThing, thing)).rejects.toMatchObject({ code: 'network_error' })
  })

  test.each(['before', 'during'])(
    'stops when its caller aborts it %s the request',
    async (when) => {
      const abort = new AbortController()
      if (when === 'before') abort.abort('enough')
      const fetch = (_: unknown, init?: RequestInit) =>
        new Promise<Response>((_, reject) => {
          if (init?.signal?.aborted) reject(init.signal.reason as Error)
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error))
          if (when === 'during') abort.abort('enough')
        })
      const call = createCall({ fetch })
      await expect(call(getThing, { ...thing, signal: abort.signal })).rejects.toBe('enough')
    },
  )
})
