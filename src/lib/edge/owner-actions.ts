import { changePrompt } from '../contract/change-prompt.ts'
import type { Generation } from '../contract/get-generation.ts'
import { VIDEO_DEADLINE_MS } from '../domain/video.ts'
import { chooseOtherWords, chooseRelease } from './db/choices.ts'
import { eraseGeneration } from './db/erase-generation.ts'
import { checkPrompt } from './check-prompt.ts'
import { readGeneration } from './generation.ts'
import { issuesOf } from './issues.ts'
import { ownOrder } from './own-order.ts'
import { ProblemError } from './problem-error.ts'
import { contentType, readJson } from './read-body.ts'
import type { Shop } from './shop.ts'

const MAX_BYTES = 32_768

/** Who knows an order's session is its buyer. Who only has its files may watch, and can do none of these. */

/** Makes what was refused from other words, for nothing. */
export async function retryWithPrompt(
  shop: Shop,
  request: Request,
  sessionId: string,
): Promise<Generation> {
  const order = await ownOrder(shop, sessionId)
  if (contentType(request) !== 'application/json') throw new ProblemError('unsupported_media_type')
  const parsed = changePrompt.body!.safeParse(await readJson(request, MAX_BYTES))
  if (!parsed.success) throw new ProblemError('invalid_request', { issues: issuesOf(parsed.error) })
  const { prompt } = parsed.data
  checkPrompt(shop, prompt)
  const now = shop.now()
  const times = { now, deadlineAt: now + VIDEO_DEADLINE_MS }
  if (!(await chooseOtherWords(shop.db, order.id, prompt, times))) {
    throw new ProblemError('nothing_to_choose')
  }
  return readGeneration(shop, sessionId)
}

/** Ends the wait for other words, so that what was not delivered is not paid. */
export async function releaseNow(shop: Shop, sessionId: string): Promise<Generation> {
  const order = await ownOrder(shop, sessionId)
  if (!(await chooseRelease(shop.db, order.id, shop.now()))) {
    throw new ProblemError('nothing_to_choose')
  }
  return readGeneration(shop, sessionId)
}

/** Forgets the prompt and the addresses of the videos. What was paid stays on record. */
export async function erase(shop: Shop, sessionId: string): Promise<Generation> {
  const order = await ownOrder(shop, sessionId)
  if (order.erased_at === null && !(await eraseGeneration(shop.db, order.id, shop.now()))) {
    throw new ProblemError('order_unfinished')
  }
  return readGeneration(shop, sessionId)
}
