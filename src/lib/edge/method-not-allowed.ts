import { ProblemError } from './problem-error.ts'
import { problem } from './respond.ts'

/** The route of every method that an address does not take. */
export function methodNotAllowed(allow: string): () => Response {
  return () => problem(new ProblemError('method_not_allowed', { allow }))
}
