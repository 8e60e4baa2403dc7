import { FileId, MAX_FILES, splitFileIds } from './file-id.ts'
import { SessionId } from './session-id.ts'

/** What a status page is about: one order, some files, or nothing that could exist. */
export type StatusTarget =
  | { kind: 'order'; sessionId: SessionId }
  | { kind: 'files'; fileIds: FileId[] }
  | { kind: 'invalid' }

const INVALID: StatusTarget = { kind: 'invalid' }

/** Reads the last part of a status page's address, still percent-encoded as the browser gives it. */
export function parseStatusTarget(encoded: string): StatusTarget {
  const text = decode(encoded)
  if (text === null) return INVALID
  if (SessionId.safeParse(text).success) return { kind: 'order', sessionId: text }

  const fileIds = splitFileIds(text)
  const valid = fileIds.every((id) => FileId.safeParse(id).success)
  if (!valid || fileIds.length === 0 || fileIds.length > MAX_FILES) return INVALID
  return { kind: 'files', fileIds }
}

function decode(encoded: string): string | null {
  try {
    return decodeURIComponent(encoded).trim()
  } catch {
    return null
  }
}
