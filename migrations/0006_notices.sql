-- Who asked to be told how an order ended. Each row is used once and deleted. Times are epoch milliseconds.

CREATE TABLE notices (
  generation_id TEXT NOT NULL REFERENCES generations (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('push', 'email')),
  -- Where it goes: a browser's endpoint at its push service, or an e-mail address.
  target TEXT NOT NULL,
  -- The keys that a browser gives with its endpoint.
  p256dh TEXT,
  auth TEXT,
  locale TEXT NOT NULL,
  -- How often it was tried to send it, and from when on it may be tried (again), once the order is over.
  attempts INTEGER NOT NULL DEFAULT 0,
  next_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (generation_id, kind, target)
) STRICT, WITHOUT ROWID;

-- One row for each notice that an address prefix has lately asked for; rows of past hours are swept as new ones come.
CREATE TABLE notice_turns (
  client TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX notice_turns_by_client ON notice_turns (client, at);
CREATE INDEX notice_turns_by_time ON notice_turns (at);

-- 1 once an e-mail about the order may have gone: there is never a second one.
ALTER TABLE generations ADD COLUMN is_mailed INTEGER NOT NULL DEFAULT 0;

CREATE TRIGGER notice_mailed AFTER UPDATE OF attempts ON notices
WHEN NEW.kind = 'email' AND NEW.attempts > 0
BEGIN
  UPDATE generations SET is_mailed = 1 WHERE id = NEW.generation_id;
END;

-- As it was, but that an order stays due until everybody is told who asked to be.
DROP TRIGGER order_settled;
CREATE TRIGGER order_settled AFTER UPDATE OF status ON settlements
WHEN NEW.status = 'done' AND OLD.status <> 'done'
BEGIN
  INSERT INTO order_events (generation_id, at, type, amount)
  SELECT NEW.generation_id, NEW.done_at, NEW.kind, NEW.amount WHERE NEW.kind <> 'kept';

  UPDATE generations
  SET due_at = (SELECT min(next_at) FROM notices WHERE generation_id = NEW.generation_id)
  WHERE id = NEW.generation_id;
END;
