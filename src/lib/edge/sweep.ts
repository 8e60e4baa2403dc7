import { abandonOrder } from './db/checkout-sessions.ts'
import { claimDueOrders, claimSweep, releaseSweep, scheduleOrder } from './db/due-orders.ts'
import type { GenerationRow } from './db/generation.ts'
import { getGeneration, WITHOUT_SESSION_MS } from './db/generations.ts'
import { getSettlement } from './db/settlements.ts'
import { logProblem } from './log.ts'
import { lookAfter, type Seen } from './look-after.ts'
import { nextLook } from './next-look.ts'
import type { Shop } from './shop.ts'

/** How many orders one sweep looks after: each may take a dozen calls, and a free plan gives a request fifty. */
const SLICE = 4
/** How long a sweep, and each of its orders, is waited for if it dies. */
const LEASE_MS = 60_000
/** How long an order is left alone whose look failed. */
const FAILED_PAUSE_MS = 30_000

/** What a sweep did: how many orders it looked after, and of how many of them it found what. */
export type Swept = {
  orders: number
  paid: number
  delivered: number
  settled: number
  expired: number
}

const NOTHING: Swept = { orders: 0, paid: 0, delivered: 0, settled: 0, expired: 0 }

/**
 * Looks after a few of the orders that stopped: those whose event never came, whose caller died, whose videos nobody
 * watches, whose money is not settled. One sweep works at a time; another one does nothing meanwhile.
 */
export async function sweep(shop: Shop, everyMs = 0): Promise<Swept> {
  const { db } = shop
  const begun = shop.now()
  if (!(await claimSweep(db, { now: begun, until: begun + LEASE_MS, everyMs }))) return NOTHING
  const swept = { ...NOTHING }
  try {
    const until = begun + LEASE_MS
    const due = await claimDueOrders(db, { now: begun, until, limit: SLICE })
    // At once, since most of it is waiting for others.
    for (const change of await Promise.all(due.map((id) => lookAfterDue(shop, id)))) {
      for (const key of Object.keys(change) as (keyof Swept)[]) swept[key] += change[key]
    }
  } finally {
    await releaseSweep(db)
  }
  return swept
}

async function lookAfterDue(shop: Shop, id: string): Promise<Swept> {
  const { db } = shop
  try {
    const before = await getGeneration(db, id)
    if (!before) return NOTHING
    const seen = await lookAfter(shop, before)
    if (isAbandoned(seen.order, shop.now())) {
      await abandonOrder(db, id, shop.now())
    }
    const settlement = await getSettlement(db, id)
    const order = (await getGeneration(db, id)) ?? seen.order
    await scheduleOrder(db, id, nextLook({ ...seen, order }, settlement, shop.now()))
    return changeOf(before, { ...seen, order }, settlement?.status === 'done')
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown'
    logProblem('order_not_swept', { generationId: id, reason })
    await scheduleOrder(db, id, shop.now() + FAILED_PAUSE_MS).catch(() => undefined)
    return NOTHING
  }
}

/** An order whose session was never made, or got lost before anybody could be sent there. */
function isAbandoned({ payment, session_id, created_at }: GenerationRow, now: number): boolean {
  return payment === 'unpaid' && session_id === null && now - created_at >= WITHOUT_SESSION_MS
}

function changeOf(
  before: GenerationRow,
  { order, videos }: Omit<Seen, 'files'>,
  isSettled: boolean,
): Swept {
  return {
    orders: 1,
    paid: before.payment !== 'paid' && order.payment === 'paid' ? 1 : 0,
    delivered: videos.filter(({ status }) => status === 'completed').length,
    settled: isSettled ? 1 : 0,
    expired: before.payment !== 'expired' && order.payment === 'expired' ? 1 : 0,
  }
}
