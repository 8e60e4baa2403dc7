import type { ErrorCode } from '../../contract/error-code.ts'

/** Why a run ended before its time. What is not one of these is a bug, and ends as `internal_error`. */
export class StudioFailure extends Error {
  readonly code: ErrorCode
  readonly retryAfterMs: number | undefined

  constructor(code: ErrorCode, retryAfterMs?: number) {
    super(code)
    this.code = code
    this.retryAfterMs = retryAfterMs
  }
}
