import { withFault } from '../faults/within.ts'
import { asRecord, header, jsonOf, type Call } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { Route } from '../http/route.ts'
import type { Timers } from '../timers.ts'
import { fill, fillerFrom } from './fill.ts'

const PIECES = 8
const tokens = (text: string): number => Math.ceil(text.length / 4)

function failure(code: number, status: string, message: string): Reply {
  return json(code, { error: { code, message, status } })
}

function promptOf(body: Record<string, unknown>): string {
  const contents = Array.isArray(body['contents']) ? (body['contents'] as unknown[]) : []
  return contents
    .flatMap((content) => {
      const parts = asRecord(content)?.['parts']
      return Array.isArray(parts) ? (parts as unknown[]) : [parts]
    })
    .map((part) => asRecord(part)?.['text'])
    .filter((text) => typeof text === 'string')
    .join('\n')
}

function write(body: Record<string, unknown>, prompt: string): string {
  const config = asRecord(body['generationConfig']) ?? {}
  const schema = asRecord(config['responseJsonSchema'] ?? config['responseSchema'])
  if (schema) return JSON.stringify(fill(schema, fillerFrom(prompt)))
  const { sentences } = fillerFrom(prompt)
  return `Here is a script for: ${sentences.slice(0, 5).join(' ')}`
}

/** One GenerateContentResponse; only the last of a stream has a reason to finish. */
function response(model: string, prompt: string, text: string, written: string, last: boolean) {
  return {
    candidates: [
      {
        content: { parts: [{ text }], role: 'model' },
        ...(last ? { finishReason: 'STOP' } : {}),
        index: 0,
      },
    ],
    usageMetadata: {
      promptTokenCount: tokens(prompt),
      candidatesTokenCount: tokens(written),
      totalTokenCount: tokens(prompt) + tokens(written),
    },
    modelVersion: model,
    responseId: 'sandbox',
  }
}

function* pieces(model: string, prompt: string, text: string) {
  const size = Math.max(1, Math.ceil(text.length / PIECES))
  for (let at = 0; at < text.length; at += size) {
    const end = at + size
    yield response(model, prompt, text.slice(at, end), text.slice(0, end), end >= text.length)
  }
}

/** The routes of the text model. */
export function geminiRoutes(timers: Timers): Route[] {
  async function* stream(parts: Iterable<unknown>): AsyncGenerator<string> {
    for (const part of parts) {
      yield `data: ${JSON.stringify(part)}\r\n\r\n`
      await timers.sleep(2)
    }
  }

  function generate(call: Call): Reply {
    if (!(header(call, 'x-goog-api-key') ?? call.query.get('key'))) {
      return failure(
        403,
        'PERMISSION_DENIED',
        "Method doesn't allow unregistered callers (callers without established identity). " +
          'Please use API Key or other form of API consumer identity to call this API.',
      )
    }
    const [model = '', method] = decodeURIComponent(call.params['target'] ?? '').split(':')
    const body = asRecord(jsonOf(call))
    const prompt = body ? promptOf(body) : ''
    if (!body || prompt === '') {
      return failure(
        400,
        'INVALID_ARGUMENT',
        '* GenerateContentRequest.contents: contents is not specified',
      )
    }
    const text = write(body, prompt)
    if (method === 'generateContent') return json(200, response(model, prompt, text, text, true))
    if (method !== 'streamGenerateContent') {
      return failure(404, 'NOT_FOUND', `Method ${method} is not found`)
    }
    const parts = pieces(model, prompt, text)
    if (call.query.get('alt') !== 'sse') return json(200, [...parts])
    return { status: 200, headers: { 'content-type': 'text/event-stream' }, body: stream(parts) }
  }

  return [
    {
      method: 'POST',
      path: '/v1beta/models/:target',
      call: 'gemini.generate',
      act: (call) => withFault(call, timers, () => generate(call)),
    },
  ]
}
