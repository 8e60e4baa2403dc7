import type { FirstState } from '../contract/first-state.ts'
import { parseStatusTarget, type StatusTarget } from '../domain/status-target.ts'
import { orderedShape } from './db/ordered-shape.ts'
import { fileListReply } from './file-reply.ts'
import { readGeneration } from './generation.ts'
import { ProblemError } from './problem-error.ts'
import { PASSING } from './public-file.ts'
import type { Shop } from './shop.ts'

/** What the page at this address is to show first; null if that cannot be known now, or the address names nothing. */
export async function firstState(
  shop: Shop,
  page: 'veo3-status' | 'file',
  id: string,
): Promise<FirstState | null> {
  const target = parseStatusTarget(id)
  try {
    return await stateOf(shop, target, page)
  } catch (error) {
    const code = error instanceof ProblemError ? error.code : 'internal_error'
    return code === 'generation_not_found' ? { kind: 'missing', code } : null
  }
}

async function stateOf(
  shop: Shop,
  target: StatusTarget,
  page: 'veo3-status' | 'file',
): Promise<FirstState | null> {
  if (target.kind === 'order') {
    if (page === 'file') return { kind: 'missing', code: 'invalid_id' }
    const {
      prompt: _,
      sessionId: __,
      generationId: ___,
      ...order
    } = await readGeneration(shop, target.sessionId)
    return { kind: 'order', order }
  }
  const isNothing = target.kind === 'invalid' || (page === 'file' && target.fileIds.length > 1)
  if (isNothing) return { kind: 'missing', code: 'invalid_id' }
  const { fileIds } = target
  const [{ reply }, aspectRatio] = await Promise.all([
    fileListReply(shop, fileIds),
    orderedShape(shop.db, fileIds),
  ])
  const { files } = reply
  if (files.every(({ error }) => error?.code === 'file_not_found'))
    return { kind: 'missing', code: 'file_not_found' }
  // A page that asks again by itself says better what is the matter than one that is stuck with it.
  return files.some(({ error }) => error && PASSING.has(error.code))
    ? null
    : { kind: 'files', files, ...(aspectRatio && { aspectRatio }) }
}
