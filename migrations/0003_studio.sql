-- Runs of the studio: who has the right to write a job now, and how many runs there were. Times are epoch milliseconds.

CREATE TABLE studio_runs (
  job_id TEXT NOT NULL PRIMARY KEY,
  -- The run that holds the job, and until when it does if nothing more is heard of it.
  run_id TEXT NOT NULL,
  held_until INTEGER NOT NULL,
  -- Whose allowance was charged for the job, when, and how often it may be taken up again without being charged.
  client TEXT NOT NULL,
  charged_at INTEGER NOT NULL,
  free_left INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_studio_runs_charged ON studio_runs (charged_at);

CREATE TABLE studio_usage (
  -- An address prefix, or `everybody`.
  client TEXT NOT NULL,
  period_start INTEGER NOT NULL,
  runs INTEGER NOT NULL,
  PRIMARY KEY (client, period_start)
) STRICT, WITHOUT ROWID;

CREATE INDEX idx_studio_usage_period ON studio_usage (period_start);
