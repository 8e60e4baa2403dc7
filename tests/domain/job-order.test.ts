import { describe, expect, test } from 'vitest'

import { findJobs, type JobOrder } from '../../src/lib/domain/job-order.ts'
import { jobInfo } from '../support/job.ts'

const jobs = [
  jobInfo({
    jobId: 'job-a-0001',
    updatedAt: 3,
    status: 'failed',
    sceneCount: 5,
    videoId: 'Kubrick',
  }),
  jobInfo({ jobId: 'job-b-0002', updatedAt: 1, status: 'completed', sceneCount: 9, videoUrl: '' }),
  jobInfo({ jobId: 'job-c-0003', updatedAt: 2, status: 'in_progress', sceneCount: 5 }),
  jobInfo({ jobId: 'job-d-0004', updatedAt: 4, status: 'partial', sceneCount: 1 }),
]
const letters = (search: string, order: JobOrder) =>
  findJobs(jobs, search, order)
    .map(({ jobId }) => jobId.slice(4, 5))
    .join('')

describe('the jobs of a list', () => {
  test.each<[JobOrder, string]>([
    ['newest', 'dacb'],
    ['oldest', 'bcad'],
    ['status', 'cbda'],
    ['scenes', 'bacd'],
  ])('are ordered by %s', (order, expected) => {
    expect(letters('', order)).toBe(expected)
  })

  test('are found by number, video or address, in any case', () => {
    expect(letters('JOB-C', 'newest')).toBe('c')
    expect(letters(' kubrick ', 'newest')).toBe('a')
    expect(letters('youtube.com', 'newest')).toBe('dac')
    expect(letters('nothing', 'newest')).toBe('')
  })
})
