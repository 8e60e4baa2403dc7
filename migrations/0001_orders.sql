-- Orders, what was bought with them, and what Stripe told us. Times are epoch milliseconds.

CREATE TABLE generations (
  id TEXT PRIMARY KEY,
  -- What the browser calls this attempt; NULL once the attempt came to nothing and the key may be used again.
  idempotency_key TEXT UNIQUE,
  request_hash TEXT NOT NULL,
  prompt TEXT NOT NULL,
  aspect_ratio TEXT NOT NULL,
  locale TEXT NOT NULL,
  price_id TEXT NOT NULL,
  video_count INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  currency TEXT NOT NULL,
  session_id TEXT UNIQUE,
  checkout_url TEXT,
  -- Only one request at a time may ask Stripe for this order's session.
  session_claimed_until INTEGER NOT NULL DEFAULT 0,
  session_attempts INTEGER NOT NULL DEFAULT 0,
  payment_intent_id TEXT,
  payment TEXT NOT NULL DEFAULT 'unpaid'
    CHECK (payment IN ('unpaid', 'paid', 'failed', 'expired', 'refunded', 'disputed')),
  payment_checked_at INTEGER NOT NULL DEFAULT 0,
  created_at INTEGER NOT NULL,
  paid_at INTEGER
) STRICT;

CREATE INDEX generations_by_payment_intent ON generations (payment_intent_id)
  WHERE payment_intent_id IS NOT NULL;

CREATE TABLE generation_videos (
  generation_id TEXT NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  -- submitting: a request is on its way; unknown: its answer was lost, so it is never sent again.
  status TEXT NOT NULL DEFAULT 'queued'
    CHECK (status IN ('queued', 'submitting', 'processing', 'completed', 'error', 'unknown')),
  file_id TEXT UNIQUE,
  seed INTEGER,
  attempts INTEGER NOT NULL DEFAULT 0,
  not_before INTEGER NOT NULL DEFAULT 0,
  claimed_at INTEGER,
  submitted_at INTEGER,
  ended_at INTEGER,
  error_code TEXT,
  PRIMARY KEY (generation_id, position)
) STRICT, WITHOUT ROWID;

-- Finished files, remembered so that they stay finished and are not asked for again.
CREATE TABLE files (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  url TEXT NOT NULL,
  thumbnail_url TEXT,
  created_at TEXT,
  completed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What Stripe told us, without the payer's personal details.
CREATE TABLE stripe_events (
  id TEXT PRIMARY KEY,
  type TEXT NOT NULL,
  session_id TEXT,
  payment_intent_id TEXT,
  generation_id TEXT,
  outcome TEXT NOT NULL CHECK (outcome IN ('applied', 'ignored', 'unknown_order', 'mismatch')),
  created_at INTEGER NOT NULL,
  received_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX stripe_events_by_payment_intent ON stripe_events (payment_intent_id)
  WHERE payment_intent_id IS NOT NULL;

-- One row for each order an address prefix has lately begun; rows of past minutes are swept as new ones come.
CREATE TABLE checkout_turns (
  client TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX checkout_turns_by_client ON checkout_turns (client, at);
CREATE INDEX checkout_turns_by_time ON checkout_turns (at);
