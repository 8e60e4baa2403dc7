import type { Ask } from './http.ts'
import type { Reply } from './reply.ts'
import type { Route } from './router.ts'

type Schema = {
  type?: string
  properties?: Record<string, Schema>
  items?: Schema
  enum?: unknown[]
  minItems?: number
  minimum?: number
}

type Request = {
  contents?: { parts?: { text?: string }[] }[]
  generationConfig?: { responseSchema?: Schema; responseJsonSchema?: Schema }
}

/** Google's Gemini API, answering the same words to the same prompt: https://ai.google.dev/api/generate-content */
export const geminiRoutes: Route[] = [
  {
    method: 'POST',
    path: /^\/v1beta\/models\/([\w.-]+):(generateContent|streamGenerateContent)$/,
    call: 'gemini.generate',
    answer: (ask, model, method) => generate(ask, model, method === 'streamGenerateContent'),
  },
]

function generate({ headers, body }: Ask, model: string, isStream: boolean): Reply {
  if (!headers['x-goog-api-key']) {
    return {
      status: 403,
      json: { error: { code: 403, message: 'API key not valid.', status: 'PERMISSION_DENIED' } },
    }
  }
  const request = requestOf(body)
  if (!request?.contents) {
    return {
      status: 400,
      json: { error: { code: 400, message: 'contents is missing', status: 'INVALID_ARGUMENT' } },
    }
  }
  const prompt = request.contents
    .flatMap(({ parts = [] }) => parts.map(({ text = '' }) => text))
    .join('\n')
  const schema =
    request.generationConfig?.responseJsonSchema ?? request.generationConfig?.responseSchema
  const text = schema
    ? JSON.stringify(filled(schema, sentencesOf(prompt), 0))
    : `A film of: ${prompt.slice(0, 400)}`
  if (!isStream) return { status: 200, json: chunk(model, text, prompt) }
  const half = Math.ceil(text.length / 2)
  const events = [text.slice(0, half), text.slice(half)].map(
    (part) => `data: ${JSON.stringify(chunk(model, part, prompt))}\r\n\r\n`,
  )
  return { status: 200, headers: { 'content-type': 'text/event-stream' }, text: events.join('') }
}

function chunk(modelVersion: string, text: string, prompt: string) {
  const [promptTokenCount, candidatesTokenCount] = [prompt.length, text.length].map((length) =>
    Math.ceil(length / 4),
  )
  return {
    candidates: [{ content: { role: 'model', parts: [{ text }] }, finishReason: 'STOP', index: 0 }],
    usageMetadata: { promptTokenCount, candidatesTokenCount },
    modelVersion,
  }
}

function requestOf(body: string): Request | null {
  try {
    return JSON.parse(body) as Request
  } catch {
    return null
  }
}

function sentencesOf(prompt: string): string[] {
  const sentences = prompt.split(/(?<=[.!?])\s+|\n+/).filter((sentence) => sentence.trim() !== '')
  return sentences.length > 0 ? sentences : ['An empty stage.']
}

/** A value that satisfies a schema, its words taken from the prompt and its numbers counting up. */
function filled(schema: Schema, sentences: string[], at: number): unknown {
  if (schema.enum) return schema.enum[at % schema.enum.length]
  switch (schema.type?.toLowerCase()) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, each]) => [
          name,
          filled(each, sentences, at),
        ]),
      )
    case 'array':
      return Array.from({ length: schema.minItems ?? 1 }, (_, index) =>
        filled(schema.items ?? {}, sentences, at + index),
      )
    case 'integer':
    case 'number':
      return (schema.minimum ?? 1) + at
    case 'boolean':
      return true
    default:
      return sentences[at % sentences.length]
  }
}
