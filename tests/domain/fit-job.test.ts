import { describe, expect, test } from 'vitest'

import { fitJob } from '../../src/lib/domain/fit-job.ts'
import { Job } from '../../src/lib/domain/job.ts'
import { job } from '../support/job.ts'

const fitted = (about: object) => fitJob({ ...job(), ...about })

describe('a job that is made to fit', () => {
  test('stays as it is if it fits', () => {
    const whole = job({
      colorProfile: { warm: true },
      resume: { completedBatches: 1, totalBatches: 2 },
    })
    expect(fitJob(whole)).toEqual(whole)
  })

  test.each([
    ['a script that is too long', { script: 's'.repeat(100_001) }, { script: 's'.repeat(100_000) }],
    ['a voice that is too long', { voice: 'v'.repeat(65) }, { voice: 'v'.repeat(64) }],
    ['a video of several lines', { videoId: 'a\n\tb' }, { videoId: 'a b' }],
    ['an address that is none', { videoUrl: 'youtu.be/abc' }, { videoUrl: '' }],
    ['a count out of bounds', { sceneCount: 900 }, { sceneCount: 0 }],
    ['a status that is none', { status: 'done' }, { status: 'partial' }],
    ['no scenes', { scenes: undefined }, { scenes: [] }],
    ['a cast of nobody', { characters: null }, { characters: [] }],
    [
      'a message that is too long',
      { error: { code: 'QUOTA', message: 'm'.repeat(501), retryable: true } },
      { error: { code: 'QUOTA', message: 'm'.repeat(500), retryable: true } },
    ],
    [
      'an error of another shape',
      { error: { code: 'not a code', type: 'X' } },
      { error: { code: 'internal_error', message: '', retryable: false } },
    ],
    [
      'scenes with holes',
      { scenes: [{ sceneNumber: 0, prompt: null, style: 'wet' }, null] },
      { scenes: [{ style: 'wet' }, {}] },
    ],
    [
      'a scene with fields of any name',
      { scenes: [{ constructor: 'c', toString: { a: 1 } }] },
      { scenes: [{ constructor: 'c', toString: { a: 1 } }] },
    ],
  ])('cuts %s', (_, given, expected) => {
    const made = fitted(given)
    expect(made).toMatchObject(expected)
    expect(Job.safeParse(made).success).toBe(true)
  })

  test.each(['script', 'summary', 'colorProfile', 'resume', 'error'] as const)(
    'leaves out %s where it is null',
    (field) => {
      expect(fitted({ [field]: null })).not.toHaveProperty(field)
    },
  )

  test('leaves out progress that cannot be', () => {
    expect(fitted({ resume: { completedBatches: -1, totalBatches: 2 } })).not.toHaveProperty(
      'resume',
    )
  })

  test('keeps what a newer page may have added', () => {
    expect(fitted({ logs: ['a'] })).toMatchObject({ logs: ['a'] })
  })

  test('has at most 200 scenes', () => {
    expect(fitted({ scenes: Array(201).fill({}) }).scenes).toHaveLength(200)
  })

  test('is refused without an id', () => {
    expect(() => fitted({ jobId: 'x' })).toThrow()
  })
})
