import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  type KnownGeneration,
  type KnownVideo,
  mergeGeneration,
  mergeVideos,
} from '../../src/lib/domain/merge-generation.ts'
import { VIDEO_STATUSES } from '../../src/lib/domain/video.ts'

const done = (fileId: string, url = `https://v.example/${fileId}.mp4`): KnownVideo => ({
  fileId,
  status: 'completed',
  url,
})
const working = (fileId: string): KnownVideo => ({ fileId, status: 'processing' })

const video = fc.oneof(
  fc.record({
    fileId: fc.constantFrom('', 'a', 'b', 'c'),
    status: fc.constantFrom('pending', 'processing', 'error'),
  }),
  fc.constantFrom('a', 'b', 'c').map((id) => done(id)),
)
const generation: fc.Arbitrary<KnownGeneration> = fc
  .record({
    status: fc.constantFrom(...VIDEO_STATUSES),
    progress: fc.integer({ min: 0, max: 100 }),
    // More than there ever are: what is cut off has a test of its own.
    videoCount: fc.constant(20),
    videos: fc.uniqueArray(video, { maxLength: 3, selector: ({ fileId }) => fileId || {} }),
  })
  .map((one) => one as KnownGeneration)
const accounts = fc.array(generation, { minLength: 1, maxLength: 8 })

const finished = ({ videos }: KnownGeneration) =>
  videos.filter(({ status }) => status === 'completed').map(({ fileId }) => fileId)

describe('merging what is known of an order', () => {
  test('loses no finished video, whatever is heard in whatever order', () => {
    fc.assert(
      fc.property(accounts, ([first, ...rest]) => {
        const merged = rest.reduce((known, fresh) => mergeGeneration(known, fresh), first!)
        const heard = new Set([first!, ...rest].flatMap(finished))
        expect(new Set(finished(merged))).toEqual(heard)
      }),
    )
  })

  test('shows no file twice', () => {
    fc.assert(
      fc.property(accounts, ([first, ...rest]) => {
        const merged = rest.reduce((known, fresh) => mergeGeneration(known, fresh), first!)
        const ids = merged.videos.flatMap(({ fileId }) => fileId || [])
        expect(ids).toEqual([...new Set(ids)])
      }),
    )
  })

  test('never lets progress fall, and keeps 100 for a finished order', () => {
    fc.assert(
      fc.property(generation, generation, (known, fresh) => {
        const merged = mergeGeneration(known, fresh)
        expect(merged.progress).toBeGreaterThanOrEqual(Math.min(known.progress, 99))
        expect(merged.progress === 100).toBe(merged.status === 'completed')
      }),
    )
  })

  test('hears the same thing twice as once', () => {
    fc.assert(
      fc.property(generation, generation, (known, fresh) => {
        const once = mergeGeneration(known, fresh)
        expect(mergeGeneration(once, fresh).videos).toEqual(once.videos)
      }),
    )
  })

  test('keeps a finished order finished when a late answer says otherwise', () => {
    const known: KnownGeneration = {
      status: 'completed',
      progress: 100,
      videoCount: 1,
      videos: [done('a')],
    }
    const late: KnownGeneration = {
      status: 'processing',
      progress: 40,
      videoCount: 1,
      videos: [working('a')],
    }
    expect(mergeGeneration(known, late)).toEqual(known)
  })

  test('believes a refund that comes after', () => {
    const known: KnownGeneration = {
      status: 'completed',
      progress: 100,
      videoCount: 1,
      videos: [done('a')],
    }
    const fresh: KnownGeneration = { status: 'error', progress: 0, videoCount: 1, videos: [] }
    expect(mergeGeneration(known, fresh)).toMatchObject({ status: 'error', videos: [done('a')] })
  })
})

test('an order never shows more videos than it has', () => {
  const known = { status: 'processing' as const, progress: 40, videoCount: 1 }
  const merged = mergeGeneration(
    { ...known, videos: [done('stray')] },
    { ...known, videos: [working('a')] },
  )
  expect(merged.videos).toEqual([working('a')])
})

describe('merging videos', () => {
  test('takes a new address of a finished video and keeps a known one', () => {
    const [renewed] = mergeVideos([done('a')], [done('a', 'https://new.example/a.mp4')])
    expect(renewed?.url).toBe('https://new.example/a.mp4')
    const known: KnownVideo = { ...done('a'), thumbnailUrl: 'https://v.example/a.jpg' }
    const [kept] = mergeVideos([known], [{ fileId: 'a', status: 'completed' }])
    expect(kept).toEqual(known)
  })

  test('tells videos without an id by their place', () => {
    expect(mergeVideos([done('a')], [{ fileId: '', status: 'processing' }])).toEqual([done('a')])
  })

  test('takes a place for nobody whose id stands elsewhere', () => {
    const fresh: KnownVideo[] = [{ fileId: '', status: 'pending' }, working('a')]
    expect(mergeVideos([done('a')], fresh)).toEqual([fresh[0], done('a')])
  })

  test('lets a second attempt take the place of one that failed', () => {
    const failed: KnownVideo = { fileId: 'a', status: 'error' }
    expect(mergeVideos([failed], [working('b')])).toEqual([working('b')])
    expect(mergeVideos([failed], [working('a')])).toEqual([working('a')])
  })
})
