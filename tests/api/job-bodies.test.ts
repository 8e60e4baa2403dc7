import { connect } from 'node:net'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import {
  decodeInfo,
  encodeInfo,
  gunzip,
  GZIP,
  gzip,
  gzippedJob,
  type JobApi,
  openJobApi,
  PLAIN,
  textOf,
} from '../support/job-api.ts'
import { sentInfo, sentJob } from '../support/job.ts'
import { noise } from '../support/noise.ts'

const ID = 'veo_1700000000000_a1b2c3'

let api: JobApi
beforeAll(async () => {
  api = await openJobApi()
})
afterAll(() => api.close())

async function joined(...parts: BlobPart[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

describe('a gzipped body', () => {
  test('is stored as it was sent and served so, with the stored row beside it', async () => {
    const owner = api.newOwner()
    const body = await gzippedJob({ jobId: ID, expiresAt: 1, scenes: [{ prompt: 'Лиса' }] })
    const put = await owner.putGzip(ID, sentInfo(), body)
    expect(put.status).toBe(200)
    const reply = await owner.get(ID, { 'accept-encoding': 'gzip, br' })
    expect(reply.headers['content-encoding']).toBe('gzip')
    expect(reply.headers['content-length']).toBe(String(body.length))
    expect(reply.bytes).toEqual(body)
    expect(decodeInfo(reply)).toEqual(put.body['job'])
    expect((await owner.list()).body['jobs']).toEqual([put.body['job']])
  })

  test.each(['identity', 'gzip;q=0', 'deflate'])(
    'is inflated for a client that accepts %s',
    async (accepted) => {
      const owner = api.newOwner()
      await owner.putGzip(ID, sentInfo(), await gzippedJob(sentJob()))
      const reply = await owner.get(ID, { 'accept-encoding': accepted })
      expect(reply.headers['content-encoding']).not.toBe('gzip')
      expect(reply.body).toEqual({ job: sentJob() })
      expect(decodeInfo(reply)).toMatchObject({ jobId: ID, rev: 1 })
    },
  )

  test('is not sent again to who has it', async () => {
    const owner = api.newOwner()
    await owner.putGzip(ID, sentInfo(), await gzippedJob(sentJob()))
    const { headers } = await owner.get(ID, { 'accept-encoding': 'gzip' })
    const etag = String(headers['etag'])
    const unchanged = await owner.get(ID, { 'if-none-match': etag })
    expect([unchanged.status, unchanged.bytes.length]).toEqual([304, 0])
    expect(decodeInfo(unchanged)).toMatchObject({ rev: 1 })
    await owner.putGzip(ID, sentInfo({ rev: 2 }), await gzippedJob(sentJob()))
    expect((await owner.get(ID, { 'if-none-match': etag })).status).toBe(200)
    await owner.remove(ID)
    expect((await owner.get(ID, { 'if-none-match': etag })).body).toEqual({ job: null })
  })

  test('of 7 MB of JSON, more than one row holds, comes back byte for byte', async () => {
    const owner = api.newOwner()
    const prompts = Array.from({ length: 200 }, (_, index) => ({
      sceneNumber: index + 1,
      prompt: noise(9_000 + index) + 'a slow river '.repeat(2_000),
    }))
    const text = JSON.stringify({ job: sentJob({ scenes: prompts, sceneCount: 200 }) })
    const body = await gzip(text)
    expect(text.length).toBeGreaterThan(7_000_000)
    expect(body.length).toBeGreaterThan(1_200_000)
    expect((await owner.putGzip(ID, sentInfo({ sceneCount: 200 }), body)).status).toBe(200)
    const reply = await owner.get(ID, { 'accept-encoding': 'gzip' })
    expect(reply.bytes).toEqual(body)
    expect(textOf(await gunzip(reply.bytes))).toBe(text)
    const inflated = await owner.get(ID, { 'accept-encoding': 'identity' })
    expect(textOf(inflated.bytes)).toBe(text)
  })

  test('may be replaced by a smaller one, of which nothing more is left', async () => {
    const owner = api.newOwner()
    await owner.putGzip(ID, sentInfo(), await gzippedJob({ script: noise(2_500_000) }))
    const small = await gzippedJob(sentJob())
    await owner.putGzip(ID, sentInfo({ rev: 2 }), small)
    expect((await owner.get(ID, { 'accept-encoding': 'gzip' })).bytes).toEqual(small)
  })

  test('that inflates to more than anybody needs is not inflated, and does no other harm', async () => {
    const owner = api.newOwner()
    // Two members: only the last one's length stands at the end, and it is an honest one.
    const bomb = await joined(await gzip(new Uint8Array(64_000_000)), await gzip('{}'.padEnd(40)))
    expect((await owner.putGzip(ID, sentInfo(), bomb)).status).toBe(200)
    const reply = await owner.get(ID, { 'accept-encoding': 'identity' })
    expect([reply.status, reply.body['code']]).toEqual([422, 'job_unreadable'])
    expect((await owner.list()).status).toBe(200)
  })

  test('that is damaged inside is told as such to who cannot inflate it', async () => {
    const owner = api.newOwner()
    const damaged = await gzippedJob({ script: noise(5_000) })
    damaged.fill(0xff, 100, 200)
    await owner.putGzip(ID, sentInfo(), damaged)
    const reply = await owner.get(ID, { 'accept-encoding': 'identity' })
    expect([reply.status, reply.body['code']]).toEqual([422, 'job_unreadable'])
  })
})

const good = await gzippedJob(sentJob())
const [before, after] = JSON.stringify({ job: sentJob({ script: '|' }) }).split('|')
const latin = await joined(before!, Uint8Array.of(0xe9, 0x20), after!)
const cut = await gzippedJob({ script: noise(20_000) })
const cases: [string, number, string, string | object, Uint8Array, Record<string, string>?][] = [
  [
    'a body that is not gzip',
    400,
    'invalid_request',
    sentInfo(),
    new TextEncoder().encode('{"job":{}}'.padEnd(50)),
  ],
  ['an empty body', 400, 'invalid_request', sentInfo(), new Uint8Array()],
  ['gzip that was cut off', 400, 'invalid_request', sentInfo(), cut.subarray(0, -5_000)],
  [
    'gzip that says it is huge',
    413,
    'job_too_large',
    sentInfo(),
    await gzip(new Uint8Array(17_000_000)),
  ],
  [
    'a body over the cap',
    413,
    'job_too_large',
    sentInfo(),
    await joined(good, new Uint8Array(2_500_000)),
  ],
  ['a row that is not base64', 400, 'invalid_request', '!!!', good],
  ['a row that is not JSON', 400, 'invalid_request', 'e30x', good],
  ['an empty row', 400, 'invalid_request', {}, good],
  [
    'a row that is too long',
    400,
    'invalid_request',
    { ...sentInfo(), more: 'm'.repeat(9_000) },
    good,
  ],
  ['a row out of bounds', 400, 'invalid_request', { ...sentInfo(), sceneCount: 201 }, good],
  ['a row of another job', 400, 'invalid_request', { ...sentInfo(), jobId: 'another-job' }, good],
  [
    'another encoding',
    415,
    'unsupported_media_type',
    sentInfo(),
    good,
    { 'content-encoding': 'br' },
  ],
  [
    'another content type',
    415,
    'unsupported_media_type',
    sentInfo(),
    good,
    { 'content-type': 'text/plain' },
  ],
]
test('the longest row that fits its schema fits its header, there and back', async () => {
  const owner = api.newOwner()
  const info = sentInfo({
    videoId: '日'.repeat(128),
    videoUrl: `https://video.example/${'v'.repeat(2_026)}`,
    voice: '日'.repeat(64),
    error: { code: 'c'.repeat(64), message: '日'.repeat(500), retryable: true },
    createdAt: '2026-01-01T00:00:00.000000+00:00',
    rev: 999_999_999,
  })
  const put = await owner.putGzip(ID, info, await gzippedJob(sentJob()))
  expect(put.body['job']).toMatchObject(info)
  expect(decodeInfo(await owner.get(ID))).toMatchObject(info)
})

test.each(['[', '{"a":'])('JSON nested deeply by %s is no trouble of ours', async (opening) => {
  const owner = api.newOwner()
  const depth = Math.floor(900_000 / (opening.length + 1))
  const closing = opening === '[' ? ']' : '}'
  const deep = `${opening.repeat(depth)}1${closing.repeat(depth)}`
  const body = JSON.stringify({ job: sentJob({ summary: { a: 'X' } }) }).replace('"X"', deep)
  const headers = { ...owner.auth, ...PLAIN }
  const put = await api.send('PUT', `/api/veo/jobs/${ID}`, { headers, body })
  expect([200, 400]).toContain(put.status)
  expect((await owner.get(ID)).status).toBe(200)
})

test('a field may have any name', async () => {
  const owner = api.newOwner()
  const odd = { constructor: 'c', toString: 't', hasOwnProperty: 'h', valueOf: { deep: [1] } }
  const sent = { ...sentJob(), ...odd }
  expect((await owner.put(ID, sent)).status).toBe(200)
  expect((await owner.get(ID)).body['job']).toMatchObject(odd)
  // Another content, and so not the same write again.
  expect((await owner.put(ID, { ...sent, toString: 'other' })).status).toBe(409)
})

test('JSON may begin with a mark, as some editors write it', async () => {
  const owner = api.newOwner()
  const body = `\uFEFF${JSON.stringify({ job: sentJob() })}`
  const headers = { ...owner.auth, ...PLAIN }
  const put = await api.send('PUT', `/api/veo/jobs/${ID}`, { headers, body })
  expect(put.status).toBe(200)
})

describe('nothing is written of', () => {
  test.each(cases)('%s (%i %s)', async (_, status, code, info, body, headers) => {
    const owner = api.newOwner()
    const reply = await owner.putGzip(ID, info as never, body, headers)
    expect([reply.status, reply.body['code']]).toEqual([status, code])
    expect((await owner.list()).body).toEqual({ jobs: [] })
    expect((await owner.get(ID)).body).toEqual({ job: null })
  })

  test('gzip without its row', async () => {
    const owner = api.newOwner()
    const path = `/api/veo/jobs/${ID}`
    const reply = await api.send('PUT', path, { headers: { ...owner.auth, ...GZIP }, body: good })
    expect([reply.status, reply.body['code']]).toEqual([400, 'invalid_request'])
    expect((await owner.list()).body).toEqual({ jobs: [] })
  })

  test.each([
    ['a job without scenes', { ...sentJob(), scenes: undefined }, 'job.scenes'],
    ['a job with too many scenes', { ...sentJob(), scenes: Array(201).fill({}) }, 'job.scenes'],
    ['a status that is none', { ...sentJob(), status: 'done' }, 'job.status'],
    ['a job of another id', { ...sentJob(), jobId: 'another-job' }, 'jobId'],
  ])('%s, and the field is named', async (_, job, path) => {
    const owner = api.newOwner()
    const reply = await owner.put(ID, job)
    expect([reply.status, reply.body['code']]).toEqual([400, 'invalid_request'])
    expect((reply.body['issues'] as { path: string }[])[0]?.path).toBe(path)
    expect((await owner.list()).body).toEqual({ jobs: [] })
  })

  test.each([
    ['text that is not JSON', '{"job":'],
    ['JSON of another shape', '[]'],
    ['nothing', ''],
    ['JSON that is not UTF-8', latin],
  ])('%s', async (_, body) => {
    const owner = api.newOwner()
    const headers = { ...owner.auth, ...PLAIN }
    const reply = await api.send('PUT', `/api/veo/jobs/${ID}`, { headers, body })
    expect([reply.status, reply.body['code']]).toEqual([400, 'invalid_request'])
    expect((await owner.list()).body).toEqual({ jobs: [] })
  })

  test('plain JSON over 1 MB', async () => {
    const owner = api.newOwner()
    const scenes = [{ prompt: 'p'.repeat(1_000_000) }]
    const reply = await owner.put(ID, sentJob({ scenes }))
    expect([reply.status, reply.body['code']]).toEqual([413, 'job_too_large'])
    expect((await owner.list()).body).toEqual({ jobs: [] })
  })

  test('a body shorter than it claims, whose sender is gone', async () => {
    const owner = api.newOwner()
    const { hostname, port } = new URL(api.site.url)
    const body = await gzippedJob({ script: noise(50_000) })
    await new Promise<void>((resolve, reject) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          [
            `PUT /api/veo/jobs/${ID} HTTP/1.1`,
            `Host: ${hostname}`,
            `Authorization: ${owner.auth.authorization}`,
            'Content-Type: application/json',
            'Content-Encoding: gzip',
            `Veo-Job-Info: ${encodeInfo(sentInfo())}`,
            `Content-Length: ${body.length + 1_000}`,
            '\r\n',
          ].join('\r\n'),
        )
        socket.write(body, () => setTimeout(() => socket.destroy(), 200))
      })
      socket.on('error', reject)
      socket.on('close', () => resolve())
    })
    expect((await owner.list()).body).toEqual({ jobs: [] })
  })
})

test('jobs do not take the room that orders need', async () => {
  const full = await openJobApi({ JOB_STORAGE_MB: '1' })
  try {
    const owner = full.newOwner()
    const body = await gzippedJob({ script: noise(1_400_000) })
    expect((await owner.putGzip(ID, sentInfo(), body)).status).toBe(200)
    const refused = await owner.putGzip(`${ID}_2`, sentInfo(), body)
    expect([refused.status, refused.body['code']]).toEqual([507, 'storage_full'])
    expect((await owner.get(ID, { 'accept-encoding': 'gzip' })).bytes).toEqual(body)
    await owner.remove(ID)
    expect((await owner.putGzip(`${ID}_2`, sentInfo(), body)).status).toBe(200)
  } finally {
    await full.close()
  }
})
