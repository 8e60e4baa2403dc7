import * as z from 'zod/mini'

import { JobInfo } from '../domain/job.ts'
import { Problem } from './problem.ts'

/** The body of a refused write: also what it lost against. */
export const JobProblem = z.object({
  ...Problem.shape,
  /** The row that stands. */
  job: z.optional(JobInfo),
  /** The rev that the job's deletion took. */
  rev: z.optional(z.int()),
})
export type JobProblem = z.infer<typeof JobProblem>
