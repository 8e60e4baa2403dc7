import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { MAX_PROMPT_CHARACTERS } from '../../src/lib/domain/prompt-length.ts'
import {
  batchesOf,
  charactersOf,
  newJobId,
  openStudio,
  SCRIPT,
  scenesOf,
  type Studio,
} from '../support/studio.ts'

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})
afterAll(() => studio.close())
beforeEach(() => {
  studio.writer.calls.length = 0
})

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1)
const VIDEO = 'https://youtu.be/dQw4w9WgXcQ?t=3'

describe('a script', () => {
  test('becomes scenes that are numbered and timed without gap over all batches', async () => {
    const events = await studio.run()
    const scenes = scenesOf(events)
    expect(scenes.map(({ sceneNumber }) => sceneNumber)).toEqual(numbers(12))
    expect(scenes.map(({ startSeconds }) => startSeconds)).toEqual(
      numbers(12).map((number) => (number - 1) * 8),
    )
    expect(scenes.map(({ endSeconds }) => endSeconds)).toEqual(numbers(12).map((n) => n * 8))
    expect(events.at(-1)).toMatchObject({
      event: 'complete',
      data: { sceneCount: 12, totalBatches: 4, charactersFound: 2 },
    })
  })

  test('is told of as it is written, each event with an id of its own', async () => {
    const events = await studio.run()
    expect(events.map(({ event }) => event)).toEqual([
      ...['progress', 'log', 'character', 'character'],
      ...numbers(4).flatMap(() => ['progress', 'log', 'batchComplete']),
      'complete',
    ])
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  })

  test('has the same people, described in the same words, in every batch and prompt', async () => {
    const events = await studio.run()
    const people = charactersOf(events)
    for (const { characters } of batchesOf(events)) expect(characters).toEqual(people)
    for (const scene of scenesOf(events)) {
      expect(scene.prompt).toContain(
        `${String(people[0]!['name'])}: ${String(people[0]!['description'])}`,
      )
    }
  })

  test('makes prompts that can be bought, with lines in the form that Veo speaks', async () => {
    for (const scene of scenesOf(await studio.run())) {
      expect(scene.prompt.length).toBeLessThanOrEqual(MAX_PROMPT_CHARACTERS)
      expect(scene.prompt).toMatch(/Person \d: "line \d+-\d+"/)
      expect(scene['negativePrompt']).toContain('subtitles')
    }
  })

  test('has nobody speak where no voice is wanted', async () => {
    const scenes = scenesOf(await studio.run({ voice: 'no-voice' }))
    expect(scenes).toHaveLength(12)
    for (const scene of scenes) {
      expect(scene['dialogue']).toBeUndefined()
      expect(scene.prompt).toContain('Nobody speaks.')
    }
  })

  test('has as many scenes as it numbers where the count is left to it', async () => {
    const scenes = scenesOf(await studio.run({ sceneCountMode: 'auto', sceneCount: 1 }))
    expect(scenes).toHaveLength(12)
  })

  test('is given to the writer whole in hybrid mode, and in parts in direct mode', async () => {
    await studio.run({ mode: 'hybrid' })
    await studio.run({ mode: 'direct' })
    const prompts = studio.writer.asking('scenes').map(({ prompt }) => prompt)
    expect(prompts[1]).toContain('Scene 12\n')
    expect(prompts[5]).not.toContain('Scene 12\n')
    expect(prompts[5]).toContain('Scene 4\n')
  })

  test.each([1, 60])('goes in batches of %i', async (batchSize) => {
    const events = await studio.run({ batchSize })
    expect(batchesOf(events)).toHaveLength(Math.ceil(12 / batchSize))
    expect(scenesOf(events)).toHaveLength(12)
  })

  test('may have two hundred scenes', async () => {
    const events = await studio.run({ sceneCount: 200, batchSize: 60 })
    expect(scenesOf(events).map(({ sceneNumber }) => sceneNumber)).toEqual(numbers(200))
  })

  test('may be a hundred thousand characters long', async () => {
    const scriptText = 'Щ'.repeat(100_000)
    const events = await studio.run({ scriptText, sceneCount: 2 })
    expect(scenesOf(events)).toHaveLength(2)
  })

  test('has its colours chosen once, where they are wanted', async () => {
    const events = await studio.run({ extractsColorProfile: true })
    const told = events.find(({ data }) => 'colorProfile' in data)
    expect(told).toMatchObject({ event: 'progress', data: { phase: 'color_profile' } })
    expect(studio.writer.asking('palette')).toHaveLength(1)
    expect(scenesOf(events)[0]!.prompt).toContain('Colours: ')
  })
})

describe('a video', () => {
  test('becomes a script', async () => {
    const events = await studio.run({ workflow: 'url-to-script', videoUrl: VIDEO })
    expect(events.map(({ event }) => event)).toEqual(['progress', 'log', 'script', 'complete'])
    expect(events[2]!.data['script']).toMatch(/\S/)
  })

  test('becomes a script first, then scenes, in hybrid mode', async () => {
    const about = { workflow: 'url-to-scenes', videoUrl: VIDEO, scriptText: undefined }
    const events = await studio.run({ ...about, mode: 'hybrid' })
    expect(events.some(({ event }) => event === 'script')).toBe(true)
    expect(scenesOf(events)).toHaveLength(12)
    const looks = studio.writer.calls.filter(({ seen }) => seen.body.includes('fileData'))
    expect(looks.map(({ asks }) => asks)).toEqual(['script'])
  })

  test('is looked at part by part in direct mode, ten seconds over', async () => {
    const about = { workflow: 'url-to-scenes', videoUrl: VIDEO, scriptText: undefined }
    const events = await studio.run({ ...about, mode: 'direct' })
    expect(scenesOf(events)).toHaveLength(12)
    const [, second] = studio.writer.asking('scenes')
    expect(second!.body['contents']).toMatchObject([
      {
        parts: [
          {
            fileData: { fileUri: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' },
            videoMetadata: { startOffset: '14s', endOffset: '58s' },
          },
          { text: expect.stringContaining('scenes 4 to 6 of 12') as string },
        ],
      },
    ])
  })

  test('has as many scenes as it takes where the count is left to it', async () => {
    const about = { workflow: 'url-to-scenes', videoUrl: VIDEO, scriptText: undefined }
    const events = await studio.run({ ...about, mode: 'direct', sceneCountMode: 'auto' })
    expect(scenesOf(events)).toHaveLength(Math.ceil(90 / 8))
  })
})

describe('a run that goes on', () => {
  test('ends with the same scenes as one that was never interrupted', async () => {
    const whole = await studio.run()
    const jobId = newJobId()
    const isSecond = ({ event, data }: { event: string; data: Record<string, unknown> }) =>
      event === 'batchComplete' && data['batchNumber'] === 2
    const begun = await studio.run({ jobId }, isSecond)
    const rest = await studio.run({
      jobId,
      resumeFromBatch: 3,
      existingScenes: scenesOf(begun),
      existingCharacters: charactersOf(begun),
    })
    expect([...scenesOf(begun), ...scenesOf(rest)]).toEqual(scenesOf(whole))
    expect(batchesOf(rest).map(({ batchNumber }) => batchNumber)).toEqual([3, 4])
    expect(charactersOf(rest)).toEqual([])
    expect(rest.at(-1)!.event).toBe('complete')
  })

  test('only says so where nothing is missing', async () => {
    const whole = await studio.run()
    studio.writer.calls.length = 0
    const events = await studio.run({
      resumeFromBatch: 5,
      existingScenes: scenesOf(whole),
      existingCharacters: charactersOf(whole),
    })
    expect(events.map(({ event }) => event)).toEqual(['complete'])
    expect(studio.writer.calls).toHaveLength(0)
  })

  test('never repeats the id of an event', async () => {
    const whole = await studio.run()
    const rest = await studio.run({ resumeFromBatch: 3, existingCharacters: charactersOf(whole) })
    const ids = [...whole, ...rest].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('a request that cannot start', () => {
  test.each([
    ['no script', { scriptText: ' \n ' }, 'scriptText'],
    ['a script that is too long', { scriptText: 'x'.repeat(100_001) }, 'scriptText'],
    ['no scene', { sceneCount: 0 }, 'sceneCount'],
    ['too many scenes', { sceneCount: 201 }, 'sceneCount'],
    ['an empty batch', { batchSize: 0 }, 'batchSize'],
    ['too large a batch', { batchSize: 61 }, 'batchSize'],
    ['another workflow', { workflow: 'magic' }, 'workflow'],
    ['a job id that is none', { jobId: '../x' }, 'jobId'],
    ['no address', { workflow: 'url-to-script' }, 'videoUrl'],
    [
      'an address of another site',
      { workflow: 'url-to-scenes', videoUrl: 'https://evil.example/watch?v=dQw4w9WgXcQ' },
      'videoUrl',
    ],
    ['a batch beyond the last', { resumeFromBatch: 6 }, 'resumeFromBatch'],
    [
      'a gap before',
      { resumeFromBatch: 3, existingScenes: [{ sceneNumber: 2 }] },
      'existingScenes',
    ],
  ])('is refused for %s, and by name', async (_, fields, path) => {
    const { status, code, body } = await studio.refusal(fields)
    expect([status, code]).toEqual([400, 'invalid_request'])
    expect(body['issues']).toMatchObject([{ path }])
    expect(studio.writer.calls).toHaveLength(0)
  })

  test('is refused as any other', async () => {
    const plain = { headers: { 'content-type': 'text/plain' } }
    expect((await studio.refusal({}, plain)).status).toBe(415)
    const foreign = { headers: { origin: 'https://evil.example' } }
    expect((await studio.refusal({}, foreign)).code).toBe('origin_not_allowed')
    expect((await studio.post('{"workflow"')).status).toBe(400)
    const { status, headers } = await fetch(`${studio.site.url}/api/veo`)
    expect([status, headers.get('allow')]).toEqual([405, 'POST'])
    const huge = await studio.post(JSON.stringify({ scriptText: SCRIPT.repeat(4_000) }))
    expect(huge.status).toBe(413)
  })
})
