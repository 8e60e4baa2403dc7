import type { GenerationRow } from './db/generation.ts'
import { getGenerationBySession } from './db/generations.ts'
import { ProblemError } from './problem-error.ts'
import type { Shop } from './shop.ts'

/** The order of a session, which who knows it may do things about; refuses a session that has none. */
export async function ownOrder(shop: Shop, sessionId: string): Promise<GenerationRow> {
  const order = await getGenerationBySession(shop.db, sessionId)
  if (!order) throw new ProblemError('generation_not_found')
  return order
}
