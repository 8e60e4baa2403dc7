import type { ErrorCode } from '../contract/error-code.ts'
import type { Issue } from '../contract/problem.ts'

/** A refusal that the outside is told about. What is not one of these is a bug and answers 500. */
export class ProblemError extends Error {
  readonly code: ErrorCode
  readonly detail: string | undefined
  readonly issues: Issue[] | undefined
  readonly retryAfterSeconds: number | undefined
  readonly allow: string | undefined

  constructor(
    code: ErrorCode,
    about: Partial<Pick<ProblemError, 'detail' | 'issues' | 'retryAfterSeconds' | 'allow'>> = {},
  ) {
    super(code)
    this.code = code
    this.detail = about.detail
    this.issues = about.issues
    this.retryAfterSeconds = about.retryAfterSeconds
    this.allow = about.allow
  }
}
