import { describe, expect, test } from 'vitest'

import {
  bytes,
  failing,
  geminiOver,
  last,
  piece,
  sse,
  streamed,
  streaming,
} from '../../support/gemini-wire.ts'

const video = { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }

describe('Gemini', () => {
  test('counts its last event without the blank line after it', async () => {
    const text = sse([piece('{'), last('}')], '\n')
    expect(await geminiOver([() => streamed(bytes(text.slice(0, -1)))]).write()).toMatchObject({
      outcome: 'written',
    })
  })
  test('counts its last event without any line end', async () => {
    const text = sse([piece('{'), last('}')], '\n')
    expect(await geminiOver([() => streamed(bytes(text.slice(0, -2)))]).write()).toMatchObject({
      outcome: 'written',
    })
  })
  test('reads a failure that comes in two pieces', async () => {
    const body = bytes(JSON.stringify({ error: { details: [{ retryDelay: '17s' }] } }))
    const answer = () =>
      new Response(streamed(body.slice(0, 20), body.slice(20)).body, { status: 429 })
    expect(await geminiOver([answer]).write()).toEqual({ outcome: 'busy', retryAfterSeconds: 17 })
  })
  test('asks about a video without bounds too', async () => {
    const tooMuch = failing(400, {
      message: 'The specified schema produces a constraint that has too many states for serving.',
    })
    expect(await geminiOver([tooMuch, streaming(last('{}'))]).write({ video })).toMatchObject({
      outcome: 'written',
    })
  })
  test('tells a missing model from a missing video', async () => {
    const answer = failing(404, {
      status: 'NOT_FOUND',
      message:
        'models/gemini-x is not found for API version v1beta, or is not supported for generateContent.',
    })
    expect(await geminiOver([answer]).write({ video })).toMatchObject({
      outcome: 'rejected',
      status: 404,
    })
  })
  test('ends when its caller leaves while a failure is read', async () => {
    const caller = new AbortController()
    const answer = ({ signal }: RequestInit) =>
      new Response(
        new ReadableStream({
          start(c) {
            signal!.addEventListener('abort', () => c.error(signal!.reason))
            setTimeout(() => caller.abort(new Error('left')), 10)
          },
        }),
        { status: 500 },
      )
    await expect(geminiOver([answer]).write({ signal: caller.signal })).rejects.toThrow('left')
  })

  test('takes null for what is not said', async () => {
    const said = { promptFeedback: null, usageMetadata: null, modelVersion: null }
    const first = piece('{"a":', { promptFeedback: { blockReason: null }, candidates: null })
    const second = piece('', said, { content: { parts: null }, finishReason: null })
    const third = piece('', said, {
      content: {
        parts: [
          { text: null, thought: null },
          { text: '{"a":1}', thought: null },
        ],
      },
    })
    const end = last('', 'STOP', {
      usageMetadata: { promptTokenCount: 3, candidatesTokenCount: null },
    })
    expect(await geminiOver([streaming(first, second, third, end)]).write()).toEqual({
      ...{ outcome: 'written', text: '{"a":1}', promptTokens: 3 },
    })
  })

  test('takes an answer that is whole, though nothing says that it has ended', async () => {
    const { write } = geminiOver([streaming(piece('{"a":'), piece('1}'))])
    expect(await write()).toMatchObject({ outcome: 'written', text: '{"a":1}' })
  })
})
