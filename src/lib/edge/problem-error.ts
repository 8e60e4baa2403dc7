import type { ErrorCode } from '../contract/error-code.ts'
import type { JobProblem } from '../contract/job-problem.ts'

type Members = Partial<Pick<JobProblem, 'detail' | 'issues' | 'job' | 'rev'>>

/** A refusal that the outside is told about. What is not one of these is a bug and answers 500. */
export class ProblemError extends Error {
  readonly code: ErrorCode
  /** What the reply's body says beside the code. */
  readonly members: Members
  readonly retryAfterSeconds: number | undefined
  readonly allow: string | undefined

  constructor(
    code: ErrorCode,
    {
      retryAfterSeconds,
      allow,
      ...members
    }: Members & Partial<Pick<ProblemError, 'retryAfterSeconds' | 'allow'>> = {},
  ) {
    super(code)
    this.code = code
    this.members = members
    this.retryAfterSeconds = retryAfterSeconds
    this.allow = allow
  }
}
