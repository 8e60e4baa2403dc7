import { beforeEach, describe, expect, test } from 'vitest'

import { type Phase, readPhase, removePhase, writePhase } from '#lib/browser/phase.ts'
import { readStudioSettings } from '#lib/browser/studio-settings.ts'

const DAY = 86_400_000

function phase(about: Partial<Phase> = {}): Phase {
  return {
    jobId: 'job-00000001',
    savedAt: 0,
    rev: 2,
    settings: readStudioSettings(),
    completedBatches: 1,
    totalBatches: 3,
    runningUntil: 0,
    ...about,
  }
}

beforeEach(() => localStorage.clear())

describe('a resume point', () => {
  test('is found again, until it is removed', () => {
    writePhase(phase())
    expect(readPhase('job-00000001', 1)).toEqual(phase())
    removePhase('job-00000001')
    expect(readPhase('job-00000001', 1)).toBeNull()
  })

  test('is forgotten after a week', () => {
    writePhase(phase())
    expect(readPhase('job-00000001', 7 * DAY - 1)).toEqual(phase())
    expect(readPhase('job-00000001', 7 * DAY)).toBeNull()
    expect(localStorage.length).toBe(0)
  })

  test('is one of ten at most, the newest', () => {
    for (let index = 0; index < 12; index++) {
      writePhase(phase({ jobId: `job-0000000${index}`, savedAt: index }))
    }
    expect(localStorage.length).toBe(10)
    expect(readPhase('job-00000001', 12)).toBeNull()
    expect(readPhase('job-000000011', 12)).not.toBeNull()
  })

  test('of negative or no progress is set aside', () => {
    for (const completedBatches of [-1, null]) {
      localStorage.setItem(
        'veo_phase_job-00000001',
        JSON.stringify({ ...phase(), completedBatches }),
      )
      expect(readPhase('job-00000001', 1)).toBeNull()
    }
  })

  test('of another job under this name is nobody’s', () => {
    localStorage.setItem('veo_phase_job-00000002', JSON.stringify(phase()))
    expect(readPhase('job-00000002', 1)).toBeNull()
  })
})
