import { outcomeOf } from '../../domain/outcome.ts'
import type { GenerationRow, Payment, VideoRow } from '../db/generation.ts'
import { claimNotices, forgetNotice, type NoticeRow, postponeNotice } from '../db/notices.ts'
import { logNotice, logProblem } from '../log.ts'
import type { Shop } from '../shop.ts'
import type { Delivery } from './delivery.ts'
import { type Ended, send } from './send.ts'

/** How long one caller may be the only one to send what it took. If that one dies, another sends it. */
const CLAIM_MS = 60_000
/** The pauses before what could not be sent is tried again; after the last it is given up. */
const PAUSES_MS = [30_000, 120_000, 480_000, 1_920_000]
/** What could not be told for so long is no news any more. */
const NEWS_MS = 2 * 24 * 60 * 60_000

const WAS_PAID: Payment[] = ['paid', 'refunded', 'disputed']

/** Tells whoever asked for it how an order ended, behind the reply: nobody waits for it, and nothing fails by it. */
export function tellSoon(shop: Shop, order: GenerationRow, videos: readonly VideoRow[]): void {
  const work = tell(shop, order, videos).catch((error: unknown) => {
    logProblem('work_stopped', { reason: error instanceof Error ? error.message : 'unknown' })
  })
  shop.waitUntil(work)
}

/** Sends each notice of an order that is over, and forgets it. Safe to call from anywhere, any number of times at once. */
export async function tell(
  shop: Shop,
  order: GenerationRow,
  videos: readonly VideoRow[],
): Promise<void> {
  // Nothing can happen any more to what is never due: everybody was told. Who asked had paid.
  if (order.due_at === null || !WAS_PAID.includes(order.payment)) return
  const now = shop.now()
  const standing = {
    isPaid: order.payment === 'paid',
    isOpen: !videos.every(({ status }) => status === 'completed' || status === 'error'),
    isChoosing: (order.choice_until ?? 0) > now,
    delivered: videos.filter(({ status }) => status === 'completed').length,
    count: videos.length,
  }
  const outcome = outcomeOf(standing)
  if (outcome === null) return
  const times = { now, until: now + CLAIM_MS }
  const claimed = await claimNotices(shop.db, order.id, standing, times)
  await Promise.all(claimed.map((notice) => tellOne(shop, notice, { order, outcome, ...standing })))
}

async function tellOne(shop: Shop, notice: NoticeRow, ended: Ended): Promise<void> {
  const about = { generationId: notice.generation_id, kind: notice.kind }
  if (shop.now() - notice.created_at > NEWS_MS) {
    logProblem('notice_given_up', about)
    return forgetNotice(shop.db, notice)
  }
  const delivery = await send(shop, notice, ended)
  if (delivery.outcome === 'busy') {
    const pause = PAUSES_MS[notice.attempts - 1]
    if (pause !== undefined) {
      logNotice('notice_postponed', { ...about, status: delivery.status })
      const asked = (delivery.retryAfterSeconds ?? 0) * 1_000
      return postponeNotice(shop.db, notice, shop.now() + Math.max(pause, asked))
    }
  }
  report(about, delivery)
  await forgetNotice(shop.db, notice)
}

function report(about: { generationId: string; kind: string }, delivery: Delivery): void {
  switch (delivery.outcome) {
    case 'refused':
      return logProblem('notice_refused', { ...about, status: delivery.status })
    case 'busy':
      return logProblem('notice_given_up', { ...about, status: delivery.status })
    case 'sent':
    case 'gone':
  }
}
