import type { OrderState } from '../../contract/list-orders.ts'
import type { GenerationRow } from './generation.ts'

const PAGE = 50
/** How many orders one page may look at to find its own. */
const SEEN = 1_000
/** Of the orders that are over there are ever more; the others are few, and all of them are due some time. */
const OVER: (OrderState | null)[] = [null, 'settled', 'stopped']

export type ListedRow = Pick<
  GenerationRow,
  | 'id'
  | 'session_id'
  | 'payment_intent_id'
  | 'payment'
  | 'amount'
  | 'currency'
  | 'video_count'
  | 'created_at'
  | 'paid_at'
  | 'due_at'
> & { state: OrderState; videos: string; settlement: string | null }

/**
 * Orders made before `before`, the newest first, all or those in one state: 50, and those of the same millisecond as the
 * last of them, which a page that begins before it would not have.
 */
export async function listOrderRows(
  db: D1Database,
  state: OrderState | null,
  before: number,
  now: number,
): Promise<ListedRow[]> {
  const table = OVER.includes(state)
    ? 'generations WHERE'
    : 'generations INDEXED BY generations_by_due WHERE due_at IS NOT NULL AND'
  const { results } = await db
    .prepare(
      `WITH recent AS (
         SELECT * FROM ${table} created_at < ?2 ORDER BY created_at DESC LIMIT ${SEEN}
       ), listed AS (
         SELECT recent.*, CASE
           WHEN payment = 'unpaid' THEN 'unpaid'
           WHEN payment <> 'paid' THEN 'stopped'
           WHEN settled.status = 'done' THEN 'settled'
           WHEN settled.status = 'waiting' THEN 'unsettled'
           WHEN choice_until > ?3 THEN 'choosing'
           ELSE 'running' END AS state,
           CASE WHEN settled.status IS NOT NULL THEN json_object('status', settled.status, 'kind', kind,
             'price', price, 'attempts', settled.attempts, 'lastError', last_error) END AS settlement
         FROM recent LEFT JOIN settlements AS settled ON settled.generation_id = recent.id
       )
       SELECT id, session_id, payment_intent_id, payment, amount, currency, video_count, created_at, paid_at,
         due_at, state, settlement,
         (SELECT json_group_array(json_object('status', status, 'code', error_code))
          FROM generation_videos WHERE generation_id = listed.id) AS videos
       FROM listed WHERE (?1 IS NULL OR state = ?1)
         AND created_at >= coalesce((SELECT created_at FROM listed WHERE ?1 IS NULL OR state = ?1
           ORDER BY created_at DESC LIMIT 1 OFFSET ${PAGE - 1}), 0)
       ORDER BY created_at DESC`,
    )
    .bind(state, before, now)
    .all<ListedRow>()
  return results
}
