/** How many orders the database holds before it is measured; a statement that reads them all cannot be missed. */
export const CROWD = 10_000

/**
 * SQL that stores them: orders of three finished videos each, paid by an event each, all of them a day old. Their ids
 * sort behind every UUID, so that reading a range always looks one row too far, wherever the measured order lands.
 */
export const CROWD_SQL = `
  CREATE TABLE crowd AS WITH RECURSIVE numbers (n) AS (
    SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${CROWD}
  ) SELECT n, unixepoch('now', '-1 day') * 1000 AS at FROM numbers;
  INSERT INTO generations (id, idempotency_key, request_hash, prompt, aspect_ratio, locale, price_id, video_count,
      amount, currency, session_id, checkout_url, payment_intent_id, payment, created_at, paid_at)
    SELECT 'other-' || n, 'other-key-' || n, 'hash', 'A fox', '16:9', 'en', 'price_triple', 3,
      1199, 'usd', 'cs_test_other_' || n, 'https://checkout.example/', 'pi_other_' || n, 'paid', at, at FROM crowd;
  INSERT INTO generation_videos (generation_id, position, status, file_id)
    SELECT 'other-' || n, value, 'completed', 'other-file-' || n || '-' || value
    FROM crowd, json_each('[0, 1, 2]');
  INSERT INTO files (id, type, url, completed_at)
    SELECT 'other-file-' || n || '-' || value, 'video', 'https://videos.example/', at
    FROM crowd, json_each('[0, 1, 2]');
  INSERT INTO stripe_events (id, type, session_id, payment_intent_id, generation_id, outcome, created_at, received_at)
    SELECT 'evt_other_' || n, 'checkout.session.completed', 'cs_test_other_' || n, 'pi_other_' || n, 'other-' || n,
      'applied', at, at FROM crowd;
  INSERT INTO checkout_turns (client, at) SELECT 'other-' || n, unixepoch() * 1000 FROM crowd;
  DROP TABLE crowd;
`
