import type { ErrorCode } from '../contract/error-code.ts'

/**
 * Why a call failed, by its code. `retryAfterMs` is how long the server asked to be left in peace; `cause` what it
 * answered, or what was thrown.
 */
export class CallError extends Error {
  override name = 'CallError'
  readonly code: ErrorCode
  readonly retryAfterMs: number | undefined

  constructor(code: ErrorCode, retryAfterMs?: number, options?: ErrorOptions) {
    super(code, options)
    this.code = code
    this.retryAfterMs = retryAfterMs
  }
}
