import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { StudioRequest } from '#lib/contract/run-studio.ts'
import { knownSceneCount, openFilm, progressOf } from '#lib/edge/studio/film.ts'

import { askedFilm as asked } from '../../support/film.ts'

const VIDEO = { videoUrl: 'https://youtu.be/dQw4w9WgXcQ?t=3' }
const scenes = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ sceneNumber: index + 1 }))
const HEADED = Array.from({ length: 12 }, (_, index) => `Scene ${index + 1}\nThey go.`).join('\n')

describe('the count of scenes', () => {
  test.each<[string, Partial<StudioRequest>, number]>([
    ['is what it is set to', { sceneCount: 7 }, 7],
    ['is set also where the script has more', { sceneCount: 7, scriptText: HEADED }, 7],
    ['is that of the script', { sceneCountMode: 'auto', scriptText: HEADED }, 12],
    ['is not known without a script', { sceneCountMode: 'auto', scriptText: ' \n' }, 0],
    ['is not known of a script to come', { workflow: 'url-to-script', sceneCount: 7 }, 0],
    ['is set for a video', { workflow: 'url-to-scenes', ...VIDEO, sceneCount: 7 }, 7],
  ])('%s', (_, fields, count) => {
    expect(knownSceneCount(asked(fields))).toBe(count)
  })

  test('is not known of a video that nobody has seen', () => {
    const { scriptText: _, ...request } = asked({ workflow: 'url-to-scenes', ...VIDEO })
    expect(knownSceneCount({ ...request, sceneCountMode: 'auto' })).toBe(0)
  })
})

describe('the batch to begin with', () => {
  const auto = { workflow: 'url-to-scenes', sceneCountMode: 'auto', scriptText: '' } as const
  test.each<[string, Partial<StudioRequest>, number]>([
    ['is the first', {}, 1],
    ['is the one that is asked for', { resumeFromBatch: 3, existingScenes: scenes(3) }, 3],
    ['is the first where a batch is not full', { existingScenes: scenes(2) }, 1],
    ['is the second where one is full', { existingScenes: scenes(3) }, 2],
    ['is the second where the second is not full', { existingScenes: scenes(5) }, 2],
    ['is the last', { existingScenes: scenes(9) }, 4],
    ['is the one after the last where nothing is missing', { existingScenes: scenes(10) }, 5],
    ['is the one after the last where there is more', { existingScenes: scenes(99) }, 5],
    [
      'is the first that has a gap',
      { existingScenes: scenes(9).filter(({ sceneNumber }) => sceneNumber !== 5) },
      2,
    ],
    ['goes by places where scenes have no numbers', { existingScenes: [{}, {}, {}] }, 2],
    ['goes by the scenes where no count is known', { ...auto, existingScenes: scenes(7) }, 3],
  ])('%s', (_, fields, batch) => {
    expect(openFilm(asked({ sceneCount: 10, batchSize: 3, ...fields })).from).toBe(batch)
  })

  test('is never one that the given scenes fill, nor leaves one out', () => {
    const upTo = (max: number) => fc.integer({ min: 1, max })
    fc.assert(
      fc.property(upTo(200), upTo(60), fc.nat(200), (sceneCount, batchSize, given) => {
        const existingScenes = scenes(Math.min(given, sceneCount))
        const { from, batches } = openFilm(asked({ sceneCount, batchSize, existingScenes }))
        const missing = batches.find(({ last }) => last > existingScenes.length)
        expect(from).toBe(missing?.number ?? batches.length + 1)
      }),
    )
  })
})

describe('the progress of a film', () => {
  const film = (fields: Partial<StudioRequest> = {}) =>
    openFilm(asked({ sceneCount: 10, batchSize: 3, ...fields }))

  test.each([
    [0, 0],
    [1, 0],
    [2, 3],
    [4, 9],
  ])('at batch %i is %i scenes', (batch, count) => {
    expect(progressOf(film(), 'scenes', batch)).toEqual({
      ...{ phase: 'scenes', batch, totalBatches: 4, scenes: count, totalScenes: 10 },
    })
  })

  test('counts from the start the scenes that were there before', () => {
    const resumed = film({ existingScenes: scenes(6) })
    expect(progressOf(resumed, 'characters')).toMatchObject({ batch: 0, scenes: 6 })
    expect(progressOf(resumed, 'scenes', 3)).toMatchObject({ batch: 3, scenes: 6 })
    expect(progressOf(resumed, 'scenes', 4)).toMatchObject({ batch: 4, scenes: 9 })
  })

  test('is all of them where nothing is missing', () => {
    expect(progressOf(film({ existingScenes: scenes(10) }), 'characters')).toMatchObject({
      scenes: 10,
    })
  })

  test('counts those before also while no count is known', () => {
    const film = openFilm(
      asked({
        ...{ workflow: 'url-to-scenes', ...VIDEO, scriptText: '', sceneCountMode: 'auto' },
        ...{ resumeFromBatch: 3, batchSize: 3 },
      }),
    )
    expect(progressOf(film, 'characters')).toMatchObject({ scenes: 6, totalScenes: 0 })
  })

  test('is nothing while no count is known', () => {
    const unknown = film({ workflow: 'url-to-script', ...VIDEO })
    expect(progressOf(unknown, 'script')).toEqual({
      ...{ phase: 'script', batch: 0, totalBatches: 0, scenes: 0, totalScenes: 0 },
    })
  })
})

describe('a film', () => {
  const watch = { url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }
  test.each<[StudioRequest['workflow'], unknown, unknown]>([
    ['script-to-scenes', null, 'She waits.'],
    ['url-to-scenes', watch, 'She waits.'],
    ['url-to-script', watch, null],
  ])('of %s is made from %j and %j', (workflow, video, script) => {
    const film = openFilm(asked({ workflow, ...VIDEO, scriptText: ' She waits.\n' }))
    expect([film.video, film.script]).toEqual([video, script])
  })

  test('has the people and colours that came with it', () => {
    const existingCharacters = [{ name: 'Ada', description: 'Tall' }]
    const colorProfile = { palette: [], lighting: 'Low', mood: 'Calm', grade: 'Warm' }
    expect(openFilm(asked({ existingCharacters, colorProfile }))).toMatchObject({
      cast: existingCharacters,
      colors: colorProfile,
    })
    const twice = [...existingCharacters, { name: 'ADA', description: 'Short' }]
    expect(openFilm(asked({ existingCharacters: twice })).cast).toEqual(existingCharacters)
    expect(openFilm(asked())).toMatchObject({ cast: null, colors: null })
  })
})
