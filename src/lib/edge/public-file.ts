import type { ErrorCode } from '../contract/error-code.ts'
import type { PublicFile } from '../contract/media.ts'
import type { FileAnswer } from './providers/video-provider.ts'
import { ProblemError } from './problem-error.ts'

/**
 * Browsers may keep a finished file's description this long; its address may be given up by the provider one day. Nobody
 * else may: it stands in our own record, where its owner can have it erased for everybody at once.
 */
const FINISHED_CACHE = 'private, max-age=3600'
/** An unfinished one is shared for two seconds and never kept by a browser. */
const UNFINISHED_CACHE = 'public, max-age=0, s-maxage=2, must-revalidate'

/** Troubles of the provider, which may be over at the next look. */
export const PASSING: ReadonlySet<ErrorCode> = new Set([
  'video_provider_error',
  'video_provider_busy',
])

/** The file as anybody may see it, or the problem that stands in its place. */
export function publicFile(answer: FileAnswer): PublicFile {
  if (answer.outcome !== 'found') throw fileProblem(answer)
  const { file } = answer
  return file.status === 'error' ? { ...file, error: { code: 'video_failed' } } : file
}

/** The same inside a list, where one that fails must not fail the rest. */
export function listedFile(id: string, answer: FileAnswer): PublicFile {
  if (answer.outcome === 'found') return publicFile(answer)
  return { id, status: 'error', type: 'other', error: { code: fileProblem(answer).code } }
}

/** How long these descriptions may be kept. */
export function fileCache(files: PublicFile[]): string {
  if (files.some((file) => file.error !== undefined && PASSING.has(file.error.code)))
    return 'no-store'
  return files.every((file) => file.status === 'completed') ? FINISHED_CACHE : UNFINISHED_CACHE
}

function fileProblem(answer: Exclude<FileAnswer, { outcome: 'found' }>): ProblemError {
  switch (answer.outcome) {
    case 'missing':
      return new ProblemError('file_not_found')
    case 'busy':
      return new ProblemError('video_provider_busy', answer)
    case 'failed':
      return new ProblemError('video_provider_error', answer)
  }
}
