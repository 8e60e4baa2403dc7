import type { ErrorCode } from '../contract/error-code.ts'

/** Why a call failed, by its code alone. `retryAfterMs` is how long the server asked to be left in peace. */
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
