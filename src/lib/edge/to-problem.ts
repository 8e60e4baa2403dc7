import { logProblem } from './log.ts'
import { ProblemError } from './problem-error.ts'

/** What an outside may be told of anything that was thrown; what was not foreseen goes to the log. */
export function toProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error
  const message = error instanceof Error ? error.message : String(error)
  // D1 says what went wrong only in words: https://developers.cloudflare.com/d1/observability/debug-d1/
  if (message.includes('D1_')) {
    logProblem('database_unavailable', { message })
    return new ProblemError('database_unavailable', { retryAfterSeconds: 5 })
  }
  logProblem('internal_error', { message, stack: error instanceof Error ? error.stack : '' })
  return new ProblemError('internal_error')
}
