import { describe, expect, test } from 'vitest'

import { ProblemError } from '#lib/edge/problem-error.ts'
import { readStudioRequest } from '#lib/edge/studio/studio-request.ts'

import { askedFilm } from '../../support/film.ts'

const send = (body: string, type = 'application/json') =>
  readStudioRequest(
    new Request('https://shop.example/api/veo', {
      method: 'POST',
      body,
      headers: { 'content-type': type },
    }),
  )

/** The code of a refusal, and the fields that it names. */
async function refusal(fields: Record<string, unknown>): Promise<string[]> {
  try {
    await send(JSON.stringify({ ...askedFilm(), ...fields }))
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return [error.code, ...(error.members.issues ?? []).map(({ path }) => path)]
  }
  return []
}

const scenes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ sceneNumber: index + 1 }))
const VIDEO = 'https://youtu.be/dQw4w9WgXcQ'
const UNKNOWN = {
  workflow: 'url-to-scenes',
  scriptText: '',
  videoUrl: VIDEO,
  sceneCountMode: 'auto',
}

describe('a request for a film', () => {
  test('is read as it was sent', async () => {
    expect((await send(JSON.stringify(askedFilm()))).request).toEqual(askedFilm())
  })

  test.each([
    ['form', 'application/x-www-form-urlencoded'],
    ['text', 'text/plain'],
    ['nothing', ''],
  ])('is not taken as %s', async (_, type) => {
    await expect(send(JSON.stringify(askedFilm()), type)).rejects.toMatchObject({
      code: 'unsupported_media_type',
    })
  })

  test.each(['', '{', 'null', '[]', '"film"'])('is not %j', async (body) => {
    await expect(send(body)).rejects.toMatchObject({ code: 'invalid_request' })
  })

  test('is not larger than three million bytes', async () => {
    const body = JSON.stringify({ ...askedFilm(), more: 'x'.repeat(3_000_000) })
    await expect(send(body)).rejects.toMatchObject({ code: 'body_too_large' })
  })

  test.each<[string, Record<string, unknown>]>([
    ['a script', {}],
    ['a video', { workflow: 'url-to-scenes', scriptText: undefined, videoUrl: VIDEO }],
    ['a video of which to write the script', { workflow: 'url-to-script', videoUrl: VIDEO }],
    ['a script beside any address', { videoUrl: 'https://vimeo.com/1' }],
    ['the batch after the last', { batchSize: 1, resumeFromBatch: 4 }],
    [
      'the second batch, with what is before',
      { batchSize: 1, resumeFromBatch: 2, existingScenes: scenes(1) },
    ],
    [
      'the second batch, with nothing before',
      { batchSize: 1, resumeFromBatch: 2, existingScenes: [] },
    ],
    ['the first batch, with what comes later', { resumeFromBatch: 1, existingScenes: scenes(3) }],
    ['scenes that have no numbers', { batchSize: 1, existingScenes: [{ prompt: 'a' }] }],
    [
      'scenes with a gap',
      { batchSize: 1, existingScenes: [{ sceneNumber: 1 }, { sceneNumber: 3 }] },
    ],
    [
      'a film of unknown length after its last batch, which was not full',
      { ...UNKNOWN, batchSize: 3, resumeFromBatch: 4, existingScenes: scenes(8) },
    ],
    ['more scenes than there are', { batchSize: 2, existingScenes: scenes(9) }],
    ['any batch of a video of unknown length', { ...UNKNOWN, resumeFromBatch: 90 }],
  ])('may be for %s', async (_, fields) => {
    expect(await refusal(fields)).toEqual([])
  })

  test.each<[string, Record<string, unknown>, string[]]>([
    ['there is no script', { scriptText: undefined }, ['scriptText']],
    ['the script is spaces', { scriptText: ' \n ' }, ['scriptText']],
    ['there is no video', { workflow: 'url-to-scenes' }, ['videoUrl']],
    [
      'the video is elsewhere',
      { workflow: 'url-to-script', videoUrl: 'https://vimeo.com/1' },
      ['videoUrl'],
    ],
    ['there are fewer batches', { batchSize: 1, resumeFromBatch: 5 }, ['resumeFromBatch']],
    [
      'the scene before is missing',
      { batchSize: 1, resumeFromBatch: 3, existingScenes: scenes(1) },
      ['existingScenes'],
    ],
    [
      'the batch before is missing, of unknown length',
      { ...UNKNOWN, batchSize: 3, resumeFromBatch: 4, existingScenes: scenes(6) },
      ['existingScenes'],
    ],
    ['fields are not what they should be', { mode: 'fast', sceneCount: 0 }, ['mode', 'sceneCount']],
    [
      'two things are wrong',
      { scriptText: '', batchSize: 1, resumeFromBatch: 5 },
      ['scriptText', 'resumeFromBatch'],
    ],
    [
      'a field within a list is wrong',
      { existingScenes: [{ sceneNumber: 0 }] },
      ['existingScenes.0.sceneNumber'],
    ],
  ])('is refused, with its fields named, where %s', async (_, fields, paths) => {
    expect(await refusal(fields)).toEqual(['invalid_request', ...paths])
  })
})
