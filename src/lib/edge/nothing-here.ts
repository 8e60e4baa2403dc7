import { ProblemError } from './problem-error.ts'
import { problem } from './respond.ts'

/** The reply to an address of the API that does not exist. */
export function nothingHere(): Response {
  return problem(new ProblemError('not_found'))
}
