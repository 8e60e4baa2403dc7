import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerResponse } from 'node:http'

import { sendJson, startServer, type Seen } from './http-server.ts'

type Json = Record<string, unknown>
/** What a call asked: its prompt, the properties its answer has to have, and how many scenes there have to be. */
export type WriterCall = {
  prompt: string
  asks: string
  first: number
  count: number
  schema: Json
  body: Json
  seen: Seen
}
type Answer = (call: WriterCall, response: ServerResponse) => unknown

/** A small Gemini of the tests' own: it fills whatever schema it is given, the same for the same call. */
export async function startWriter() {
  const calls: WriterCall[] = []
  const state = { intercept: null as Answer | null, open: 0, cut: 0 }

  const server = await startServer(async (seen, response) => {
    const call = callOf(seen)
    calls.push(call)
    state.open += 1
    response.on('close', () => {
      state.open -= 1
      if (!response.writableEnded) state.cut += 1
    })
    await (state.intercept ?? answer)(call, response)
  })

  const answer: Answer = (call, response) => stream(response, JSON.stringify(answerTo(call)))

  return {
    ...server,
    calls,
    state,
    answer,
    /** Calls that ask for this: `scenes`, `characters`, `script`, `palette`. */
    asking: (asks: string) => calls.filter((call) => call.asks === asks),
    intercept: (listener: Answer | null) => (state.intercept = listener),
  }
}

export type WriterStandIn = Awaited<ReturnType<typeof startWriter>>

export const writerVariables = (url: string) => ({
  GEMINI_API_URL: url,
  GEMINI_API_KEY: 'key-of-the-tests',
  GEMINI_MODEL: 'gemini-test',
})

function callOf(seen: Seen): WriterCall {
  const body = JSON.parse(seen.body) as Json
  const { contents, generationConfig } = body as {
    contents: { parts: { text?: string }[] }[]
    generationConfig: { responseSchema: Json }
  }
  const schema = generationConfig.responseSchema
  const properties = schema['properties'] as Record<string, Json>
  const scenes = properties['scenes']
  const scene = (scenes?.['items'] as Json | undefined)?.['properties'] as
    Record<string, Json> | undefined
  return {
    prompt: contents.flatMap(({ parts }) => parts.map(({ text = '' }) => text)).join(''),
    asks: ['scenes', 'script', 'palette', 'characters'].find((name) => name in properties) ?? '',
    first: Number(scene?.['sceneNumber']?.['minimum'] ?? 1),
    count: Number(scenes?.['minItems'] ?? 0),
    schema,
    body,
    seen,
  }
}

/** An answer in Gemini's own shape, in pieces. Without a reason to finish it is cut off. */
export async function stream(
  response: ServerResponse,
  text: string,
  { reason = 'STOP' as string | null, pieces = 4, pauseMs = 0 } = {},
): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const size = Math.ceil(text.length / pieces)
  for (let at = 0; at < text.length; at += size) {
    if (response.destroyed) return
    const isLast = at + size >= text.length
    const candidate = {
      content: { role: 'model', parts: [{ text: text.slice(at, at + size) }] },
      ...(isLast && reason !== null && { finishReason: reason }),
    }
    const usageMetadata = { promptTokenCount: 11, candidatesTokenCount: at + size }
    response.write(`data: ${JSON.stringify({ candidates: [candidate], usageMetadata })}\r\n\r\n`)
    if (pauseMs > 0) await sleep(pauseMs)
  }
  if (reason === null) response.socket?.destroy()
  else response.end()
}

/** A failure as Google's services tell it. */
export function fail(response: ServerResponse, code: number, status: string, details?: unknown) {
  sendJson(response, code, { error: { code, status, message: `${status}.`, details } })
}

/** What fills the schema of a call, whatever it is. */
export function answerTo({ schema, prompt }: WriterCall): Json {
  return fill(schema, '', prompt.length % 97) as Json
}

/** The scenes of an answer, to be spoiled. */
export function scenesTo(call: WriterCall): Record<string, unknown>[] {
  return answerTo(call)['scenes'] as Record<string, unknown>[]
}

function fill(schema: Json, name: string, salt: number, index = 0): unknown {
  const type = String(schema['type'])
  if (type === 'OBJECT') {
    const properties = Object.entries(schema['properties'] as Record<string, Json>)
    return Object.fromEntries(properties.map(([key, each]) => [key, fill(each, key, salt, index)]))
  }
  if (type === 'ARRAY') {
    const length = Number(schema['minItems'] ?? Math.min(Number(schema['maxItems'] ?? 2), 2))
    return Array.from({ length }, (_, at) => fill(schema['items'] as Json, name, salt, at))
  }
  if (type === 'INTEGER' && name === 'durationSeconds') return 90
  if (type === 'INTEGER') return Number(schema['minimum'] ?? 1) + index
  if (name === 'name' || name === 'characters' || name === 'speaker') return `Person ${index % 2}`
  return `${name} ${salt}-${index + 1}`
}
