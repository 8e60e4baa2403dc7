import type { Generation, TimelineEvent } from '#lib/contract/get-generation.ts'

import type { Ended } from './violations.ts'
import type { World } from './world.ts'

type Type = TimelineEvent['type']

/** Where a video may be in the ledger, and where each line takes it; `failed` says more by its code. */
const STEPS: Record<string, Partial<Record<Type, string>>> = {
  waiting: { submitted: 'submitted', unknown: 'lost', refused: 'refused', failed: 'over' },
  lost: { submitted: 'submitted', failed: 'over' },
  submitted: { delivered: 'delivered', failed: 'failed' },
  failed: { retried: 'waiting', delivered: 'delivered' },
  refused: { retried: 'waiting' },
  delivered: {},
  over: { delivered: 'delivered' },
}
const PAYMENTS: Type[] = ['authorised', 'paid', 'refunded', 'disputed', 'expired']
const MOVEMENTS: Type[] = ['captured', 'released']

/** What the ledger says that cannot have happened so, or did not. */
export function ledgerViolations(world: World, ended: Ended): string[] {
  const { said, order } = ended
  const lines = said?.timeline
  if (!lines) return []
  const found = [
    ...impossible(lines, order),
    ...(lines[0]?.amount === order.amount ? [] : ['begins with another amount']),
    ...moneyDiffers(world, ended, lines),
  ]
  return found.map((what) => `${what}: ${linesOf(said)}`)
}

export function linesOf({ timeline = [] }: Generation): string {
  const line = ({ at, type, video, amount, code }: TimelineEvent) =>
    [at.slice(5, 19), type, video, amount, code].filter((part) => part !== undefined).join(' ')
  return timeline.map(line).join(', ')
}

function impossible(lines: TimelineEvent[], order: Ended['order']): string[] {
  const found: string[] = []
  const states = Array<string>(order.video_count).fill('waiting')
  let isPaid = false
  let isOver = false
  for (const [index, { type, video }] of lines.entries()) {
    if ((type === 'created') !== (index === 0)) found.push('is not created first, or twice')
    if (type === 'authorised' || type === 'paid') isPaid = true
    if (video !== undefined) {
      const next = STEPS[states[video - 1] ?? '']?.[type]
      if (next === undefined) found.push(`video ${video} was ${states[video - 1]} and is ${type}`)
      else states[video - 1] = next
      if (!isPaid && type !== 'failed') found.push(`${type} before it was paid`)
      // What was on its way when others took the money back comes after that.
      if (isOver && order.payment === 'paid') found.push(`${type} after its money was moved`)
    }
    if (MOVEMENTS.includes(type)) {
      if (isOver || !isPaid) found.push(`${type} twice, or unpaid`)
      isOver = true
    }
  }
  for (const type of [...PAYMENTS, ...MOVEMENTS]) {
    const most = type === 'refunded' ? 2 : 1
    if (lines.filter((line) => line.type === type).length > most) found.push(`${type} too often`)
  }
  return found
}

/** The ledger's money is that of Stripe's books, as far as anybody told of it. */
function moneyDiffers(world: World, ended: Ended, lines: TimelineEvent[]): string[] {
  const { order, book, isMovedByOthers, isHeard } = ended
  const sum = (...types: Type[]) =>
    lines
      .filter(({ type }) => types.includes(type))
      .reduce((all, { amount }) => all + (amount ?? 0), 0)
  const [held, received] = [sum('authorised'), sum('paid', 'captured')]
  const [released, refunded] = [sum('released'), sum('refunded')]
  if (!book) return held + received + released + refunded > 0 ? ['has money that nobody paid'] : []
  if (['failed', 'disputed'].includes(order.payment) || (isMovedByOthers && !isHeard)) return []
  const status = world.stripe.intent(book.intentId)?.status
  const wanted = {
    held: book.held,
    received: book.received,
    released: status === 'canceled' ? book.held : 0,
    refunded: book.refunded,
  }
  const is = { held, received, released, refunded }
  return JSON.stringify(is) === JSON.stringify(wanted)
    ? []
    : [`money differs: ${JSON.stringify(is)} instead of ${JSON.stringify(wanted)}`]
}
