/**
 * Forgets what an order was about and where its videos are, once nothing more can happen to it. False if something can.
 * The row itself, with its money, stays.
 */
export async function eraseGeneration(db: D1Database, id: string, now: number): Promise<boolean> {
  const erased = '(SELECT erased_at FROM generations WHERE id = ?1) = ?2'
  const [changed] = await db.batch([
    db
      .prepare(
        `UPDATE generations SET prompt = '', idempotency_key = NULL, checkout_url = NULL, erased_at = ?2
         WHERE id = ?1 AND erased_at IS NULL
           AND (payment IN ('failed', 'expired', 'refunded')
             OR EXISTS (SELECT 1 FROM settlements WHERE generation_id = ?1 AND status = 'done'))`,
      )
      .bind(id, now),
    db
      .prepare(
        `UPDATE files SET url = '', thumbnail_url = NULL, erased_at = ?2
         WHERE id IN (SELECT file_id FROM generation_videos WHERE generation_id = ?1) AND ${erased}`,
      )
      .bind(id, now),
    db
      .prepare(`UPDATE generation_videos SET file_id = NULL WHERE generation_id = ?1 AND ${erased}`)
      .bind(id, now),
  ])
  return (changed?.meta.changes ?? 0) > 0
}
