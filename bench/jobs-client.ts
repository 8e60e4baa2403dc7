import { randomBytes } from 'node:crypto'

import { toBase64UrlJson } from '../src/lib/browser/base64.ts'
import { type Answer, type Ask, exchange } from './exchange.ts'
import { type Sample, smallJob } from './jobs-sample.ts'

/** Somebody whose jobs the edge keeps: what a browser asks of it. */
export function createOwner(site: string) {
  const authorization = `Bearer ${randomBytes(32).toString('base64url')}`
  const list = `${site}/api/veo/jobs`
  const ask = (url: string, more: Ask['headers'] = {}, rest: Partial<Ask> = {}): Ask => ({
    url,
    headers: { authorization, ...more },
    ...rest,
  })
  const put = (jobId: string, { info, gzip }: Sample, rev: number) =>
    ask(
      `${list}/${jobId}`,
      {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        'veo-job-info': toBase64UrlJson({ ...info, rev }),
      },
      { method: 'PUT', body: gzip },
    )
  return {
    list: () => ask(list),
    clear: () => ask(list, {}, { method: 'DELETE' }),
    put,
    get: (jobId: string, etag?: string) =>
      ask(`${list}/${jobId}`, {
        'accept-encoding': 'gzip',
        ...(etag !== undefined && { 'if-none-match': etag }),
      }),
    remove: (jobId: string) => ask(`${list}/${jobId}`, {}, { method: 'DELETE' }),
    /** Stores that many small jobs. */
    keep: async (count: number) => {
      for (let job = 0; job < count; job++) {
        await answered(put(`small-job-${job}`, smallJob(job), 1), 200)
      }
    },
  }
}

export type Owner = ReturnType<typeof createOwner>

/** Asks, and insists on the status. */
export async function answered(ask: Ask, status: number): Promise<Answer> {
  const answer = await exchange(ask)
  if (answer.status === status) return answer
  const what = `${ask.method ?? 'GET'} ${ask.url}`
  throw new Error(`${what} answered ${answer.status}: ${answer.body.toString().slice(0, 300)}`)
}
