import { describe, expect, test } from 'vitest'

import {
  bytes,
  failing,
  geminiOver,
  hanging,
  last,
  nothing,
  piece,
  streamed,
  streaming,
} from '../../support/gemini-wire.ts'

const video = { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }
const RETRY_INFO = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '17.2s' }
const HELP = { '@type': 'type.googleapis.com/google.rpc.Help', links: [] }

describe.each([429, 503])('an answer of %i', (status) => {
  test.each<[string, unknown, Record<string, string>, number | null]>([
    ['RetryInfo', [HELP, RETRY_INFO], {}, 18],
    ['RetryInfo and a header', [RETRY_INFO], { 'retry-after': '5' }, 18],
    ['a header', [HELP], { 'retry-after': '5' }, 5],
    ['a date in a header', [], { 'retry-after': 'Thu, 01 Jan 1970 00:00:30 GMT' }, 30],
    ['neither', undefined, {}, null],
    ['a delay that is none', [{ retryDelay: 'soon' }, { retryDelay: 9 }], {}, null],
    ['a delay of nothing', [{ retryDelay: '0s' }], {}, 1],
    ['a delay without end', [{ retryDelay: '999999s' }], {}, 3_600],
  ])('is busy for as long as it says with %s', async (_, details, headers, seconds) => {
    const answer = failing(status, { status: 'RESOURCE_EXHAUSTED', details }, headers)
    const busy = { outcome: 'busy', retryAfterSeconds: seconds }
    expect(await geminiOver([answer]).write()).toEqual(busy)
    expect(await geminiOver([answer]).write({ video })).toEqual(busy)
  })

  test('is read from a list of one, and from a web page', async () => {
    const list = () => Response.json([{ error: { details: [RETRY_INFO] } }], { status })
    expect(await geminiOver([list]).write()).toEqual({ outcome: 'busy', retryAfterSeconds: 18 })
    const page = failing(status, '<html>', { 'retry-after': '4' })
    expect(await geminiOver([page]).write()).toEqual({ outcome: 'busy', retryAfterSeconds: 4 })
  })
})

describe('an answer that says nothing', () => {
  test.each([
    ['500', failing(500, { status: 'INTERNAL' }), 500],
    ['502 in HTML', failing(502, '<html>'), 502],
    ['504 without a body', () => new Response(null, { status: 504 }), 504],
    ['204', () => new Response(null, { status: 204 }), 204],
    ['another address', failing(302, '', { location: 'https://evil.example' }), 302],
    ['a lost connection', () => Promise.reject(new TypeError('Network connection lost.')), null],
    ['HTML', () => streamed(bytes('<html>oops</html>')), 200],
    ['an empty stream', () => streamed(), 200],
    ['a stream without a body', () => new Response(null), null],
    ['an event that is no JSON', () => streamed(bytes('data: {"candidates":[\n\n')), 200],
    ['an event of another shape', streaming({ candidates: 'no' }, last('{}')), 200],
    ['a failure in the middle', streaming(piece('{'), { error: { code: 503 } }), 200],
    ['no reason to stop, in the middle', streaming(piece('{"a":')), 200],
    ['an end in the middle of a letter', () => streamed(bytes('data: "é').slice(0, -1)), 200],
  ])('has failed: %s', async (_, answer, status) => {
    const { asked, write } = geminiOver([answer])
    expect(await write()).toEqual({ outcome: 'failed', status })
    expect(asked).toHaveLength(1)
  })

  test('or breaks off has failed', async () => {
    const breaking = () => {
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.error(new Error('reset')),
      })
      return new Response(body)
    }
    expect(await geminiOver([breaking]).write()).toEqual({ outcome: 'failed', status: null })
  })

  test('and never ends is not read for ever', async () => {
    let isCanceled = false
    const endless = () => {
      const text = bytes(`data: ${JSON.stringify(piece('a'.repeat(200_000)))}\n\n`)
      const body = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(text),
        cancel: () => void (isCanceled = true),
      })
      return new Response(body)
    }
    expect(await geminiOver([endless]).write()).toEqual({ outcome: 'failed', status: 200 })
    expect(isCanceled).toBe(true)
  })
})

describe('a call that is not accepted', () => {
  const about = (status: string, message = 'No.') => ({ status, message })

  test.each([
    [400, 'INVALID_ARGUMENT'],
    [401, 'UNAUTHENTICATED'],
    [403, 'PERMISSION_DENIED'],
    [404, 'NOT_FOUND'],
  ])('with %i is rejected with its reason', async (status, reason) => {
    const { write } = geminiOver([failing(status, about(reason))])
    expect(await write()).toEqual({ outcome: 'rejected', status, reason })
  })

  test.each([400, 403, 404])('with %i about a video is about the video', async (status) => {
    const { write } = geminiOver([failing(status, about('INVALID_ARGUMENT'))])
    expect(await write({ video })).toEqual({ outcome: 'video_unavailable' })
  })

  test.each([
    [400, 'API key not valid. Please pass a valid API key.'],
    [400, 'API_KEY_INVALID'],
    [401, 'Request had invalid authentication credentials.'],
    [403, "Method doesn't allow unregistered callers."],
    [403, 'Billing is disabled.'],
  ])('with %i and "%s" is about us, also with a video', async (status, message) => {
    const { write } = geminiOver([failing(status, about('X', message))])
    expect(await write({ video })).toEqual({ outcome: 'rejected', status, reason: 'X' })
  })

  test('has no reason where its answer has none', async () => {
    const none = { outcome: 'rejected', status: 400, reason: '' }
    for (const body of ['<html>', '', '[]', '{"error":"no"}', 'null']) {
      expect(await geminiOver([failing(400, body)]).write()).toEqual(none)
    }
  })
})

describe('a schema that is too much', () => {
  const tooMuch = failing(400, {
    status: 'INVALID_ARGUMENT',
    message: 'The specified schema produces a constraint that has too many states for serving.',
  })

  test('is sent once more without its bounds', async () => {
    const { asked, write } = geminiOver([tooMuch, streaming(last('{}'))])
    expect(await write()).toMatchObject({ outcome: 'written', text: '{}' })
    const [first, second] = asked.map(({ body }) => JSON.stringify(body))
    expect(asked).toHaveLength(2)
    expect(first).toMatch(/minItems.*minimum/)
    expect(second).not.toMatch(/minItems|minimum|maxLength/)
  })

  test('is not sent a third time', async () => {
    const { asked, write } = geminiOver([tooMuch])
    expect(await write()).toEqual({ outcome: 'rejected', status: 400, reason: 'SCHEMA' })
    expect(asked).toHaveLength(2)
  })
})

describe('a caller who leaves', () => {
  test.each([
    ['before the first word', nothing],
    ['between two words', hanging(piece('{"a'))],
  ])('%s ends the call, which throws why', async (_, answer) => {
    const caller = new AbortController()
    const reason = new Error('Nobody listens.')
    const { asked, write } = geminiOver([answer])
    const call = write({ signal: caller.signal })
    caller.abort(reason)
    await expect(call).rejects.toBe(reason)
    expect(asked[0]!.init.signal!.aborted).toBe(true)
    expect(asked).toHaveLength(1)
  })

  test('before it begins sends nothing that is not ended', async () => {
    const reason = new Error('Nobody listens.')
    const { asked, write } = geminiOver([nothing])
    await expect(write({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    expect(asked.every(({ init }) => init.signal!.aborted)).toBe(true)
  })
})
