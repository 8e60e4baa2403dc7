-- What the charged job is made from, as a hash: only the same may be taken up again without being charged.

ALTER TABLE studio_runs ADD COLUMN source TEXT NOT NULL DEFAULT '';
