-- Orders are paid for what arrives: money held until then, failures tried again, a ledger of all that happened, and when
-- somebody has to look after an order next. Times are epoch milliseconds, amounts the smallest unit of the currency.

ALTER TABLE generations ADD COLUMN capture TEXT NOT NULL DEFAULT 'at_checkout'
  CHECK (capture IN ('on_delivery', 'at_checkout'));
-- 1 if the money was only authorised when the order counted as paid.
ALTER TABLE generations ADD COLUMN held INTEGER NOT NULL DEFAULT 0;
-- What was paid or authorised, where that was told.
ALTER TABLE generations ADD COLUMN paid_amount INTEGER;
ALTER TABLE generations ADD COLUMN payment_changed_at INTEGER NOT NULL DEFAULT 0;
-- Until when its videos are waited for.
ALTER TABLE generations ADD COLUMN deadline_at INTEGER;
-- Until when the buyer may change a prompt that was refused, and how often still.
ALTER TABLE generations ADD COLUMN choice_until INTEGER;
ALTER TABLE generations ADD COLUMN choices_left INTEGER NOT NULL DEFAULT 5;
-- When the order is to be looked after next; NULL once nothing more can happen.
ALTER TABLE generations ADD COLUMN due_at INTEGER;
ALTER TABLE generations ADD COLUMN erased_at INTEGER;

CREATE INDEX generations_by_time ON generations (created_at);
CREATE INDEX generations_by_due ON generations (due_at) WHERE due_at IS NOT NULL;
UPDATE generations SET due_at = created_at WHERE payment IN ('unpaid', 'paid');

-- How often the video was made and failed for certain. `unknown` now means that a lost submission is being looked for.
ALTER TABLE generation_videos ADD COLUMN failures INTEGER NOT NULL DEFAULT 0;
ALTER TABLE generation_videos ADD COLUMN changed_at INTEGER NOT NULL DEFAULT 0;
-- The words it was last sent with, by which it is looked for: those of the order may have been changed since.
ALTER TABLE generation_videos ADD COLUMN prompt TEXT;
-- Since when its service cannot be asked about it, or does not know it, once that counts.
ALTER TABLE generation_videos ADD COLUMN silent_since INTEGER;

-- What an order costs in the end, decided once, when all its videos have ended. The row lives until Stripe has confirmed.
CREATE TABLE settlements (
  generation_id TEXT PRIMARY KEY REFERENCES generations (id) ON DELETE CASCADE,
  delivered INTEGER NOT NULL,
  -- What the buyer pays.
  price INTEGER NOT NULL,
  status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'done')),
  -- What was done about it, with how much; `kept` if nothing had to be.
  kind TEXT CHECK (kind IN ('captured', 'released', 'refunded', 'kept')),
  amount INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  -- Stripe repeats a stored failure to an old idempotency key, so each such failure makes the next key a new one.
  key_version INTEGER NOT NULL DEFAULT 1,
  next_at INTEGER NOT NULL,
  last_error TEXT,
  created_at INTEGER NOT NULL,
  done_at INTEGER
) STRICT, WITHOUT ROWID;

-- What happened to an order. Rows are only ever added, by the triggers below, with the change that they tell of.
CREATE TABLE order_events (
  id INTEGER PRIMARY KEY,
  generation_id TEXT NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  type TEXT NOT NULL,
  -- Which of its videos, counted from 0.
  position INTEGER,
  amount INTEGER,
  code TEXT
) STRICT;

CREATE INDEX order_events_by_order ON order_events (generation_id, id);

-- How the provider's last videos ended, to know how long one takes, and when to stop selling.
CREATE TABLE video_outcomes (
  id INTEGER PRIMARY KEY,
  generation_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  is_delivered INTEGER NOT NULL,
  took_ms INTEGER
) STRICT;

-- How many orders each UTC day has taken, those aside that were never paid.
CREATE TABLE order_days (
  day INTEGER PRIMARY KEY,
  taken INTEGER NOT NULL
) STRICT;

-- Only one sweep at a time.
CREATE TABLE sweeps (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  begun_at INTEGER NOT NULL,
  leased_until INTEGER NOT NULL
) STRICT;
INSERT INTO sweeps (id, begun_at, leased_until) VALUES (1, 0, 0);

-- When its owner had a file erased: its address is gone then, and it is shown to nobody.
ALTER TABLE files ADD COLUMN erased_at INTEGER;

CREATE TRIGGER order_created AFTER INSERT ON generations
BEGIN
  INSERT INTO order_events (generation_id, at, type, amount)
  VALUES (NEW.id, NEW.created_at, 'created', NEW.amount);
  INSERT INTO order_days (day, taken) VALUES (NEW.created_at / 86400000, 1)
  ON CONFLICT (day) DO UPDATE SET taken = taken + 1;
END;

CREATE TRIGGER order_payment_changed AFTER UPDATE OF payment ON generations
WHEN NEW.payment <> OLD.payment
BEGIN
  -- Of a payment that was given back may be heard before the payment itself.
  INSERT INTO order_events (generation_id, at, type, amount)
  SELECT
    NEW.id,
    NEW.payment_changed_at,
    iif(NEW.held = 1, 'authorised', 'paid'),
    coalesce(NEW.paid_amount, NEW.amount)
  WHERE NEW.payment = 'paid'
    OR (OLD.payment = 'unpaid' AND NEW.payment IN ('refunded', 'disputed'));

  INSERT INTO order_events (generation_id, at, type)
  SELECT NEW.id, NEW.payment_changed_at, NEW.payment
  WHERE NEW.payment IN ('failed', 'expired', 'disputed');

  -- Others gave back what the settlement had left with us: the whole, if there was none.
  INSERT INTO order_events (generation_id, at, type, amount)
  SELECT
    NEW.id,
    NEW.payment_changed_at,
    iif(NEW.held = 1 AND kind IS NULL, 'released', 'refunded'),
    rest
  FROM (
    SELECT
      kind,
      CASE kind
        WHEN 'captured' THEN settled
        WHEN 'refunded' THEN paid - settled
        WHEN 'released' THEN 0
        ELSE paid
      END AS rest
    FROM (SELECT coalesce(NEW.paid_amount, NEW.amount) AS paid)
    LEFT JOIN (SELECT kind, amount AS settled FROM settlements WHERE generation_id = NEW.id) ON true
  )
  WHERE NEW.payment = 'refunded' AND rest > 0;

  UPDATE order_days
  SET taken = taken + (NEW.payment = 'paid') - (OLD.payment = 'unpaid')
  WHERE day = NEW.created_at / 86400000
    AND ((OLD.payment = 'unpaid' AND NEW.payment IN ('expired', 'failed'))
      OR (OLD.payment IN ('expired', 'failed') AND NEW.payment = 'paid'));
END;

CREATE TRIGGER order_erased AFTER UPDATE OF erased_at ON generations
WHEN OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
BEGIN
  INSERT INTO order_events (generation_id, at, type) VALUES (NEW.id, NEW.erased_at, 'erased');
END;

CREATE TRIGGER video_changed AFTER UPDATE OF status ON generation_videos
WHEN NEW.status <> OLD.status AND NEW.status <> 'submitting'
BEGIN
  -- That it failed, also where it is then tried again.
  INSERT INTO order_events (generation_id, at, type, position, code)
  SELECT
    NEW.generation_id,
    NEW.changed_at,
    CASE NEW.error_code WHEN 'video_refused' THEN 'refused' ELSE 'failed' END,
    NEW.position,
    coalesce(NEW.error_code, 'video_failed')
  WHERE NEW.status = 'error' OR NEW.failures > OLD.failures;

  INSERT INTO order_events (generation_id, at, type, position)
  SELECT
    NEW.generation_id,
    NEW.changed_at,
    CASE NEW.status
      WHEN 'queued' THEN 'retried'
      WHEN 'processing' THEN 'submitted'
      WHEN 'completed' THEN 'delivered'
      ELSE 'unknown'
    END,
    NEW.position
  WHERE NEW.status <> 'error' AND NOT (NEW.status = 'queued' AND OLD.status = 'submitting');

  INSERT INTO video_outcomes (generation_id, at, is_delivered, took_ms)
  SELECT
    NEW.generation_id,
    NEW.changed_at,
    NEW.status = 'completed',
    CASE NEW.status WHEN 'completed' THEN NEW.changed_at - NEW.submitted_at END
  WHERE NEW.status IN ('completed', 'unknown')
    -- What was refused, or paid wrongly, says nothing about whether the provider works.
    OR (NEW.status = 'error' AND OLD.status <> 'unknown'
      AND NEW.error_code NOT IN ('video_refused', 'price_mismatch'));
END;

CREATE TRIGGER video_outcomes_pruned AFTER INSERT ON video_outcomes
BEGIN
  DELETE FROM video_outcomes WHERE id <= NEW.id - 200;
END;

CREATE TRIGGER order_settled AFTER UPDATE OF status ON settlements
WHEN NEW.status = 'done' AND OLD.status <> 'done'
BEGIN
  INSERT INTO order_events (generation_id, at, type, amount)
  SELECT NEW.generation_id, NEW.done_at, NEW.kind, NEW.amount WHERE NEW.kind <> 'kept';

  UPDATE generations SET due_at = NULL WHERE id = NEW.generation_id;
END;
