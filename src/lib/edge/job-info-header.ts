import { SentJobInfo, type JobInfo } from '../domain/job.ts'
import { issuesOf } from './issues.ts'
import { ProblemError } from './problem-error.ts'

/** A row with the longest texts it may have, four bytes to a letter, is shorter. */
const MAX_CHARACTERS = 8_192

/** The list row that a gzipped body travels with. */
export function readJobInfo(header: string): SentJobInfo {
  const parsed = SentJobInfo.safeParse(parse(header))
  if (parsed.success) return parsed.data
  throw new ProblemError('invalid_request', {
    detail: 'Veo-Job-Info is not a list row.',
    issues: issuesOf(parsed.error),
  })
}

export function writeJobInfo(info: JobInfo): string {
  const bytes = new TextEncoder().encode(JSON.stringify(info))
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
}

function parse(header: string): unknown {
  try {
    if (header.length > MAX_CHARACTERS) throw new RangeError()
    const bytes = Uint8Array.fromBase64(header, { alphabet: 'base64url' })
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ProblemError('invalid_request', {
      detail: 'Veo-Job-Info is not the base64url of a JSON text.',
    })
  }
}
