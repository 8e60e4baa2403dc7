import { expect, test } from 'vitest'

import { JobProblem } from '#lib/contract/job-problem.ts'
import { Problem } from '#lib/contract/problem.ts'

import { jobInfo } from '../support/job.ts'

const problem = { type: 'about:blank', title: 'Conflict', status: 409, code: 'job_conflict' }

test('a problem has a code, be it one that only a newer server knows', () => {
  expect(Problem.parse(problem)).toEqual(problem)
  expect(Problem.safeParse({ ...problem, code: 'teapot' }).success).toBe(true)
  expect(Problem.safeParse({ ...problem, code: undefined }).success).toBe(false)
})

test('a problem may say what is wrong with which field', () => {
  const issues = [{ path: 'scenes.0.prompt', message: 'Too long' }]
  expect(Problem.parse({ ...problem, issues }).issues).toEqual(issues)
  expect(Problem.safeParse({ ...problem, issues: ['Too long'] }).success).toBe(false)
})

test('a problem of a job may hold the row that stands, and the rev of a deletion', () => {
  const refused = { ...problem, job: jobInfo(), rev: 3 }
  expect(JobProblem.parse(refused)).toEqual(refused)
  expect(JobProblem.safeParse({ ...refused, rev: '3' }).success).toBe(false)
})
