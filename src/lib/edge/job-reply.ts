import { JOB_INFO_HEADER } from '../contract/get-job.ts'
import { asOf } from '../domain/job-life.ts'
import { acceptsGzip } from './accepts-gzip.ts'
import { toJobInfo, type JobRow } from './db/job-row.ts'
import { findJob, getJob, type JobKey } from './db/jobs.ts'
import { matches } from './etag.ts'
import { inflate } from './gzip.ts'
import { writeJobInfo } from './job-info-header.ts'
import { json, reply } from './respond.ts'
import type { Shop } from './shop.ts'

/** Gives a stored job as it was sent, with its row beside it; inflated only to who cannot do that. */
export async function jobReply(shop: Shop, request: Request, key: JobKey): Promise<Response> {
  const ifNoneMatch = request.headers.get('if-none-match')
  if (ifNoneMatch !== null) {
    const { row } = await findJob(shop.db, key, shop.now())
    if (row?.deleted_at === null && matches(ifNoneMatch, etagOf(row))) {
      return reply(304, null, headersOf(row, shop.now()))
    }
  }
  const job = await getJob(shop.db, key, shop.now())
  if (!job) return json({ job: null })

  const { row, body } = job
  const headers = {
    ...headersOf(row, shop.now()),
    'content-type': 'application/json; charset=utf-8',
  }
  if (row.encoding === 'identity') return reply(200, underRow(row, body, shop.now()), headers)
  if (!acceptsGzip(request)) {
    return reply(200, await inflate(body), { ...headers, etag: `W/${headers.etag}` })
  }
  return reply(200, body, { ...headers, 'content-encoding': 'gzip' }, { encodeBody: 'manual' })
}

/** A job that was sent as plain JSON is small enough to say itself what its row says. */
function underRow(row: JobRow, body: Uint8Array<ArrayBuffer>, now: number): string {
  const { job } = JSON.parse(new TextDecoder().decode(body)) as { job: Record<string, unknown> }
  return JSON.stringify({ job: { ...job, ...asOf(toJobInfo(row), now) } })
}

function headersOf(row: JobRow, now: number) {
  return {
    // Whoever forgets a sync key must leave nothing behind, so no cache keeps what it could read.
    'cache-control': 'private, no-store',
    etag: etagOf(row),
    vary: 'Accept-Encoding, Authorization',
    [JOB_INFO_HEADER]: writeJobInfo(asOf(toJobInfo(row), now)),
  }
}

/** A job's rev only ever rises; the time tells it from another life of the same id. Both are in its list row. */
function etagOf({ rev, updated_at }: JobRow): string {
  return `"${rev}-${updated_at}"`
}
