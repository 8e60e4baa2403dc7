import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { type JobApi, openJobApi } from '../support/job-api.ts'
import { sentInfo, sentJob } from '../support/job.ts'

const ID = 'veo_1700000000000_a1b2c3'
const OTHER_ID = 'veo_1700000000000_d4e5f6'
const HOUR = 3_600_000

let api: JobApi
beforeAll(async () => {
  api = await openJobApi()
})
afterAll(() => api.close())

const idsOf = ({ body }: { body: Record<string, unknown> }) =>
  (body['jobs'] as { jobId: string }[]).map(({ jobId }) => jobId)

describe('without a sync key', () => {
  test.each([
    ['none', {}],
    ['an empty one', { authorization: 'Bearer ' }],
    ['one of another kind', { authorization: `Basic ${'a'.repeat(26)}` }],
    ['one too short', { authorization: `Bearer ${'a'.repeat(25)}` }],
    ['one too long', { authorization: `Bearer ${'a'.repeat(87)}` }],
    ['one with strange letters', { authorization: `Bearer ${'a'.repeat(25)}.` }],
    ['two', { authorization: `Bearer ${'a'.repeat(26)} ${'b'.repeat(26)}` }],
  ])('(%s) nothing is answered', async (_, headers) => {
    for (const [method, path] of [
      ['GET', '/api/veo/jobs'],
      ['DELETE', '/api/veo/jobs'],
      ['GET', `/api/veo/jobs/${ID}`],
      ['PUT', `/api/veo/jobs/${ID}`],
      ['DELETE', `/api/veo/jobs/${ID}`],
      ['GET', '/api/veo/jobs/bad'],
    ] as const) {
      const reply = await api.send(method, path, { headers: headers as Record<string, string> })
      expect([reply.status, reply.body['code']]).toEqual([401, 'sync_key_required'])
      expect(reply.headers['www-authenticate']).toBe('Bearer')
    }
  })

  test.each(['a'.repeat(26), 'Z'.repeat(86), '0123456789-_abcdefghijABCDEF'])(
    'though %s is one',
    async (key) => {
      expect((await api.newOwner(key).list()).body).toEqual({ jobs: [] })
    },
  )
})

describe('the addresses', () => {
  test('say which methods they take', async () => {
    const { auth } = api.newOwner()
    const list = await api.send('POST', '/api/veo/jobs', { headers: auth })
    const one = await api.send('PATCH', `/api/veo/jobs/${ID}`, { headers: auth })
    expect([list.status, list.headers['allow']]).toEqual([405, 'GET, HEAD, DELETE'])
    expect([one.status, one.headers['allow']]).toEqual([405, 'GET, HEAD, PUT, DELETE'])
  })

  test('answer HEAD as GET, without the body', async () => {
    const owner = api.newOwner()
    await owner.put(ID, sentJob())
    for (const path of ['/api/veo/jobs', `/api/veo/jobs/${ID}`]) {
      const reply = await api.send('HEAD', path, { headers: owner.auth })
      expect([reply.status, reply.bytes.length]).toEqual([200, 0])
    }
  })

  test.each(['short', 'a'.repeat(65), 'with%20blank', '..%2f..%2fetc', '%00%00%00%00%00%00%00%00'])(
    'refuse the id %s',
    async (id) => {
      const owner = api.newOwner()
      for (const reply of [await owner.get(id), await owner.remove(id), await owner.put(id, {})]) {
        expect([reply.status, reply.body['code']]).toEqual([400, 'invalid_id'])
      }
    },
  )
})

describe('a stored job', () => {
  test('is listed with its row and read whole', async () => {
    const owner = api.newOwner()
    const before = Date.now()
    const error = { code: 'GEMINI_QUOTA', message: 'Завтра', retryable: true }
    const job = { ...sentJob({ error, createdAt: '2026-11-20T10:00:00Z' }), logs: ['kept'] }
    const put = await owner.put(ID, job)
    expect(put.status).toBe(200)
    const row = put.body['job'] as { updatedAt: number; expiresAt: number }
    expect(row).toEqual({
      ...sentInfo({ error, createdAt: '2026-11-20T10:00:00Z' }),
      jobId: ID,
      updatedAt: expect.any(Number) as number,
      expiresAt: row.updatedAt + 48 * HOUR,
    })
    expect(row.updatedAt).toBeGreaterThanOrEqual(before)
    expect((await owner.list()).body).toEqual({ jobs: [row] })
    expect((await owner.get(ID)).body).toEqual({ job: { ...job, ...row } })
  })

  test('expires by its status, whatever times its writer sends', async () => {
    const owner = api.newOwner()
    const times = { updatedAt: 1, expiresAt: 9_999_999_999_999 }
    const row = async (status: 'completed' | 'failed', rev: number) => {
      const { body } = await owner.put(ID, sentJob({ ...times, status, rev }))
      return body['job'] as { updatedAt: number; expiresAt: number }
    }
    const failed = await row('failed', 1)
    expect(failed.updatedAt).toBeGreaterThan(Date.now() - HOUR)
    expect(failed.expiresAt - failed.updatedAt).toBe(48 * HOUR)
    const completed = await row('completed', 2)
    expect(completed.expiresAt - completed.updatedAt).toBe(7 * 24 * HOUR)
  })

  test('stands behind those that changed later', async () => {
    const owner = api.newOwner()
    await owner.put(ID, sentJob())
    await owner.put(OTHER_ID, sentJob())
    expect(idsOf(await owner.list())).toEqual([OTHER_ID, ID])
    await owner.put(ID, sentJob({ rev: 2 }))
    expect(idsOf(await owner.list())).toEqual([ID, OTHER_ID])
  })

  test('keeps the day it was made when a later write leaves it out', async () => {
    const owner = api.newOwner()
    await owner.put(ID, sentJob({ createdAt: '2026-11-20T10:00:00Z' }))
    const { body } = await owner.put(ID, sentJob({ rev: 2 }))
    expect(body['job']).toMatchObject({ createdAt: '2026-11-20T10:00:00Z' })
  })

  test('does not exist for another owner, who may have one of the same id', async () => {
    const [one, other] = [api.newOwner(), api.newOwner()]
    await one.put(ID, sentJob({ voice: 'one' }))
    expect((await other.list()).body).toEqual({ jobs: [] })
    expect((await other.get(ID)).body).toEqual({ job: null })
    expect((await other.remove(ID)).body).toEqual({ deleted: 0 })
    await other.put(ID, sentJob({ voice: 'other' }))
    await other.put(OTHER_ID, sentJob())
    expect((await other.clear()).body).toEqual({ deleted: 2 })
    expect((await one.get(ID)).body['job']).toMatchObject({ voice: 'one', rev: 1 })
    expect(idsOf(await one.list())).toEqual([ID])
  })

  test('does not exist before it is stored', async () => {
    const reply = await api.newOwner().get(ID)
    expect([reply.status, reply.body]).toEqual([200, { job: null }])
  })
})

describe('a write', () => {
  test('that comes twice changes nothing the second time', async () => {
    const owner = api.newOwner()
    const first = await owner.put(ID, sentJob())
    const again = await owner.put(ID, sentJob())
    expect([again.status, again.body]).toEqual([200, first.body])
  })

  test.each([
    ['an older rev', { rev: 4 }],
    ['the same rev with another content', { rev: 5, voice: 'other' }],
  ])('with %s is refused and shown what stands', async (_, about) => {
    const owner = api.newOwner()
    const stored = await owner.put(ID, sentJob({ rev: 5 }))
    const late = await owner.put(ID, sentJob(about))
    expect([late.status, late.body['code']]).toEqual([409, 'job_conflict'])
    expect(late.body['job']).toEqual(stored.body['job'])
    expect((await owner.list()).body).toEqual({ jobs: [stored.body['job']] })
  })

  test.each(['in_progress', 'partial', 'failed'] as const)(
    'never makes a completed job %s again',
    async (status) => {
      const owner = api.newOwner()
      await owner.put(ID, sentJob({ status: 'completed', script: 'whole' }))
      const late = await owner.put(ID, sentJob({ status, rev: 99, scenes: [] }))
      expect([late.status, late.body['code']]).toEqual([409, 'job_conflict'])
      expect((await owner.get(ID)).body['job']).toMatchObject({ script: 'whole', rev: 1 })
      expect((await owner.put(ID, sentJob({ status: 'completed', rev: 2 }))).status).toBe(200)
    },
  )

  test('of a new summary keeps a whole body', async () => {
    const owner = api.newOwner()
    await owner.put(ID, sentJob({ status: 'in_progress' }))
    const job = sentJob({ rev: 2, status: 'completed', sceneCount: 3 })
    await owner.put(ID, job)
    expect((await owner.get(ID)).body['job']).toMatchObject(job)
  })

  test('of a hundred at once leaves one row and the body that belongs to it', async () => {
    const owner = api.newOwner()
    const replies = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        owner.put(ID, sentJob({ rev: (index % 10) + 1, voice: `voice-${index}` })),
      ),
    )
    const stored = replies.filter(({ status }) => status === 200)
    const refused = replies.filter(({ status }) => status === 409)
    expect(stored.length).toBeGreaterThan(0)
    expect(stored.length + refused.length).toBe(100)
    const [row] = (await owner.list()).body['jobs'] as { rev: number; voice: string }[]
    expect(row?.rev).toBe(10)
    const { job } = (await owner.get(ID)).body as { job: { voice: string; rev: number } }
    expect([job.voice, job.rev]).toEqual([row?.voice, 10])
    expect(stored.map(({ body }) => (body['job'] as typeof row)?.voice)).toContain(row?.voice)
  })
})

describe('a deleted job', () => {
  test('stays deleted when older copies of it come late', async () => {
    const owner = api.newOwner()
    await owner.put(ID, sentJob({ rev: 3 }))
    expect((await owner.remove(ID)).body).toEqual({ deleted: 1 })
    expect((await owner.remove(ID)).body).toEqual({ deleted: 0 })
    for (const rev of [1, 3, 4]) {
      const late = await owner.put(ID, sentJob({ rev }))
      expect([late.status, late.body['code'], late.body['rev']]).toEqual([409, 'job_deleted', 4])
    }
    expect((await owner.list()).body).toEqual({ jobs: [] })
    expect((await owner.get(ID)).body).toEqual({ job: null })
  })

  test('comes back with a newer copy, which is how undo works', async () => {
    const owner = api.newOwner()
    await owner.put(ID, sentJob({ rev: 3 }))
    await owner.remove(ID)
    expect((await owner.put(ID, sentJob({ rev: 5 }))).status).toBe(200)
    expect((await owner.get(ID)).body['job']).toMatchObject(sentJob({ rev: 5 }))
  })

  test('that was completed does not come back unfinished', async () => {
    const owner = api.newOwner()
    await owner.put(ID, sentJob({ status: 'completed' }))
    await owner.remove(ID)
    expect((await owner.put(ID, sentJob({ status: 'partial', rev: 9 }))).body['code']).toBe(
      'job_deleted',
    )
    expect((await owner.put(ID, sentJob({ status: 'completed', rev: 9 }))).status).toBe(200)
  })

  test('is one of all, when all are deleted', async () => {
    const owner = api.newOwner()
    await owner.put(ID, sentJob())
    await owner.put(OTHER_ID, sentJob())
    expect((await owner.clear()).body).toEqual({ deleted: 2 })
    expect((await owner.list()).body).toEqual({ jobs: [] })
    expect((await owner.put(ID, sentJob({ rev: 2 }))).body['code']).toBe('job_deleted')
    expect((await owner.clear()).body).toEqual({ deleted: 0 })
  })
})

test('an owner may keep 500 jobs, and one more after deleting one', async () => {
  const owner = api.newOwner()
  const idOf = (index: number) => `job-${String(index).padStart(6, '0')}`
  for (let start = 0; start < 500; start += 50) {
    const replies = await Promise.all(
      Array.from({ length: 50 }, (_, index) => owner.put(idOf(start + index), sentJob())),
    )
    expect(replies.every(({ status }) => status === 200)).toBe(true)
  }
  const full = await owner.put(idOf(500), sentJob())
  expect([full.status, full.body['code']]).toEqual([409, 'too_many_jobs'])
  expect((await owner.put(idOf(3), sentJob({ rev: 2 }))).status).toBe(200)
  await owner.remove(idOf(4))
  expect((await owner.put(idOf(500), sentJob())).status).toBe(200)
  expect(idsOf(await owner.list())).toHaveLength(500)
})
