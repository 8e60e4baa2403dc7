/**
 * Forgets what an order was about, where its videos are and who was to be told, once nothing more can happen to it. False if something can.
 * The row itself, with its money, stays.
 */
export async function eraseGeneration(db: D1Database, id: string, now: number): Promise<boolean> {
  const erased = '(SELECT erased_at FROM generations WHERE id = ?1) = ?2'
  const [changed] = await db.batch([
    db
      .prepare(
        `UPDATE generations SET prompt = '', idempotency_key = NULL, checkout_url = NULL, erased_at = ?2
         WHERE id = ?1 AND erased_at IS NULL
           AND (payment IN ('failed', 'expired', 'refunded', 'disputed')
             OR EXISTS (SELECT 1 FROM settlements WHERE generation_id = ?1 AND status = 'done'))`,
      )
      .bind(id, now),
    // Also of a file that is finished only later nobody is to be shown where it is.
    db
      .prepare(
        `INSERT INTO files (id, type, url, completed_at, erased_at)
         SELECT file_id, 'video', '', ?2, ?2 FROM generation_videos
         WHERE generation_id = ?1 AND file_id IS NOT NULL AND ${erased}
         ON CONFLICT (id) DO UPDATE SET url = '', thumbnail_url = NULL, erased_at = ?2`,
      )
      .bind(id, now),
    // Without its seed no answer finds its video any more that was still on its way.
    db
      .prepare(
        `UPDATE generation_videos SET file_id = NULL, prompt = NULL, seed = NULL
         WHERE generation_id = ?1 AND ${erased}`,
      )
      .bind(id, now),
    db.prepare(`DELETE FROM notices WHERE generation_id = ?1 AND ${erased}`).bind(id, now),
  ])
  return (changed?.meta.changes ?? 0) > 0
}
