import { describe, expect, test } from 'vitest'

import {
  callsOf,
  castOf,
  doneOf,
  settingsOf as readSettings,
  titleIn,
} from '#lib/browser/studio/film-facts.ts'
import {
  afterEvent,
  newFilm,
  requestFor,
  stopped,
  wishAgain,
} from '#lib/browser/studio/film-job.ts'
import { type StudioProgress, StudioRequest } from '#lib/contract/run-studio.ts'
import { Job } from '#lib/domain/job.ts'

import { filmEvents, sceneOf, settingsOf } from '../../support/studio-stream.ts'

const ID = 'job-00000001'
const SCRIPT = 'Scene 1\nA fox crosses the lake.\nScene 2\nIt rests.'
const fresh = (about = {}) =>
  newFilm(ID, { settings: settingsOf(about), scriptText: SCRIPT, videoUrl: '' }, 1_000)
const after = (count: number, job = fresh()) => filmEvents().slice(0, count).reduce(afterEvent, job)

describe('a new film', () => {
  test('is a job that can be stored, called by the first words of its script', () => {
    const job = fresh()
    expect(Job.parse(job)).toEqual(job)
    expect(job).toMatchObject({ videoId: 'A fox crosses the lake.', hasScript: true, videoUrl: '' })
  })

  test('of a video is called by the id of the video, and has no script yet', () => {
    const wish = { settings: settingsOf({ workflow: 'url-to-scenes' }), scriptText: SCRIPT }
    const job = newFilm(ID, { ...wish, videoUrl: 'youtu.be/dQw4w9WgXcQ' }, 1_000)
    expect(job).toMatchObject({
      videoId: 'dQw4w9WgXcQ',
      videoUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      hasScript: false,
    })
    expect(job.script).toBeUndefined()
  })
})

describe('a film that is written', () => {
  test('grows by whole batches, and is finished at the end', () => {
    expect(after(3).scenes).toHaveLength(2)
    expect(doneOf(after(3))).toMatchObject({ completedBatches: 1, totalBatches: 2, totalScenes: 4 })
    const whole = after(Infinity)
    expect(whole).toMatchObject({ status: 'completed', sceneCount: 4, charactersFound: 1 })
    expect(whole.resume).toBeUndefined()
    expect(Job.parse(whole)).toEqual(whole)
  })

  test('has every scene once, however often a batch is told', () => {
    const events = filmEvents()
    const twice = [...events.slice(0, 3), ...events].reduce(afterEvent, fresh())
    expect(twice.scenes.map(({ sceneNumber }) => sceneNumber)).toEqual([1, 2, 3, 4])
    expect(twice.status).toBe('completed')
  })

  test('is not finished while a batch is missing, and takes none out of turn', () => {
    const [character, , first, second, last, complete] = filmEvents()
    const gap = [character!, second!, last!, complete!].reduce(afterEvent, fresh())
    expect(gap).toMatchObject({ status: 'in_progress', scenes: [] })
    expect([first!, last!, complete!].reduce(afterEvent, gap).status).toBe('completed')
  })

  test('keeps what a person changed', () => {
    const edited = after(3)
    edited.scenes[0] = { ...sceneOf(1), prompt: 'Mine.' }
    expect(after(Infinity, edited).scenes[0]!.prompt).toBe('Mine.')
  })

  test('keeps its script, colours and calls', () => {
    const log = {
      call: 'scenes',
      attempt: 1,
      durationMs: 5,
      sentBytes: 1,
      receivedBytes: 1,
    } as const
    const colorProfile = { palette: ['#112233'], lighting: 'soft', mood: 'calm', grade: 'film' }
    const [, progress] = filmEvents()
    const job = [
      { event: 'script' as const, data: { script: 'S', title: 'T' } },
      { event: 'log' as const, data: { ...log, outcome: 'ok' } },
      { event: 'progress' as const, data: { ...(progress!.data as StudioProgress), colorProfile } },
    ].reduce(afterEvent, fresh())
    expect(job).toMatchObject({ script: 'S', hasScript: true, colorProfile })
    expect(titleIn(job)).toBe('T')
    expect(callsOf(job)).toMatchObject([{ outcome: 'ok' }])
  })
})

describe('a film that stopped', () => {
  test('is interrupted if there is something of it, and failed if there is not', () => {
    expect(stopped(after(3), 'writer_busy').status).toBe('partial')
    expect(stopped(fresh(), 'writer_busy').status).toBe('failed')
    expect(stopped(fresh(), 'run_stopped').status).toBe('partial')
  })

  test('asks for what is missing, and gives what the writer has to know', () => {
    const request = requestFor(stopped(after(3), 'writer_busy'), false)
    expect(StudioRequest.parse(request)).toEqual(request)
    expect(request).toMatchObject({
      jobId: ID,
      resumeFromBatch: 2,
      sceneCountMode: 'manual',
      sceneCount: 4,
      scriptText: SCRIPT,
      existingCharacters: [{ name: 'Ada' }],
    })
    expect(request.existingScenes?.map(({ sceneNumber }) => sceneNumber)).toEqual([1, 2])
  })

  test('that never began asks as it did at first, but for going on', () => {
    const request = requestFor(fresh(), true)
    expect(request.resumeFromBatch).toBeUndefined()
    expect(request.existingCharacters).toBeUndefined()
    expect(requestFor(fresh(), false).resumeFromBatch).toBe(1)
  })
})

describe('a job of another program', () => {
  test('is read as far as it can be', () => {
    const job = { ...fresh(), summary: 'words', resume: undefined }
    const odd = { ...job, characters: { Ada: { name: 'Ada', description: 'x' }, Ben: 7 } }
    expect(castOf(odd as never)).toEqual([{ name: 'Ada', description: 'x' }])
    expect(readSettings(odd as never).mode).toBe('hybrid')
    expect(doneOf(odd as never)).toEqual({ completedBatches: 0, totalBatches: 0, totalScenes: 0 })
  })

  test('of a video goes on as one of a video, and without what does not fit', () => {
    const { script: _, summary: __, ...job } = fresh()
    const videoUrl = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'
    const odd = { ...job, videoUrl, voice: 'de', mode: 'direct', colorProfile: {} } as never
    const request = requestFor({ ...(odd as object), summary: { calls: [{}, 7] } } as never, false)
    expect(StudioRequest.parse(request)).toEqual(request)
    expect(request).toMatchObject({ workflow: 'url-to-scenes', voice: 'de', mode: 'direct' })
    expect(request.colorProfile).toBeUndefined()
    expect(callsOf({ ...(odd as object), summary: { calls: [{}, 7] } } as never)).toEqual([])
  })

  test('goes on behind the scenes that it has, in batches as large as those seem to be', () => {
    const { summary: _, resume: __, ...job } = after(3)
    const bare = { ...job, scenes: [...job.scenes, { prompt: 'x' }] } as Job
    expect(requestFor(bare, false)).toMatchObject({ batchSize: 3, resumeFromBatch: 2 })
    expect(requestFor(bare, false).existingScenes?.at(-1)).toMatchObject({ sceneNumber: 3 })
    const counted = { ...bare, resume: { completedBatches: 3, totalBatches: 4 } }
    expect(requestFor(counted, false)).toMatchObject({ batchSize: 1, resumeFromBatch: 4 })
    // A batch that says that it begins earlier takes the place of what it tells again.
    const [, , first] = filmEvents()
    const again = afterEvent({ ...bare, resume: { completedBatches: 0, totalBatches: 2 } }, first!)
    expect(again.scenes.map(({ sceneNumber }) => sceneNumber)).toEqual([1, 2])
  })

  test('is made anew from the script that it has', () => {
    expect(wishAgain(fresh({ workflow: 'url-to-scenes' }))).toMatchObject({
      scriptText: '',
      settings: { workflow: 'script-to-scenes' },
    })
    expect(wishAgain(fresh()).scriptText).toBe(SCRIPT)
  })
})
