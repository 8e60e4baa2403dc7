import type { ListedOrder, OrderState } from '../contract/list-orders.ts'
import { type ListedRow, listOrderRows } from './db/listed-orders.ts'
import type { Shop } from './shop.ts'

/** Orders for the operator, without a word of what they are about. */
export async function listedOrders(
  shop: Shop,
  { state, before }: { state?: OrderState | undefined; before?: string | undefined },
): Promise<ListedOrder[]> {
  const at = before === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(before)
  return (await listOrderRows(shop.db, state ?? null, at, shop.now())).map(listed)
}

function listed(row: ListedRow): ListedOrder {
  const videos = JSON.parse(row.videos) as { status: string; code: string | null }[]
  return {
    orderId: row.id,
    sessionId: row.session_id,
    paymentIntentId: row.payment_intent_id,
    ...{ state: row.state, payment: row.payment, amount: row.amount, currency: row.currency },
    videoCount: row.video_count,
    videos: videos.map(({ status, code }) => ({
      status,
      ...(code !== null && { code: code as never }),
    })),
    createdAt: new Date(row.created_at).toISOString(),
    paidAt: isoTime(row.paid_at),
    dueAt: isoTime(row.due_at),
    settlement: row.settlement === null ? null : (JSON.parse(row.settlement) as never),
  }
}

function isoTime(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString()
}
