import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import {
  batchesOf,
  newJobId,
  openStudio,
  scenesOf,
  type Studio,
  studioRequest,
} from '../support/studio.ts'
import { answerTo, fail, scenesTo, stream, type WriterCall } from '../support/writer-stand-in.ts'

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.close())
beforeEach(() => {
  studio.writer.calls.length = 0
  studio.writer.intercept(null)
})

type Response = Parameters<typeof stream>[0]
type Spoil = (call: WriterCall, response: Response) => unknown

/** Spoils the calls for this batch, the first ones or all. */
function spoil(batch: number, how: Spoil, times = Infinity) {
  let left = times
  studio.writer.intercept((call, response) => {
    const isMeant = call.asks === 'scenes' && call.first === (batch - 1) * 3 + 1 && left-- > 0
    return (isMeant ? how : studio.writer.answer)(call, response)
  })
}

const send = (response: Response, answer: unknown, options = {}) =>
  stream(response, JSON.stringify(answer), options)
const withScenes =
  (change: (scenes: Record<string, unknown>[], call: WriterCall) => unknown): Spoil =>
  (call, response) =>
    send(response, { scenes: change(scenesTo(call), call) })
const numbered = (...numbers: unknown[]) =>
  withScenes((scenes) => scenes.map((scene, at) => ({ ...scene, sceneNumber: numbers[at] })))
const LONG_LINE = Array.from({ length: 16 }, (_, index) => `word${index}`).join(' ')

describe('an answer that breaks a rule and can be put right', () => {
  test.each<[string, Spoil]>([
    [
      'words around it',
      (call, response) =>
        stream(
          response,
          `Here you are:\n\`\`\`json\n${JSON.stringify(answerTo(call))}\n\`\`\`\nEnjoy!`,
        ),
    ],
    ['another order', withScenes((scenes) => scenes.toReversed())],
    ['numbers counted from 1', numbered(1, 2, 3)],
    ['numbers counted from elsewhere', numbered(104, 105, 106)],
    ['numbers as words', numbered('4', '5', '6')],
    ['one number for all', numbered(4, 4, 4)],
    ['a scene told twice, word for word', withScenes(([a, b, c]) => [a, b, b, c])],
    [
      'a scene more than was asked',
      withScenes((scenes) => [...scenes, { ...scenes[0], sceneNumber: 7, title: 'More' }]),
    ],
    [
      'too long a description',
      withScenes((scenes) =>
        scenes.map((scene) => ({ ...scene, action: 'He runs. '.repeat(900) })),
      ),
    ],
    [
      'a line in quotation marks, with its speaker before it',
      withScenes((scenes) =>
        scenes.map((scene) => ({ ...scene, speaker: 'Ada', line: 'Ada: “We go north.”' })),
      ),
    ],
    [
      'nothing said of what a scene may go without',
      withScenes((scenes) =>
        scenes.map(({ camera: _, sound: __, characters: ___, ...scene }) => ({
          ...scene,
          ...{ speaker: null, line: null },
        })),
      ),
    ],
    ['no numbers at all', numbered(undefined, null, undefined)],
    [
      'people in capitals, and a speaker on two lines',
      withScenes((scenes) =>
        scenes.map((scene) => ({
          ...scene,
          ...{ characters: ['ADA', ...Array<string>(20).fill('Ben')] },
          ...{ speaker: 'ADA\n:', line: 'We go.' },
        })),
      ),
    ],
    [
      'fields that nobody asked for',
      withScenes((scenes) => scenes.map((scene) => ({ ...scene, secret: 1 }))),
    ],
  ])('is repaired without another call: %s', async (_, how) => {
    spoil(2, how)
    const events = await studio.run()
    const scenes = scenesOf(events)
    expect(scenes.map(({ sceneNumber }) => sceneNumber)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    )
    expect(studio.writer.asking('scenes')).toHaveLength(4)
    for (const { prompt } of scenes) {
      expect(prompt.length).toBeLessThanOrEqual(2_000)
      expect(prompt).not.toContain('“')
      expect(prompt).not.toContain('Ada: "Ada')
    }
  })
})

describe('an answer that is wrong', () => {
  const WRONG: [string, string, Spoil][] = [
    [
      'is cut in the middle of its JSON',
      'writer_unreadable',
      (call, response) =>
        stream(response, JSON.stringify(answerTo(call)).slice(0, 200), { reason: 'MAX_TOKENS' }),
    ],
    ['is no JSON', 'writer_unreadable', (_, response) => stream(response, 'I am sorry.')],
    ['lacks a scene', 'writer_broke_rules', withScenes(([a, , c]) => [a, c])],
    [
      'tells one scene twice in place of another',
      'writer_broke_rules',
      withScenes(([a, b]) => [a, b, { ...b, title: 'Again' }]),
    ],
    ['numbers its scenes in a way that fits nothing', 'writer_broke_rules', numbered(9, 2, 31)],
    [
      'has somebody speak too long',
      'writer_broke_rules',
      withScenes((scenes) => scenes.map((scene) => ({ ...scene, line: LONG_LINE }))),
    ],
    [
      'has an empty action',
      'writer_broke_rules',
      withScenes((scenes) => scenes.map((scene) => ({ ...scene, action: ' ' }))),
    ],
    [
      'has somebody speak too long in a language without spaces',
      'writer_broke_rules',
      withScenes((scenes) =>
        scenes.map((scene) => ({ ...scene, speaker: 'Ada', line: '我们往北走'.repeat(9) })),
      ),
    ],
    ['is a list', 'writer_broke_rules', (call, response) => send(response, { list: [call.asks] })],
  ]

  test.each(WRONG)('%s: it is asked for once more', async (_, __, how) => {
    spoil(3, how, 1)
    const events = await studio.run()
    expect(events.at(-1)!.event).toBe('complete')
    expect(scenesOf(events)).toHaveLength(12)
    const [, , third, again] = studio.writer.asking('scenes')
    expect([third!.first, again!.first]).toEqual([7, 7])
    expect(again!.prompt).toContain('<broken_rules>')
  })

  test.each(WRONG)(
    '%s, twice: the run ends, with the finished batches kept',
    async (_, code, how) => {
      spoil(3, how)
      const events = await studio.run()
      expect(events.at(-1)).toMatchObject({
        event: 'error',
        data: { code, retryable: true, failedBatch: 3, totalBatches: 4, scenesCompleted: 6 },
      })
      expect(batchesOf(events)).toHaveLength(2)
      expect(studio.writer.asking('scenes')).toHaveLength(4)
    },
  )
})

describe('a writer that declines', () => {
  test.each<[string, Spoil]>([
    [
      'before it begins',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.end('data: {"promptFeedback":{"blockReason":"SAFETY"}}\n\n')
      },
    ],
    [
      'in the middle',
      (call, response) =>
        stream(response, JSON.stringify(answerTo(call)).slice(0, 99), { reason: 'SAFETY' }),
    ],
  ])('is not asked again: %s', async (_, how) => {
    spoil(2, how)
    const events = await studio.run()
    expect(events.at(-1)).toMatchObject({
      event: 'error',
      data: { code: 'writer_refused', retryable: false, failedBatch: 2, scenesCompleted: 3 },
    })
    expect(studio.writer.asking('scenes')).toHaveLength(2)
  })
})

describe('a writer that is busy', () => {
  test.each([
    [429, 'RESOURCE_EXHAUSTED'],
    [503, 'UNAVAILABLE'],
  ])('with %i is asked again after a pause, which is told', async (status, name) => {
    spoil(2, (_, response) => fail(response, status, name), 2)
    const events = await studio.run()
    expect(events.at(-1)!.event).toBe('complete')
    const waits = events.flatMap(({ data }) => (data['waiting'] ? [data['waiting']] : []))
    expect(waits).toMatchObject([
      { code: 'writer_busy', attempt: 1 },
      { code: 'writer_busy', attempt: 2 },
    ])
  })

  test('is given up in the end, with a word on when to come back', async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '77s' }]
    spoil(2, (_, response) => fail(response, 429, 'RESOURCE_EXHAUSTED', details))
    const events = await studio.run()
    expect(events.at(-1)).toMatchObject({
      event: 'error',
      data: { code: 'writer_busy', retryable: true, retryAfterMs: 77_000, scenesCompleted: 3 },
    })
    // It asked for more time than anybody watching would wait.
    expect(studio.writer.asking('scenes')).toHaveLength(2)
  })
})

describe('a writer that fails', () => {
  test.each<[string, Spoil]>([
    ['with an error', (_, response) => fail(response, 500, 'INTERNAL')],
    ['by closing the connection', (_, response) => void response.socket?.destroy()],
    [
      'by being cut off',
      (call, response) => stream(response, JSON.stringify(answerTo(call)), { reason: null }),
    ],
    [
      'by ending without a word',
      (_, response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).end(),
    ],
    ['with a web page', (_, response) => void response.writeHead(200).end('<html>oops</html>')],
    [
      'by sending us elsewhere',
      (_, response) => void response.writeHead(302, { location: '/' }).end(),
    ],
    [
      'with an event that is no JSON',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' })
        response.end('data: {"candidates":[\n\n')
      },
    ],
  ])('is asked again: %s', async (_, how) => {
    spoil(2, how, 1)
    const events = await studio.run()
    expect(events.at(-1)!.event).toBe('complete')
    expect(scenesOf(events)).toHaveLength(12)
    expect(studio.writer.asking('scenes')).toHaveLength(5)
  })

  test('is given up after four times', async () => {
    spoil(2, (_, response) => fail(response, 500, 'INTERNAL'))
    const events = await studio.run()
    expect(events.at(-1)).toMatchObject({
      event: 'error',
      data: { code: 'writer_unavailable', retryable: true, failedBatch: 2, scenesCompleted: 3 },
    })
    expect(studio.writer.asking('scenes')).toHaveLength(5)
  })

  test('for a fault of the configuration is not asked again', async () => {
    studio.writer.intercept((_, response) => fail(response, 403, 'PERMISSION_DENIED'))
    const events = await studio.run()
    expect(events.at(-1)).toMatchObject({
      event: 'error',
      data: { code: 'writer_rejected', retryable: false, scenesCompleted: 0 },
    })
    expect(studio.writer.calls).toHaveLength(1)
  })

  test('at a schema with bounds is asked without them', async () => {
    studio.writer.intercept((call, response) => {
      const isBounded = JSON.stringify(call.schema).includes('minItems')
      if (!isBounded) return send(response, { scenes: answers.get(call.prompt) })
      answers.set(call.prompt, scenesTo(call))
      const message = 'The specified schema produces a constraint that has too many states.'
      response.writeHead(400, { 'content-type': 'application/json' })
      return response.end(
        JSON.stringify({ error: { code: 400, status: 'INVALID_ARGUMENT', message } }),
      )
    })
    const answers = new Map<string, unknown>()
    const events = await studio.run({ existingCharacters: [] })
    expect(scenesOf(events)).toHaveLength(12)
  })

  test('at a video says that it is the video', async () => {
    studio.writer.intercept((_, response) => fail(response, 400, 'INVALID_ARGUMENT'))
    const events = await studio.run({
      workflow: 'url-to-scenes',
      videoUrl: 'https://www.youtube.com/shorts/dQw4w9WgXcQ',
      scriptText: undefined,
    })
    expect(events.at(-1)!.data).toMatchObject({ code: 'video_unavailable', retryable: false })
  })
})

describe('a reader who leaves', () => {
  test('stops the call that is under way, and all that would follow, within two seconds', async () => {
    studio.writer.intercept(async (call, response) => {
      const isSlow = call.asks === 'scenes'
      await send(response, answerTo(call), isSlow ? { pieces: 100, pauseMs: 100 } : {})
    })
    await studio.run({}, ({ event, data }) => event === 'progress' && data['batch'] === 1)
    await sleep(2_000)
    const { length } = studio.writer.calls
    expect(studio.writer.state.open).toBe(0)
    await sleep(1_000)
    expect(studio.writer.calls).toHaveLength(length)
    expect(length).toBeLessThanOrEqual(2)
  })

  test('can go on at once', async () => {
    const jobId = newJobId()
    studio.writer.intercept(async (call, response) => {
      const isSlow = call.asks === 'scenes'
      await send(response, answerTo(call), isSlow ? { pieces: 100, pauseMs: 100 } : {})
    })
    await studio.run({ jobId }, ({ data }) => data['batch'] === 1)
    studio.writer.intercept(null)
    const events = await studio.run({ jobId, resumeFromBatch: 1 })
    expect(events.at(-1)!.event).toBe('complete')
  })
})

describe('a job that is running', () => {
  test('is not run a second time', async () => {
    const jobId = newJobId()
    let release: () => void = () => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    studio.writer.intercept(async (call, response) => {
      await held
      return studio.writer.answer(call, response)
    })
    const first = studio.run({ jobId })
    await sleep(300)
    const { status, code, headers } = await studio.refusal({ jobId })
    release()
    expect([status, code]).toEqual([409, 'already_running'])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await first).at(-1)!.event).toBe('complete')
    expect((await studio.run({ jobId })).at(-1)!.event).toBe('complete')
  })

  test('keeps its reader company with comments', async () => {
    studio.writer.intercept(() => undefined)
    const response = await studio.post(studioRequest())
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    let text = ''
    while (!/^:$/m.test(text)) text += (await reader.read()).value ?? ''
    await reader.cancel()
    expect(text).toMatch(/^: started\n\n/)
  })
})
