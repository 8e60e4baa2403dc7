import { createGemini, type GeminiOptions } from '#lib/edge/providers/gemini.ts'
import type { WriterCall } from '#lib/edge/providers/writer.ts'

type Json = Record<string, unknown>
export type Asked = { url: string; init: RequestInit; body: Json }
type Answer = (init: RequestInit) => Response | Promise<Response>

const encoder = new TextEncoder()

/** A piece of an answer as Gemini streams it. */
export const piece = (text: string, about: Json = {}, candidate: Json = {}) => ({
  candidates: [{ content: { role: 'model', parts: [{ text }] }, index: 0, ...candidate }],
  ...about,
})
export const last = (text: string, reason = 'STOP', about: Json = {}) =>
  piece(text, about, { finishReason: reason })

export const sse = (replies: readonly unknown[], end = '\r\n') =>
  replies.map((reply) => `data: ${JSON.stringify(reply)}${end}${end}`).join('')
export const bytes = (text: string) => encoder.encode(text)

/** A stream of exactly these chunks. */
export function streamed(...chunks: Uint8Array[]): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) if (chunk.length > 0) controller.enqueue(chunk)
      controller.close()
    },
  })
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } })
}

export const streaming =
  (...replies: unknown[]): Answer =>
  () =>
    streamed(bytes(sse(replies)))

export const failing =
  (status: number, error: Json | string, headers: Record<string, string> = {}): Answer =>
  () =>
    typeof error === 'string'
      ? new Response(error, { status, headers })
      : Response.json({ error: { code: status, ...error } }, { status, headers })

/** Nothing at all, until the call is ended. */
export const nothing: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    const stop = () => reject(signal!.reason as Error)
    if (signal!.aborted) stop()
    else signal!.addEventListener('abort', stop)
  })

/** Some pieces, and then nothing until the call is ended. */
export const hanging =
  (...replies: unknown[]): Answer =>
  ({ signal }) =>
    new Response(
      new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(bytes(sse(replies)))
          signal!.addEventListener('abort', () => controller.error(signal!.reason))
        },
      }),
    )

/** A writer in front of a network that gives these answers one after another, the last one for ever. */
export function geminiOver(answers: Answer[], options: Partial<GeminiOptions> = {}) {
  const asked: Asked[] = []
  const fetch = (async (url: string, init: RequestInit) => {
    asked.push({ url, init, body: JSON.parse(init.body as string) as Json })
    return await (answers[asked.length - 1] ?? answers.at(-1)!)(init)
  }) as typeof globalThis.fetch
  const writer = createGemini({
    ...{ url: 'https://gemini.example', key: 'secret-key', model: 'gemini-test' },
    ...{ fetch, now: () => 0, ...options },
  })
  const write = (call: Partial<WriterCall> = {}) => writer.write({ ...CALL, ...call })
  return { asked, write }
}

const CALL: WriterCall = {
  instructions: 'Write scenes.',
  prompt: 'The river',
  schema: {
    type: 'object',
    properties: {
      title: { type: 'string', maxLength: 9 },
      scenes: { type: 'array', minItems: 2, items: { type: 'integer', minimum: 1 } },
    },
  },
  signal: new AbortController().signal,
}
