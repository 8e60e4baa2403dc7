import type { openSandbox } from './stage.ts'

type Stage = Awaited<ReturnType<typeof openSandbox>>

export interface Scene {
  sceneNumber: number
  title: string
  setting: string
  action: string
  camera: string
  sound: string
  characters: string[]
  speaker: string
  line: string
}

export interface Generated {
  candidates?: { content: { parts: { text: string }[] }; finishReason?: string }[]
  promptFeedback?: { blockReason: string }
  usageMetadata: { totalTokenCount: number }
}

const text = { type: 'STRING' }

export const charactersSchema = {
  type: 'OBJECT',
  properties: {
    characters: {
      type: 'ARRAY',
      items: { type: 'OBJECT', properties: { name: text, description: text, voice: text } },
    },
    durationSeconds: { type: 'INTEGER' },
  },
}

export function scenesSchema(first: number, last: number, more: object = {}) {
  const properties = {
    sceneNumber: { type: 'INTEGER', minimum: first, maximum: last },
    ...{ title: text, setting: text, action: text, camera: text, sound: text },
    characters: { type: 'ARRAY', items: text },
    ...{ speaker: text, line: text },
    ...more,
  }
  const count = last - first + 1
  const items = { type: 'OBJECT', properties, required: Object.keys(properties) }
  const scenes = { type: 'ARRAY', minItems: count, maxItems: count, items }
  return { type: 'OBJECT', properties: { scenes }, required: ['scenes'] }
}

export const video = (id: string) => ({
  fileData: { fileUri: `https://www.youtube.com/watch?v=${id}` },
})

/** One call as the studio makes it. */
export const call = (
  { url }: Stage,
  schema: object,
  prompt: string,
  { method = 'generateContent', parts = [] as object[], signal = null as AbortSignal | null } = {},
) =>
  fetch(`${url}/v1beta/models/gemini-2.5-flash:${method}`, {
    method: 'POST',
    signal,
    headers: { 'x-goog-api-key': 'secret-key', 'content-type': 'application/json' },
    body: JSON.stringify({
      systemInstruction: { parts: [{ text: 'You write films.' }] },
      contents: [{ role: 'user', parts: [...parts, { text: prompt }] }],
      generationConfig: { responseMimeType: 'application/json', responseSchema: schema },
    }),
  })

export const textOf = ({ candidates }: Generated) =>
  candidates?.[0]?.content.parts.map((part) => part.text).join('') ?? ''

export async function written<T>(
  sandbox: Stage,
  schema: object,
  prompt: string,
  parts: object[] = [],
) {
  const reply = await call(sandbox, schema, prompt, { parts })
  return JSON.parse(textOf((await reply.json()) as Generated)) as T
}

export async function scenes(
  sandbox: Stage,
  prompt: string,
  [first, last, total]: [number, number, number],
  more: object = {},
) {
  const asked = `${prompt}\nWrite scenes ${first} to ${last} of ${total}.`
  const answer = await written<{ scenes: Scene[] }>(sandbox, scenesSchema(first, last, more), asked)
  return answer.scenes
}

export const script = (told: string, part?: string) =>
  `<script${part ? ` part="${part}"` : ''}>${told}</script>`

/** The responses in a stream of events, and why it ended early if it did. */
export async function events(reply: Response) {
  const decoder = new TextDecoder()
  let received = ''
  let broken: unknown
  try {
    for await (const chunk of reply.body ?? []) received += decoder.decode(chunk, { stream: true })
  } catch (error) {
    broken = error
  }
  const parts = received
    .split('\r\n\r\n')
    .filter(Boolean)
    .map((event) => JSON.parse(event.replace('data: ', '')) as Generated)
  return { parts, broken, text: parts.map(textOf).join('') }
}
