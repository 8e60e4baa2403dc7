import { describe, expect, test } from 'vitest'

import { asOf, isRetryable, keptMs } from '../../src/lib/domain/job-life.ts'
import { jobInfo } from '../support/job.ts'

const HOUR = 3_600_000
const MINUTE = 60_000

test('a completed job is kept for a week, any other for two days', () => {
  expect(keptMs('completed')).toBe(168 * HOUR)
  for (const status of ['failed', 'partial', 'in_progress'] as const) {
    expect(keptMs(status)).toBe(48 * HOUR)
  }
})

describe('a running job', () => {
  const running = jobInfo({ status: 'in_progress', updatedAt: 0 })

  test('is running as long as it spoke within half an hour', () => {
    expect(asOf(running, 30 * MINUTE)).toBe(running)
  })

  test('counts as interrupted after that', () => {
    expect(asOf(running, 30 * MINUTE + 1)).toEqual({ ...running, status: 'partial' })
  })

  test('is the only kind that silence changes', () => {
    for (const status of ['completed', 'failed', 'partial'] as const) {
      expect(asOf({ ...running, status }, 99 * HOUR).status).toBe(status)
    }
  })
})

test('a job may be retried if it did not come to its end, until it expires', () => {
  const at = (status: 'failed' | 'partial' | 'completed' | 'in_progress', now: number) =>
    isRetryable({ status, expiresAt: 10 }, now)
  expect([at('failed', 9), at('partial', 9)]).toEqual([true, true])
  expect([at('failed', 10), at('completed', 9), at('in_progress', 9)]).toEqual([
    false,
    false,
    false,
  ])
})
