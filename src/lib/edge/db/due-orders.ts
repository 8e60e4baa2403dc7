/**
 * Takes the orders that have been due for longest, for one sweep: until `until` no other takes them, and if that one dies
 * they are due again.
 */
export async function claimDueOrders(
  db: D1Database,
  { now, until, limit }: { now: number; until: number; limit: number },
): Promise<string[]> {
  const { results } = await db
    .prepare(
      `UPDATE generations SET due_at = ?2
       WHERE id IN (SELECT id FROM generations WHERE due_at <= ?1 ORDER BY due_at LIMIT ?3)
       RETURNING id`,
    )
    .bind(now, until, limit)
    .all<{ id: string }>()
  return results.map(({ id }) => id)
}

/**
 * Says when an order is to be looked after next; null if nothing can happen to it, which holds only while that is so. Then
 * it is due until everybody is told who asked to be.
 */
export async function scheduleOrder(
  db: D1Database,
  id: string,
  dueAt: number | null,
): Promise<void> {
  await db
    .prepare(
      `UPDATE generations
       SET due_at = coalesce(?2, (SELECT min(next_at) FROM notices WHERE generation_id = ?1))
       WHERE id = ?1 AND (?2 IS NOT NULL OR payment NOT IN ('unpaid', 'paid')
         OR EXISTS (SELECT 1 FROM settlements WHERE generation_id = ?1 AND status = 'done'))`,
    )
    .bind(id, dueAt)
    .run()
}

/** Lets one sweep at a time work, and none that comes sooner after the last than `everyMs`. */
export async function claimSweep(
  db: D1Database,
  { now, until, everyMs }: { now: number; until: number; everyMs: number },
): Promise<boolean> {
  const { meta } = await db
    .prepare(
      'UPDATE sweeps SET begun_at = ?1, leased_until = ?2 WHERE leased_until <= ?1 AND begun_at <= ?3',
    )
    .bind(now, until, now - everyMs)
    .run()
  return meta.changes > 0
}

export async function releaseSweep(db: D1Database): Promise<void> {
  await db.prepare('UPDATE sweeps SET leased_until = 0').run()
}
