import { describe, expect, test } from 'vitest'
import { openSandbox } from './stage.ts'
import {
  call,
  charactersSchema,
  events,
  scenesSchema,
  script,
  textOf,
  type Generated,
  type Scene,
} from './studio.ts'

type Stage = Awaited<ReturnType<typeof openSandbox>>

const prompt = `${script('One goes.\n\nTwo goes.\n\nThree goes.\n\nFour goes.')} Write scenes 1 to 4 of 4.`
const CALL = 'gemini.generate'

const ask = (sandbox: Stage, method = 'generateContent') =>
  call(sandbox, scenesSchema(1, 4), prompt, { method })
const stream = (sandbox: Stage) => ask(sandbox, 'streamGenerateContent?alt=sse')
const generated = async (reply: Response) => (await reply.json()) as Generated
const scenesOf = (text: string) => (JSON.parse(text) as { scenes: Scene[] }).scenes

async function spoiled(sandbox: Stage, fault: string): Promise<Scene[]> {
  await sandbox.break({ call: CALL, fault })
  const { text } = await events(await stream(sandbox))
  const { scenes } = JSON.parse(textOf(await generated(await ask(sandbox)))) as { scenes: Scene[] }
  expect(scenes.map(({ sceneNumber }) => sceneNumber)).toEqual([1, 2, 3, 4])
  return scenesOf(text)
}

describe('faults of the text model', () => {
  test('wrap the JSON in prose', async () => {
    await using sandbox = await openSandbox()
    const good = textOf(await generated(await ask(sandbox)))
    await sandbox.break({ call: CALL, fault: 'prose' })
    const { text } = await events(await stream(sandbox))
    expect(text).toContain(`\n\`\`\`json\n${good}\n\`\`\`\n`)
    expect(text).toMatch(/^Of course!/)
  })

  test.each([
    ['truncated_json', 'MAX_TOKENS'],
    ['safety_stop', 'SAFETY'],
  ])('end in the middle by %s', async (fault, reason) => {
    await using sandbox = await openSandbox()
    const good = textOf(await generated(await ask(sandbox)))
    await sandbox.break({ call: CALL, fault, times: 2 })
    const { parts, text } = await events(await stream(sandbox))
    expect(parts.at(-1)?.candidates?.[0]?.finishReason).toBe(reason)
    expect(good.startsWith(text) && text.length > 0 && text.length < good.length).toBe(true)
    const whole = await generated(await ask(sandbox))
    expect(whole.candidates?.[0]?.finishReason).toBe(reason)
    expect(textOf(whole)).toBe(text)
  })

  test('leave a scene out', async () => {
    await using sandbox = await openSandbox()
    const left = await spoiled(sandbox, 'missing_scene')
    expect(left.map(({ sceneNumber }) => sceneNumber)).toEqual([1, 2, 4])
  })

  test('give a scene twice in place of another', async () => {
    await using sandbox = await openSandbox()
    const left = await spoiled(sandbox, 'duplicate_scene')
    expect(left.map(({ sceneNumber }) => sceneNumber)).toEqual([1, 3, 3, 4])
    expect(left[1]).toEqual(left[2])
  })

  test('number the scenes wrongly', async () => {
    await using sandbox = await openSandbox()
    const numbers = (await spoiled(sandbox, 'wrong_numbers')).map(({ sceneNumber }) => sceneNumber)
    expect(numbers).toHaveLength(4)
    expect(Math.min(...numbers)).toBeGreaterThan(4)
  })

  test('have somebody say thirty words in one scene', async () => {
    await using sandbox = await openSandbox()
    const lines = (await spoiled(sandbox, 'long_dialogue')).map(({ line }) => line)
    expect(lines.map((line) => line.split(' ').filter(Boolean).length)).toEqual([0, 0, 30, 0])
  })

  test('of scenes wait for an answer that has scenes, and are logged then', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: CALL, fault: 'missing_scene' })
    await call(sandbox, charactersSchema, prompt)
    expect((await sandbox.control('GET', 'faults')).body['faults']).toHaveLength(1)
    expect(scenesOf(textOf(await generated(await ask(sandbox))))).toHaveLength(3)
    const { requests } = (await sandbox.control('GET', 'log')).body as { requests: object[] }
    expect(requests[0]).not.toHaveProperty('fault')
    expect(requests[1]).toHaveProperty('fault', 'missing_scene')
  })

  test('refuse a prompt', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: CALL, fault: 'safety_block', times: 2 })
    const { parts } = await events(await stream(sandbox))
    expect(parts).toMatchObject([{ promptFeedback: { blockReason: 'SAFETY' } }])
    expect(await generated(await ask(sandbox))).not.toHaveProperty('candidates')
  })

  test('cut a stream after half of its pieces', async () => {
    await using sandbox = await openSandbox()
    const good = await events(await stream(sandbox))
    await sandbox.break({ call: CALL, fault: 'cut_stream', times: 2 })
    const { parts, broken } = await events(await stream(sandbox))
    expect(parts).toEqual(good.parts.slice(0, Math.ceil(good.parts.length / 2)))
    expect(broken).toBeInstanceOf(Error)
    await expect(ask(sandbox).then((reply) => reply.text())).rejects.toThrow()
  })

  test.each([
    [429, 'RESOURCE_EXHAUSTED'],
    [503, 'UNAVAILABLE'],
    [500, 'INTERNAL'],
  ])('answer %d in the shape of Google’s errors', async (status, name) => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: CALL, fault: 'status', status })
    const reply = await stream(sandbox)
    expect(reply.status).toBe(status)
    const { error } = (await reply.json()) as { error: { details?: object[] } }
    expect(error).toMatchObject({
      code: status,
      status: name,
      message: expect.any(String) as string,
    })
    const retry = { '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '1s' }
    expect(error.details).toEqual(status === 429 ? [retry] : undefined)
    await sandbox.break({ call: CALL, fault: 'status', status, body: { mine: true } })
    expect(await (await stream(sandbox)).json()).toEqual({ mine: true })
  })

  test('that any call may have spoil a stream too', async () => {
    await using sandbox = await openSandbox()
    const good = (await events(await stream(sandbox))).text
    await sandbox.break({ call: CALL, fault: 'act_then_500' })
    expect(await (await stream(sandbox)).json()).toMatchObject({ error: { status: 'INTERNAL' } })
    await sandbox.break({ call: CALL, fault: 'delay', ms: 1 })
    expect((await events(await stream(sandbox))).text).toBe(good)
    await sandbox.break({ call: CALL, fault: 'wrong_types' })
    expect((await events(await stream(sandbox))).parts[0]).toMatchObject({
      candidates: [],
      modelVersion: 16,
    })
    await sandbox.break({ call: CALL, fault: 'truncated' })
    await expect((await stream(sandbox)).text()).rejects.toThrow()
    await sandbox.break({ call: CALL, fault: 'reset' })
    await expect(stream(sandbox)).rejects.toThrow()
  })

  test('trickle a stream byte by byte', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: CALL, fault: 'slow', everyMs: 1 })
    const asked = { type: 'OBJECT', properties: { n: { type: 'INTEGER' } } }
    const reply = await call(sandbox, asked, 'Count.', { method: 'streamGenerateContent?alt=sse' })
    expect((await events(reply)).text).toBe('{"n":1}')
  })

  test('belong to its call', async () => {
    await using sandbox = await openSandbox()
    const reply = await sandbox.control('PUT', 'faults', [{ call: 'video.get', fault: 'prose' }])
    expect(reply.status).toBe(400)
  })
})
