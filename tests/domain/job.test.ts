import { describe, expect, test } from 'vitest'

import { Job, JobId, jobInfoOf, SentJob, SentJobInfo } from '../../src/lib/domain/job.ts'
import { job, jobInfo, sentInfo, sentJob } from '../support/job.ts'

const accepts = (about: object) => SentJobInfo.safeParse({ ...sentInfo(), ...about }).success

describe('the id of a job', () => {
  test.each(['veo_1700000000000_a1b2c3', 'a'.repeat(8), 'Z'.repeat(64)])('may be %s', (id) => {
    expect(JobId.safeParse(id).success).toBe(true)
  })

  test.each(['', 'short-7', 'a'.repeat(65), 'job 00000001', '../../../etc', 'job-0000000\n'])(
    'may not be %j',
    (id) => {
      expect(JobId.safeParse(id).success).toBe(false)
    },
  )
})

describe('a list row that is sent', () => {
  test('may leave out the id and the times', () => {
    expect(SentJobInfo.parse(sentInfo())).toEqual(sentInfo())
  })

  test.each([
    { createdAt: '2026-01-01T00:00:00Z' },
    { createdAt: '2026-01-01T00:00:00.000+03:00' },
    { videoUrl: '', videoId: '' },
    { error: { code: 'GEMINI_QUOTA', message: 'Later', retryable: true } },
    { sceneCount: 200, rev: 0 },
  ])('may say %j', (about) => {
    expect(accepts(about)).toBe(true)
  })

  test.each([
    { sceneCount: 201 },
    { sceneCount: -1 },
    { sceneCount: 1.5 },
    { charactersFound: 201 },
    { mode: 'fast' },
    { status: 'done' },
    { voice: 'v'.repeat(65) },
    { videoId: 'v'.repeat(129) },
    { videoUrl: 'javascript:alert(1)' },
    { videoUrl: 'https://video.example/"' },
    { videoUrl: 'https://видео.example/' },
    { voice: 'a\u0007' },
    { videoUrl: `https://video.example/${'v'.repeat(2_048)}` },
    { hasScript: 'yes' },
    { rev: -1 },
    { rev: 0.5 },
    { rev: 2_000_000_000 },
    { rev: undefined },
    { createdAt: 'yesterday' },
    { createdAt: '2026-13-01T00:00:00Z' },
    { updatedAt: '2026' },
    { error: { code: 'a b', message: '', retryable: true } },
    { error: { code: 'a', message: 'm'.repeat(501), retryable: true } },
    { error: { code: 'a', message: '' } },
  ])('may not say %j', (about) => {
    expect(accepts(about)).toBe(false)
  })
})

describe('a job', () => {
  test('keeps whatever else its scenes, script and characters say', () => {
    const rich = job({
      script: { acts: [1, 2] },
      scenes: [{ sceneNumber: 1, prompt: 'A fox', style: { palette: ['amber'] } }],
      characters: { Keeper: { age: 60 } },
      colorProfile: { warm: true },
      summary: { processingTime: 3 },
      resume: { completedBatches: 1, totalBatches: 2, voice: 'no-voice' },
    })
    expect(Job.parse(rich)).toEqual(rich)
  })

  test('has a row for the list, without what is in it', () => {
    expect(jobInfoOf(job({ summary: 'A fox' }))).toEqual(jobInfo())
  })

  test('has nobody in it unless it says so', () => {
    const { characters: _, ...nobody } = sentJob()
    expect(SentJob.parse(nobody).characters).toEqual([])
  })

  test.each([
    { scenes: undefined },
    { scenes: Array.from({ length: 201 }, () => ({})) },
    { scenes: [{ sceneNumber: 0 }] },
    { scenes: ['A fox'] },
    { script: 's'.repeat(100_001) },
    { resume: { completedBatches: -1, totalBatches: 2 } },
    { resume: { completedBatches: 3, totalBatches: 2 } },
    { resume: { completedBatches: null, totalBatches: 2 } },
  ])('does not hold %#', (about) => {
    expect(SentJob.safeParse({ ...sentJob(), ...about }).success).toBe(false)
  })
})
