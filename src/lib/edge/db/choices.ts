import { CHOICE_MS } from '../../domain/choice.ts'

/** Of the order ?1 at the time ?2. */
const HAS_CHOICE = `payment = 'paid' AND choice_until > ?2
  AND NOT EXISTS (SELECT 1 FROM settlements WHERE generation_id = ?1)`

/** A statement that lets the buyer of a refused video choose: other words, or their money. */
export function offerChoice(db: D1Database, id: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE generations SET choice_until = ?2, choices_left = choices_left - 1
       WHERE id = ?1 AND payment = 'paid' AND choices_left > 0 AND coalesce(choice_until, 0) <= ?3
         AND EXISTS (SELECT 1 FROM generation_videos
           WHERE generation_id = ?1 AND status = 'error' AND error_code = 'video_refused')
         AND NOT EXISTS (SELECT 1 FROM settlements WHERE generation_id = ?1)`,
    )
    .bind(id, now + CHOICE_MS, now)
}

/** The buyer has other words: what was refused is queued again. False if there is nothing to choose any more. */
export async function chooseOtherWords(
  db: D1Database,
  id: string,
  prompt: string,
  { now, deadlineAt }: { now: number; deadlineAt: number },
): Promise<boolean> {
  // The videos first, so that both go by the same: whether there is a choice yet.
  const [, changed] = await db.batch([
    db
      .prepare(
        `UPDATE generation_videos SET status = 'queued', error_code = NULL, ended_at = NULL, attempts = 0,
           not_before = 0, changed_at = ?2
         WHERE generation_id = ?1 AND status = 'error' AND error_code = 'video_refused' AND file_id IS NULL
           AND EXISTS (SELECT 1 FROM generations WHERE id = ?1 AND ${HAS_CHOICE})`,
      )
      .bind(id, now),
    db
      .prepare(
        `UPDATE generations SET prompt = ?3, choice_until = NULL, deadline_at = ?4, due_at = ?2
         WHERE id = ?1 AND ${HAS_CHOICE}`,
      )
      .bind(id, now, prompt, deadlineAt),
  ])
  return (changed?.meta.changes ?? 0) > 0
}

/** The buyer wants the money: nothing more is waited for. False if there is nothing to choose any more. */
export async function chooseRelease(db: D1Database, id: string, now: number): Promise<boolean> {
  const { meta } = await db
    .prepare(
      `UPDATE generations SET choice_until = ?2, choices_left = 0, due_at = ?2
       WHERE id = ?1 AND ${HAS_CHOICE}`,
    )
    .bind(id, now)
    .run()
  return meta.changes > 0
}
