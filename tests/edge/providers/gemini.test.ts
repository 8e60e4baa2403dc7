import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  bytes,
  geminiOver,
  last,
  nothing,
  hanging,
  piece,
  sse,
  streamed,
  streaming,
} from '../../support/gemini-wire.ts'

const video = { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }

describe('a call to Gemini', () => {
  const sent = async (call: Parameters<ReturnType<typeof geminiOver>['write']>[0] = {}) => {
    const { asked, write } = geminiOver([streaming(last('{}'))])
    await write(call)
    return asked[0]!
  }

  test('goes to the model, with its key in a header and never in the address', async () => {
    const { url, init } = await sent()
    expect(url).toBe(
      'https://gemini.example/v1beta/models/gemini-test:streamGenerateContent?alt=sse',
    )
    expect(init).toMatchObject({
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', 'x-goog-api-key': 'secret-key' },
    })
    expect(url + (init.body as string)).not.toContain('secret-key')
  })

  test('says what to do, about what, and in which form', async () => {
    expect((await sent()).body).toEqual({
      systemInstruction: { parts: [{ text: 'Write scenes.' }] },
      contents: [{ role: 'user', parts: [{ text: 'The river' }] }],
      generationConfig: {
        responseMimeType: 'application/json',
        responseSchema: {
          type: 'OBJECT',
          properties: {
            title: { type: 'STRING', maxLength: 9 },
            scenes: { type: 'ARRAY', minItems: 2, items: { type: 'INTEGER', minimum: 1 } },
          },
          required: ['title', 'scenes'],
          propertyOrdering: ['title', 'scenes'],
        },
      },
    })
  })

  test.each([
    ['a whole video', {}, {}],
    [
      'a part of a video',
      { startSeconds: 14, endSeconds: 58 },
      { videoMetadata: { startOffset: '14s', endOffset: '58s' } },
    ],
    ['the beginning of a video', { startSeconds: 0 }, { videoMetadata: { startOffset: '0s' } }],
  ])('shows %s before the prompt', async (_, clip, metadata) => {
    const { body } = await sent({ video: { ...video, ...clip } })
    expect(body['contents']).toEqual([
      {
        role: 'user',
        parts: [{ fileData: { fileUri: video.url }, ...metadata }, { text: 'The river' }],
      },
    ])
  })
})

const TEXT = '{"title":"Лёд 🦊 “river”","scenes":[1,2]}'
const SAMPLE = [
  piece(TEXT.slice(0, 13), { usageMetadata: { promptTokenCount: 9 } }),
  piece(TEXT.slice(13, 30)),
  last(TEXT.slice(30), 'STOP', { usageMetadata: { promptTokenCount: 9, candidatesTokenCount: 7 } }),
]
const WHOLE = { outcome: 'written', text: TEXT, promptTokens: 9, replyTokens: 7 }
const written = (...chunks: Uint8Array[]) => geminiOver([() => streamed(...chunks)]).write()

describe.each([
  ['CRLF', '\r\n'],
  ['LF', '\n'],
])('an answer with lines ended by %s', (_, end) => {
  const stream = bytes(sse(SAMPLE, end))

  test('is the same however it is split', async () => {
    expect(await written(stream)).toEqual(WHOLE)
    for (let at = 1; at < stream.length; at++) {
      expect(await written(stream.slice(0, at), stream.slice(at)), `at ${at}`).toEqual(WHOLE)
    }
    expect(await written(...Array.from(stream, (byte) => Uint8Array.of(byte)))).toEqual(WHOLE)
  })

  test('is the same split at any places', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(stream.length)), async (places) => {
        const cuts = [0, ...places.toSorted((one, other) => one - other), stream.length]
        const chunks = cuts.slice(1).map((cut, index) => stream.slice(cuts[index], cut))
        expect(await written(...chunks)).toEqual(WHOLE)
      }),
    )
  })

  test('is whole or failed wherever it is cut off, and never something else', async () => {
    for (let at = 0; at < stream.length; at++) {
      const result = await written(stream.slice(0, at))
      if (result.outcome !== 'failed') expect(result, `at ${at}`).toEqual(WHOLE)
    }
    // Until the last event has begun to end, something is missing.
    expect((await written(stream.slice(0, stream.length - 2 * end.length - 1))).outcome).toBe(
      'failed',
    )
  })
})

describe('an answer', () => {
  const read = async (...replies: unknown[]) => await geminiOver([streaming(...replies)]).write()

  test('leaves out what was only thought', async () => {
    const thought = { text: 'Let me think.', thought: true }
    const parts = [thought, { text: '{"a"' }, { text: ':1}' }, { inlineData: {} }]
    const candidate = { content: { parts }, finishReason: 'STOP' }
    expect(await read({ candidates: [candidate] })).toMatchObject({ text: '{"a":1}' })
  })

  test('counts what comes after its reason to stop', async () => {
    const usageMetadata = { promptTokenCount: 3, candidatesTokenCount: 4, thoughtsTokenCount: 9 }
    expect(await read(last('{}'), { usageMetadata })).toEqual({
      ...{ outcome: 'written', text: '{}' },
      ...{ promptTokens: 3, replyTokens: 4 },
    })
  })

  test('may have no counts, and comments between', async () => {
    const stream = bytes(`: hello\n\n${sse([last('{}')], '\n')}`)
    expect(await written(stream)).toEqual({ outcome: 'written', text: '{}' })
  })

  test('is written in the first candidate', async () => {
    const [first] = last('{}').candidates
    const second = { content: { parts: [{ text: 'no' }] }, finishReason: 'STOP' }
    expect(await read({ candidates: [first, second] })).toMatchObject({ text: '{}' })
  })

  test.each(['MAX_TOKENS', 'OTHER', 'MALFORMED_FUNCTION_CALL', 'A_NEW_REASON'])(
    'that ends for %s is read as far as it goes',
    async (reason) => {
      expect(await read(piece('{"a'), last('":', reason))).toEqual({
        ...{ outcome: 'written', text: '{"a":' },
      })
    },
  )

  test.each(['SAFETY', 'RECITATION', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'SPII', 'LANGUAGE'])(
    'that ends for %s is a refusal',
    async (reason) => {
      const usageMetadata = { promptTokenCount: 3 }
      const [candidate] = last('', reason).candidates
      expect(await read(piece('{"a'), { candidates: [candidate], usageMetadata })).toEqual({
        ...{ outcome: 'refused', promptTokens: 3 },
      })
    },
  )

  test('that never begins because of its prompt is a refusal', async () => {
    const blocked = { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } }
    expect(await read(blocked)).toEqual({ outcome: 'refused' })
  })

  test('is not refused by feedback without a reason', async () => {
    expect(await read({ ...last('{}'), promptFeedback: {} })).toMatchObject({ text: '{}' })
  })
})

const slow = { firstMs: 60_000, firstOfVideoMs: 60_000, nextMs: 60_000 }

describe('silence', () => {
  test.each([
    ['before the first word', nothing, { firstMs: 10 }, {}],
    ['before the first word about a video', nothing, { firstOfVideoMs: 10 }, { video }],
    ['between two words', hanging(piece('{"a')), { nextMs: 10 }, {}],
  ])('%s ends the call', async (_, answer, patience, call) => {
    const { asked, write } = geminiOver([answer], { patience: { ...slow, ...patience } })
    expect(await write(call)).toEqual({ outcome: 'silent' })
    expect(asked[0]!.init.signal!.aborted).toBe(true)
    expect(asked).toHaveLength(1)
  })
})
