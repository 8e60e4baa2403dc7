import { env } from 'cloudflare:workers'
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'

import {
  mergeRecords,
  copyRecord,
  tombstone,
  type JobRecord,
} from '../../../src/lib/domain/job-record.ts'
import { JOB_STATUSES, type SentJobInfo } from '../../../src/lib/domain/job.ts'
import { toJobInfo } from '../../../src/lib/edge/db/job-row.ts'
import {
  deleteAllJobs,
  deleteJob,
  findJob,
  getJob,
  listJobs,
} from '../../../src/lib/edge/db/jobs.ts'
import { upsertJob } from '../../../src/lib/edge/db/upsert-job.ts'
import { sentInfo } from '../../support/job.ts'

const db = env.DB
const DAY = 86_400_000
const KEY = { owner: 'o1', jobId: 'job-00000001' }

let writes = 0
function write(about: Partial<SentJobInfo> = {}, text = 'body') {
  const bytes = new TextEncoder().encode(text)
  const writeId = `write-${++writes}`
  return { sent: sentInfo(about), body: { encoding: 'gzip' as const, bytes }, hash: text, writeId }
}

async function bodyOf(key = KEY, now = 1) {
  const found = await getJob(db, key, now)
  return found && new TextDecoder().decode(found.body)
}

const count = async (table: string) =>
  await db.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>('n')

beforeEach(async () => {
  await db.batch([db.prepare('DELETE FROM veo_jobs'), db.prepare('DROP TRIGGER IF EXISTS fails')])
})

describe('a write', () => {
  test('keeps the body when the row changes, which replacing the row would delete', async () => {
    await upsertJob(db, KEY, write({ rev: 1 }, 'first'), 1)
    await db.prepare(`UPDATE veo_jobs SET voice = 'new'`).run()
    expect(await bodyOf()).toBe('first')
    await upsertJob(db, KEY, write({ rev: 2 }, 'second'), 2)
    expect(await bodyOf()).toBe('second')
    expect(await count('veo_job_data')).toBe(1)
  })

  test('that fails in its middle leaves the old job whole', async () => {
    const old = 'x'.repeat(1_600_000)
    await upsertJob(db, KEY, write({ rev: 1, voice: 'old' }, old), 1)
    await db
      .prepare(
        `CREATE TRIGGER fails BEFORE INSERT ON veo_job_data WHEN NEW.chunk = 2
         BEGIN SELECT RAISE(ABORT, 'the disk is gone'); END`,
      )
      .run()
    await expect(
      upsertJob(db, KEY, write({ rev: 2, voice: 'new' }, 'y'.repeat(1_600_000)), 2),
    ).rejects.toThrow('the disk is gone')
    expect(await bodyOf()).toBe(old)
    expect((await findJob(db, KEY, 2)).row).toMatchObject({ rev: 1, voice: 'old' })
  })

  test('that loses changes neither row nor body', async () => {
    await upsertJob(db, KEY, write({ rev: 5 }, 'stands'), 1)
    const lost = await upsertJob(db, KEY, write({ rev: 5 }, 'late'), 2)
    expect(lost).toMatchObject({ isStored: false, row: { rev: 5, updated_at: 1 } })
    expect(await bodyOf()).toBe('stands')
  })

  test('stores chunks of at most 1 MB', async () => {
    await upsertJob(db, KEY, write({}, 'z'.repeat(2_500_000)), 1)
    const { results } = await db
      .prepare('SELECT length(data_compressed) AS size FROM veo_job_data ORDER BY chunk')
      .all<{ size: number }>()
    expect(results.map(({ size }) => size)).toEqual([1_000_000, 1_000_000, 1_000_000, 333_336])
  })
})

describe('an expired job', () => {
  const later = 2 * DAY + 1

  test('is neither listed nor read nor deleted, and does not stand in the way of a new one', async () => {
    await upsertJob(db, KEY, write({ rev: 9 }), 1)
    expect(await listJobs(db, KEY.owner, later - 1)).toHaveLength(1)
    expect(await listJobs(db, KEY.owner, later)).toEqual([])
    expect(await getJob(db, KEY, later)).toBeNull()
    expect(await deleteJob(db, { ...KEY, jobId: 'other-job' }, later)).toBe(0)
    expect((await upsertJob(db, KEY, write({ rev: 1 }, 'again'), later)).isStored).toBe(true)
    expect(await bodyOf(KEY, later)).toBe('again')
  })

  test('goes with its body at the next write of anybody, a hundred at a time', async () => {
    const insert = db.prepare(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 250)
       INSERT INTO veo_jobs (owner, job_id, created_at, updated_at, expires_at, rev, content_hash, write_id, encoding, bytes)
       SELECT 'o' || i, 'job-' || i, '', 1, i, 1, '', '', 'gzip', 0 FROM n`,
    )
    const bodies = db.prepare(
      `INSERT INTO veo_job_data SELECT owner, job_id, 0, 'aaaa' FROM veo_jobs`,
    )
    await db.batch([insert, bodies])
    await upsertJob(db, KEY, write(), 1_000)
    expect([await count('veo_jobs'), await count('veo_job_data')]).toEqual([151, 151])
    await deleteJob(db, KEY, 1_000)
    await deleteAllJobs(db, 'nobody', 1_000)
    expect(await count('veo_jobs')).toBe(1)
    expect(await count('veo_job_data')).toBe(0)
  })
})

describe('an owner', () => {
  /** So many jobs of one owner, the last of them written at this time. */
  const insertJobs = (jobs: number, updatedAt: number, expiresAt: number) =>
    db
      .prepare(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
         INSERT INTO veo_jobs (owner, job_id, created_at, updated_at, expires_at, rev, content_hash, write_id, encoding, bytes)
         SELECT ?4, ?5 || i, '', ?2, ?3, 1, '', '', 'gzip', 0 FROM n`,
      )
      .bind(jobs, updatedAt, expiresAt, KEY.owner, `job-${updatedAt}-`)
      .run()
  /** What is cleaned up first, so that nothing of this owner is. */
  const insertOlder = () =>
    db
      .prepare(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300)
         INSERT INTO veo_jobs (owner, job_id, created_at, updated_at, expires_at, rev, content_hash, write_id, encoding, bytes)
         SELECT 'other', 'job-' || i, '', 1, 1, 1, '', '', 'gzip', 0 FROM n`,
      )
      .run()

  test('has room as soon as jobs have expired, cleaned up or not', async () => {
    await insertOlder()
    await insertJobs(500, 1_000, 2_000)
    expect((await upsertJob(db, KEY, write(), 1_999)).row).toBeNull()
    expect(await upsertJob(db, KEY, write(), 2_000)).toMatchObject({ isStored: true })
  })

  test('has none while 500 are live among those that expired', async () => {
    await insertOlder()
    await insertJobs(300, 1_000, 2_000)
    await insertJobs(500, 1_001, 9_000)
    expect((await upsertJob(db, KEY, write(), 2_000)).row).toBeNull()
    // An expired one makes no room for itself either.
    const expired = { ...KEY, jobId: 'job-1000-1' }
    expect((await upsertJob(db, expired, write({ rev: 2 }), 2_000)).isStored).toBe(false)
    const live = { ...KEY, jobId: 'job-1001-1' }
    expect(
      (await upsertJob(db, live, write({ rev: 2, status: 'completed' }), 2_000)).isStored,
    ).toBe(true)
  })
})

describe('a deletion', () => {
  test('leaves nothing to read, and is forgotten after thirty days', async () => {
    await upsertJob(db, KEY, write({ videoUrl: 'https://video.example/1', rev: 1 }), 1)
    await deleteJob(db, KEY, 10)
    expect(await count('veo_job_data')).toBe(0)
    const { row } = await findJob(db, KEY, 30 * DAY)
    expect(row).toMatchObject({ rev: 2, deleted_at: 10, video_url: '', video_id: '' })
    expect((await upsertJob(db, KEY, write({ rev: 2 }), 30 * DAY)).isStored).toBe(false)
    await deleteAllJobs(db, 'nobody', 10 + 30 * DAY)
    expect(await count('veo_jobs')).toBe(0)
  })

  test("of all leaves other owners' jobs alone", async () => {
    const other = { ...KEY, owner: 'o2' }
    await upsertJob(db, KEY, write({}, 'mine'), 1)
    await upsertJob(db, other, write({}, 'theirs'), 1)
    expect(await deleteAllJobs(db, KEY.owner, 2)).toBe(1)
    expect(await bodyOf(other)).toBe('theirs')
  })
})

/** The pure rule is what the statements do: whatever is written and deleted in whatever order. */
test('writes and deletions leave what merging them leaves', async () => {
  const anyMove = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ rev: fc.nat(8), status: fc.constantFrom(...JOB_STATUSES) }),
    },
    { weight: 1, arbitrary: fc.constant('delete' as const) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(anyMove, { minLength: 1, maxLength: 8 }), async (moves) => {
      await db.prepare('DELETE FROM veo_jobs').run()
      let known: JobRecord | undefined
      for (const [at, move] of moves.entries()) {
        const now = at + 1
        if (move === 'delete') {
          const { copy } = known ?? {}
          expect(await deleteJob(db, KEY, now)).toBe(copy ? 1 : 0)
          if (known && copy)
            known = mergeRecords(known, tombstone(copy.rev + 1, known.wasCompleted))
          continue
        }
        const { isStored } = await upsertJob(db, KEY, write(move, `body-${at}`), now)
        const incoming = copyRecord({ ...move, updatedAt: now })
        const merged = known ? mergeRecords(known, incoming) : incoming
        // An unfinished copy under a completed one's rev has to be written again under a newer rev.
        const isOld =
          known !== undefined && move.rev <= Math.max(known.copy?.rev ?? -1, known.deletedRev)
        if (!isOld) expect(isStored).toBe(merged.copy?.updatedAt === now)
        else expect(isStored).toBe(false)
        if (isStored) known = merged
      }
      const { row } = await findJob(db, KEY, 100)
      const standing = row?.deleted_at === null ? toJobInfo(row) : null
      expect(standing?.rev).toBe(known?.copy?.rev)
      expect(standing?.status).toBe(known?.copy?.status)
    }),
    { numRuns: 150 },
  )
}, 30_000)
