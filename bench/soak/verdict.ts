import type { Generation } from '#lib/contract/get-generation.ts'

import type { File, Sandbox } from './books.ts'
import type { Soaked } from './soaked-order.ts'

/** How an order ended, and what of it must not be so. */
export type Verdict = { delivered: number; ending: Ending; violations: string[] }
export type Ending = 'delivered' | 'partly' | 'released' | 'unpaid' | 'moved_by_others'

const AMOUNTS = { 1: 499, 3: 1_199 }

/** Holds what an order's buyer is told against the books of the companies. */
export async function judge(
  url: string,
  sandbox: Sandbox,
  soaked: Soaked,
  files: readonly File[],
): Promise<Verdict> {
  const { sessionId, count, isMovedByOthers } = soaked
  const reply = await fetch(`${url}/api/generation/${sessionId}`)
  const said = (await reply.json()) as Generation
  const violations = [...videoViolations(soaked, said, files)]
  if (said.pollAfterMs !== null) violations.push(`is said to go on (${said.status})`)
  const delivered = said.videos.filter(({ status }) => status === 'completed').length

  const session = await sandbox.session(sessionId)
  const intentId = session.payment_intent
  const money = intentId === null ? null : await moneyOf(sandbox, intentId)
  if (!money || (money.received === 0 && !money.wasHeld)) {
    if (files.length > 0) violations.push('made a video that nobody paid')
    return { delivered, ending: 'unpaid', violations }
  }
  if (isMovedByOthers) return { delivered, ending: 'moved_by_others', violations }

  const fair = Math.floor((AMOUNTS[count] * delivered) / count)
  const paid = money.received - money.refunded
  if (money.isOpen) violations.push('a hold is open')
  if (money.refunds > 1) violations.push(`refunded ${money.refunds} times`)
  if (paid !== fair) violations.push(`paid ${paid} for ${delivered} of ${count} videos`)
  const told = sumOf(said, 'paid', 'captured') - sumOf(said, 'refunded')
  if (told !== paid) violations.push(`tells of ${told}, and ${paid} was paid`)
  const ending = delivered === count ? 'delivered' : delivered > 0 ? 'partly' : 'released'
  return { delivered, ending, violations }
}

async function moneyOf(sandbox: Sandbox, intentId: string) {
  const intent = await sandbox.intent(intentId)
  const refunds = await sandbox.refunds(intentId)
  return {
    received: intent.amount_received,
    wasHeld: intent.status === 'requires_capture' || intent.status === 'canceled',
    isOpen: intent.status === 'requires_capture',
    refunded: refunds.reduce((sum, { amount }) => sum + amount, 0),
    refunds: refunds.filter(({ metadata }) => metadata['generation_id'] !== undefined).length,
  }
}

/** What is shown was made for this order, and nothing was bought once more that had not failed. */
function videoViolations(soaked: Soaked, said: Generation, files: readonly File[]): string[] {
  const shown = said.videos.filter(({ status }) => status === 'completed')
  const strange = shown.filter(({ fileId, url }) => {
    const file = files.find(({ id }) => id === fileId)
    return !file?.url || file.url !== url
  })
  const good = files.filter(({ isFailed }) => !isFailed)
  return [
    ...strange.map(({ fileId }) => `shows ${fileId}, which was not made for it`),
    ...(good.length > soaked.count ? [`bought ${good.length} videos for ${soaked.count}`] : []),
    ...(files.length > 3 * soaked.count ? [`tried ${files.length} videos`] : []),
  ]
}

function sumOf({ timeline = [] }: Generation, ...types: string[]): number {
  const lines = timeline.filter(({ type }) => types.includes(type))
  return lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0)
}
