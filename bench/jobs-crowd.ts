/** SQL that stores that many jobs of others, twenty to an owner, each an hour old and with a body. */
export function jobsCrowd(jobs: number): string {
  return `
    CREATE TABLE crowd AS WITH RECURSIVE numbers (n) AS (
      SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${jobs}
    ) SELECT 'other-' || (n / 20) AS owner, 'job-' || n AS job_id, unixepoch('now', '-1 hour') * 1000 AS at FROM numbers;
    INSERT INTO veo_jobs (owner, job_id, video_id, created_at, updated_at, expires_at, rev, content_hash, write_id,
        encoding, bytes)
      SELECT owner, job_id, 'video', '2026-01-01T00:00:00Z', at, at + 7 * 24 * 3600 * 1000, 1, 'hash', 'write',
        'gzip', 24 FROM crowd;
    INSERT INTO veo_job_data (owner, job_id, chunk, data_compressed)
      SELECT owner, job_id, 0, 'H4sIAAAAAAAAA6uuBQBDv6ajAgAAAA==' FROM crowd;
    DROP TABLE crowd;
  `
}
