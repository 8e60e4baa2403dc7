import type { Generation } from '#lib/contract/get-generation.ts'
import type { GenerationRow } from '#lib/edge/db/generation.ts'
import type { SettlementRow } from '#lib/edge/db/settlements.ts'

import type { Book } from '../stripe/account.ts'
import type { Play } from './customers.ts'
import { ledgerViolations } from './ledger.ts'
import { moneyViolations } from './money.ts'
import { videoViolations } from './generations.ts'

/** An order in the end: what our rows and our API say of it, and what Stripe's books do. */
export type Ended = {
  order: GenerationRow
  settlement: SettlementRow | null
  /** What the API said last; absent where nobody ever got to know the order's session. */
  said: Generation | null
  book: Book | null
  /** Whether it was paid with another amount. */
  isMispaid: boolean
  /** Whether the operator or a bank moved its money, and whether the shop has heard of a refund. */
  isMovedByOthers: boolean
  isHeard: boolean
}

/** All that must not be so once everything is over. */
export async function violations(play: Play): Promise<string[]> {
  const orders = await endedOrders(play)
  const found = orders.flatMap((ended) => {
    const here = [
      ...stuck(ended),
      ...moneyViolations(play.world, ended),
      ...videoViolations(play, ended),
      ...ledgerViolations(play.world, ended),
    ]
    return here.map((what) => `${ended.order.id.slice(0, 6)}: ${what}`)
  })
  return [
    ...found,
    ...soldTwice(play, orders),
    ...(await remembered(play, orders)),
    ...(await miscounted(play, orders)),
  ]
}

async function endedOrders({ world, customers, mispaid, heard }: Play): Promise<Ended[]> {
  const { db, stripe, moved } = world
  const { results: orders } = await db.prepare('SELECT * FROM generations').all<GenerationRow>()
  const { results: settlements } = await db
    .prepare('SELECT * FROM settlements')
    .all<SettlementRow>()
  const said = customers.flatMap(({ told }) => told.map((one) => one.said))
  const orderOf = ({ sessionId }: Book) => stripe.session(sessionId)?.metadata['generation_id']
  return orders.map((order) => {
    const books = stripe.books().filter((book) => orderOf(book) === order.id)
    const paid = books.filter(({ held, received }) => held + received > 0)
    const book = paid[0] ?? books[0] ?? null
    const id = book?.intentId ?? ''
    const isDisputed = stripe.charge(id)?.disputed === true
    return {
      order,
      settlement: settlements.find(({ generation_id }) => generation_id === order.id) ?? null,
      said: said.findLast(({ sessionId }) => sessionId === order.session_id) ?? null,
      book,
      isMispaid: mispaid.has(order.id),
      isMovedByOthers:
        isDisputed || moved.some(({ intentId, by }) => intentId === id && by === 'operator'),
      isHeard: heard.has(`charge.refunded ${id}`),
    }
  })
}

const OVER = ['expired', 'failed', 'refunded', 'disputed']

/** Nothing waits for anything any more, here or at Stripe. */
function stuck({ order, settlement, said, book }: Ended): string[] {
  const found: string[] = []
  if (order.due_at !== null)
    found.push(`is still due (${order.payment}, ${JSON.stringify(settlement)})`)
  const isSettled = order.payment === 'paid' && settlement?.status === 'done'
  if (!isSettled && !OVER.includes(order.payment)) found.push(`ended ${order.payment}, unsettled`)
  if (said && said.pollAfterMs !== null) found.push(`is said to go on (${said.status})`)
  if (book && order.payment === 'expired') found.push('expired, though somebody paid')
  return found
}

/** One key has one session, until its order is erased or given up. */
function soldTwice({ customers }: Play, orders: Ended[]): string[] {
  const former = customers.flatMap(({ sessions }) => sessions.slice(0, -1))
  const kept = orders.filter(
    ({ order }) => order.idempotency_key !== null && former.includes(order.session_id ?? ''),
  )
  return kept.map(({ order }) => `${order.id.slice(0, 6)}: its key has another session`)
}

/** Of what was erased no words are left, nor where its videos are. */
async function remembered({ world }: Play, orders: Ended[]): Promise<string[]> {
  const { results } = await world.db
    .prepare("SELECT id FROM files WHERE url <> ''")
    .all<{ id: string }>()
  const shown = new Set(results.map(({ id }) => id))
  const erased = orders.filter(({ order }) => order.erased_at !== null)
  return erased.flatMap(({ order }) => {
    const sent = world.sent.filter(({ orderId }) => orderId === order.id)
    const made = world.videos.books().filter((one) => sent.some(({ seed }) => seed === one.seed))
    const left = made.filter(({ fileId }) => shown.has(fileId)).map(({ fileId }) => fileId)
    if (order.prompt !== '') left.push('its words')
    return left.map((what) => `${order.id.slice(0, 6)}: was erased but for ${what}`)
  })
}

/** What a day has taken are its orders that were not given up. */
async function miscounted({ world }: Play, orders: Ended[]): Promise<string[]> {
  const { results } = await world.db
    .prepare('SELECT day, taken FROM order_days')
    .all<{ day: number; taken: number }>()
  return results.flatMap(({ day, taken }) => {
    const ofDay = orders.filter(({ order }) => Math.floor(order.created_at / 86_400_000) === day)
    const count = ofDay.filter(({ order }) => !['expired', 'failed'].includes(order.payment)).length
    return count === taken ? [] : [`counts ${taken} orders of a day that had ${count}`]
  })
}
