import type { ErrorCode } from '../contract/error-code.ts'
import { CallError } from './call-error.ts'

/** What says that there is nothing at an address, and will not be. */
const FINAL: ReadonlySet<ErrorCode> = new Set([
  'invalid_id',
  'generation_not_found',
  'file_not_found',
])

/** The code of a look that failed, and whether looking again may help. */
export function troubleOf(error: unknown): { code: ErrorCode; isFinal: boolean } {
  const code = error instanceof CallError ? error.code : 'internal_error'
  return { code, isFinal: FINAL.has(code) }
}
