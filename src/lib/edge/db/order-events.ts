import type { TimelineType } from '../../contract/get-generation.ts'

/** A row of `order_events`: something that happened to an order. `position` is the video's, counted from 0. */
export type OrderEventRow = {
  at: number
  type: TimelineType
  position: number | null
  amount: number | null
  code: string | null
}

/** No order has as many: each of three videos may be tried and tried again a few times. */
const MAX_EVENTS = 200

/** What happened to an order, oldest first. */
export async function listOrderEvents(db: D1Database, id: string): Promise<OrderEventRow[]> {
  const { results } = await db
    .prepare(
      `SELECT at, type, position, amount, code FROM order_events
       WHERE generation_id = ? ORDER BY id LIMIT ${MAX_EVENTS}`,
    )
    .bind(id)
    .all<OrderEventRow>()
  return results
}
