import { describe, expect, test } from 'vitest'
import { openSandbox } from './stage.ts'

const script = 'A fox wakes. It looks at the moon! Then it runs home.'

const schema = {
  type: 'OBJECT',
  properties: {
    title: { type: 'STRING' },
    mood: { type: 'STRING', enum: ['calm', 'wild'] },
    scenes: {
      type: 'ARRAY',
      minItems: '4',
      maxItems: '6',
      items: {
        type: 'OBJECT',
        properties: { sceneNumber: { type: 'INTEGER' }, text: { type: 'STRING' } },
      },
    },
  },
}

const ask = (url: string, path: string, body: object, key = 'k') =>
  fetch(`${url}/v1beta/models/gemini-2.5-flash:${path}`, {
    method: 'POST',
    headers: { ...(key ? { 'x-goog-api-key': key } : {}), 'content-type': 'application/json' },
    body: JSON.stringify({ contents: [{ role: 'user', parts: [{ text: script }] }], ...body }),
  })

interface Generated {
  candidates: { content: { parts: { text: string }[] }; finishReason?: string }[]
  usageMetadata: { totalTokenCount: number }
}

const textOf = ({ candidates }: Generated) => candidates[0]?.content.parts[0]?.text ?? ''

describe('text model', () => {
  test('fills the schema it is given from the words of the prompt', async () => {
    await using sandbox = await openSandbox()
    const config = {
      generationConfig: { responseMimeType: 'application/json', responseSchema: schema },
    }
    const reply = (await (await ask(sandbox.url, 'generateContent', config)).json()) as Generated
    expect(reply.candidates[0]?.finishReason).toBe('STOP')
    expect(reply.usageMetadata.totalTokenCount).toBeGreaterThan(0)
    const made = JSON.parse(textOf(reply)) as { title: string; mood: string; scenes: object[] }
    expect(made.title).toBe('A fox wakes.')
    expect(schema.properties.mood.enum).toContain(made.mood)
    expect(made.scenes).toHaveLength(4)
    expect(made.scenes[1]).toEqual({ sceneNumber: 2, text: 'Then it runs home.' })
    const again = (await (await ask(sandbox.url, 'generateContent', config)).json()) as Generated
    expect(textOf(again)).toBe(textOf(reply))
  })

  test('understands references and choices of a JSON schema', async () => {
    await using sandbox = await openSandbox()
    const responseJsonSchema = {
      $defs: { scene: { type: 'object', properties: { n: { type: 'integer', minimum: 0 } } } },
      type: 'object',
      properties: {
        first: { $ref: '#/$defs/scene' },
        maybe: { anyOf: [{ type: 'null' }, { type: 'boolean' }] },
      },
    }
    const reply = await ask(sandbox.url, 'generateContent', {
      generationConfig: { responseJsonSchema },
    })
    const made: unknown = JSON.parse(textOf((await reply.json()) as Generated))
    expect(made).toEqual({ first: { n: 0 }, maybe: true })
  })

  test('streams the same text in pieces', async () => {
    await using sandbox = await openSandbox()
    const stream = await ask(sandbox.url, 'streamGenerateContent?alt=sse', {})
    expect(stream.headers.get('content-type')).toBe('text/event-stream')
    const pieces = (await stream.text())
      .split('\r\n\r\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line.replace('data: ', '')) as Generated)
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.at(-1)?.candidates[0]?.finishReason).toBe('STOP')
    const whole = (await (await ask(sandbox.url, 'generateContent', {})).json()) as Generated
    expect(pieces.map(textOf).join('')).toBe(textOf(whole))
  })

  test('refuses a call without a key or without contents', async () => {
    await using sandbox = await openSandbox()
    const stranger = await ask(sandbox.url, 'generateContent', {}, '')
    expect(stranger.status).toBe(403)
    expect(await stranger.json()).toMatchObject({
      error: { code: 403, status: 'PERMISSION_DENIED' },
    })
    const empty = await ask(sandbox.url, 'generateContent', { contents: [] })
    expect(await empty.json()).toMatchObject({ error: { status: 'INVALID_ARGUMENT' } })
  })
})
