import type { Locale } from '../../domain/locale.ts'

export type NoticeKind = 'push' | 'email'

/** A row of `notices`: where somebody is to be told, once, how an order ended. */
export type NoticeRow = {
  generation_id: string
  kind: NoticeKind
  /** The browser's endpoint, or the e-mail address. */
  target: string
  p256dh: string | null
  auth: string | null
  locale: Locale
  attempts: number
  next_at: number
  created_at: number
}

export type NewNotice = Omit<NoticeRow, 'attempts' | 'next_at'>

/** How many of a kind one order has at most; a newer one takes the place of the oldest. */
const MOST: Record<NoticeKind, number> = { push: 3, email: 1 }

/**
 * Stores where to tell of a paid order, while a video of it is still to come. False if none is, or if it is about an
 * e-mail and there was one before.
 */
export async function storeNotice(db: D1Database, notice: NewNotice): Promise<boolean> {
  const { generation_id: id, kind, target, created_at: now } = notice
  const [stored] = await db.batch([
    db
      .prepare(
        `INSERT INTO notices (generation_id, kind, target, p256dh, auth, locale, next_at, created_at)
         SELECT id, ?2, ?3, ?4, ?5, ?6, ?7, ?7 FROM generations
         WHERE id = ?1 AND payment = 'paid' AND (?2 <> 'email' OR is_mailed = 0)
           AND EXISTS (SELECT 1 FROM generation_videos
             WHERE generation_id = ?1 AND status NOT IN ('completed', 'error'))
         ON CONFLICT (generation_id, kind, target) DO UPDATE
           SET p256dh = ?4, auth = ?5, locale = ?6, created_at = ?7`,
      )
      .bind(id, kind, target, notice.p256dh, notice.auth, notice.locale, now),
    db
      .prepare(
        `DELETE FROM notices WHERE generation_id = ?1 AND kind = ?2 AND target NOT IN
           (SELECT target FROM notices WHERE generation_id = ?1 AND kind = ?2
            ORDER BY target = ?3 DESC, created_at DESC LIMIT ?4)`,
      )
      .bind(id, kind, target, MOST[kind]),
  ])
  return (stored?.meta.changes ?? 0) > 0
}

export async function listNotices(db: D1Database, id: string): Promise<NoticeRow[]> {
  const { results } = await db
    .prepare('SELECT * FROM notices WHERE generation_id = ? ORDER BY created_at')
    .bind(id)
    .all<NoticeRow>()
  return results
}

/** The outcome that an order was seen to have. */
export type Seen = { isPaid: boolean; isChoosing: boolean; delivered: number }

/**
 * Takes what is due of an order's notices, for one caller until `until`, if the order is still as that caller saw it: over,
 * with so many videos delivered.
 */
export async function claimNotices(
  db: D1Database,
  id: string,
  { isPaid, isChoosing, delivered }: Seen,
  { now, until }: { now: number; until: number },
): Promise<NoticeRow[]> {
  const { results } = await db
    .prepare(
      `UPDATE notices SET attempts = attempts + 1, next_at = ?3
       WHERE generation_id = ?1 AND next_at <= ?2 AND EXISTS (SELECT 1 FROM generations
         WHERE id = ?1 AND payment <> 'unpaid' AND (payment = 'paid') = ?4
           AND (?4 = 0 OR ((coalesce(choice_until, 0) > ?2) = ?5
             AND (SELECT count(*) FROM generation_videos WHERE generation_id = ?1 AND status = 'completed') = ?6
             AND NOT EXISTS (SELECT 1 FROM generation_videos
               WHERE generation_id = ?1 AND status NOT IN ('completed', 'error')))))
       RETURNING *`,
    )
    .bind(id, now, until, isPaid ? 1 : 0, isChoosing ? 1 : 0, delivered)
    .all<NoticeRow>()
  return results
}

/** Puts off what could not be sent. */
export async function postponeNotice(
  db: D1Database,
  { generation_id, kind, target }: NoticeRow,
  nextAt: number,
): Promise<void> {
  await db
    .prepare(
      'UPDATE notices SET next_at = ?4 WHERE generation_id = ?1 AND kind = ?2 AND target = ?3',
    )
    .bind(generation_id, kind, target, nextAt)
    .run()
}

/** Forgets where somebody was, or was to be, told. */
export async function forgetNotice(
  db: D1Database,
  { generation_id, kind, target }: Pick<NoticeRow, 'generation_id' | 'kind' | 'target'>,
): Promise<void> {
  await db
    .prepare('DELETE FROM notices WHERE generation_id = ?1 AND kind = ?2 AND target = ?3')
    .bind(generation_id, kind, target)
    .run()
}
