-- Jobs of the studio. Each belongs to a sync key, of which only the SHA-256 is known here. Times are epoch milliseconds.

CREATE TABLE veo_jobs (
  owner TEXT NOT NULL,
  job_id TEXT NOT NULL,
  video_id TEXT NOT NULL DEFAULT '',
  video_url TEXT NOT NULL DEFAULT '',
  scene_count INTEGER NOT NULL DEFAULT 0,
  characters_found INTEGER NOT NULL DEFAULT 0,
  mode TEXT NOT NULL DEFAULT 'hybrid' CHECK (mode IN ('direct', 'hybrid')),
  voice TEXT NOT NULL DEFAULT 'no-voice',
  status TEXT NOT NULL DEFAULT 'completed'
    CHECK (status IN ('completed', 'in_progress', 'failed', 'partial')),
  has_script INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  updated_at INTEGER NOT NULL,
  error_json TEXT,
  -- Of a deleted job, when its deletion may be forgotten.
  expires_at INTEGER NOT NULL,
  -- One higher for each change, the deletion included.
  rev INTEGER NOT NULL,
  deleted_at INTEGER,
  -- What was written, so that the same write coming twice is known as the same.
  content_hash TEXT NOT NULL,
  -- The write that stands: its chunks belong to it, and a write that lost leaves none.
  write_id TEXT NOT NULL,
  encoding TEXT NOT NULL CHECK (encoding IN ('gzip', 'identity')),
  -- Of the body, before it became base64.
  bytes INTEGER NOT NULL,
  PRIMARY KEY (owner, job_id)
) STRICT, WITHOUT ROWID;

-- A body as it was sent, as base64 in chunks of at most 1 MB: D1's rows end at 2 MB, and it hands blobs over as lists
-- of numbers, ten times slower.
CREATE TABLE veo_job_data (
  owner TEXT NOT NULL,
  job_id TEXT NOT NULL,
  chunk INTEGER NOT NULL,
  data_compressed TEXT NOT NULL,
  PRIMARY KEY (owner, job_id, chunk),
  FOREIGN KEY (owner, job_id) REFERENCES veo_jobs (owner, job_id) ON DELETE CASCADE
) STRICT;

CREATE INDEX idx_veo_jobs_updated ON veo_jobs (owner, updated_at DESC) WHERE deleted_at IS NULL;
CREATE INDEX idx_veo_jobs_video ON veo_jobs (owner, video_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_veo_jobs_expires ON veo_jobs (expires_at);
