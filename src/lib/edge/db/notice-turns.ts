const WINDOW_MS = 60 * 60_000
const MAX_SWEPT = 100

/** Takes one of the turns that a client has in an hour, or says for how many milliseconds there is none. */
export async function takeNoticeTurn(
  db: D1Database,
  client: string,
  limit: number,
  now: number,
): Promise<number | null> {
  const since = now - WINDOW_MS
  const [taken] = await db.batch([
    db
      .prepare(
        `INSERT INTO notice_turns (client, at) SELECT ?1, ?2
         WHERE (SELECT count(*) FROM notice_turns WHERE client = ?1 AND at > ?3) < ?4`,
      )
      .bind(client, now, since, limit),
    db
      .prepare(
        `DELETE FROM notice_turns WHERE rowid IN
           (SELECT rowid FROM notice_turns WHERE at <= ?1 ORDER BY at LIMIT ${MAX_SWEPT})`,
      )
      .bind(since),
  ])
  if ((taken?.meta.changes ?? 0) > 0) return null
  const oldest = await db
    .prepare('SELECT min(at) AS at FROM notice_turns WHERE client = ? AND at > ?')
    .bind(client, since)
    .first<number>('at')
  return (oldest ?? now) + WINDOW_MS - now
}
