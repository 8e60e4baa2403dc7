import { request } from 'node:http'

import { fromBase64UrlJson, toBase64UrlJson } from '../../src/lib/browser/base64.ts'
import type { SentJobInfo } from '../../src/lib/domain/job.ts'
import { startSite } from '../../scripts/temporary-site.ts'
import type { Variables } from '../../scripts/settings.ts'

export type Reply = {
  status: number
  headers: Record<string, string | string[] | undefined>
  bytes: Uint8Array<ArrayBuffer>
  /** The body as JSON; empty if it is none. */
  body: Record<string, unknown>
}

export const PLAIN = { 'content-type': 'application/json' }
export const GZIP = { ...PLAIN, 'content-encoding': 'gzip' }

/** The built site alone, asked without anything that inflates or retries by itself. */
export async function openJobApi(variables: Variables = {}) {
  const site = await startSite(variables)
  let owners = 0

  function send(
    method: string,
    path: string,
    { headers = {}, body }: { headers?: Record<string, string>; body?: string | Uint8Array } = {},
  ): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const sending = request(site.url + path, { method, headers }, (response) => {
        const chunks: Uint8Array<ArrayBuffer>[] = []
        response.on('data', (chunk: Uint8Array<ArrayBuffer>) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () => void answered(chunks))

        async function answered(parts: Uint8Array<ArrayBuffer>[]) {
          const bytes = new Uint8Array(await new Blob(parts).arrayBuffer())
          const isText = response.headers['content-encoding'] === undefined
          const isJson = response.headers['content-type']?.includes('json') && bytes.length > 0
          const body = isText && isJson ? (JSON.parse(textOf(bytes)) as Reply['body']) : {}
          resolve({ status: response.statusCode!, headers: response.headers, bytes, body })
        }
      })
      sending.on('error', reject)
      sending.end(body)
    })
  }

  /** Somebody with a sync key of their own. */
  function newOwner(key = `owner-${String(++owners).padStart(20, '0')}`) {
    const auth = { authorization: `Bearer ${key}` }
    const path = (jobId: string) => `/api/veo/jobs/${jobId}`
    const ask =
      (method: string) =>
      (jobId: string, headers: Record<string, string> = {}) =>
        send(method, path(jobId), { headers: { ...auth, ...headers } })
    return {
      auth,
      list: () => send('GET', '/api/veo/jobs', { headers: auth }),
      clear: () => send('DELETE', '/api/veo/jobs', { headers: auth }),
      get: ask('GET'),
      remove: ask('DELETE'),
      put: (jobId: string, job: object) =>
        send('PUT', path(jobId), {
          headers: { ...auth, ...PLAIN },
          body: JSON.stringify({ job }),
        }),
      putGzip: (
        jobId: string,
        info: SentJobInfo | string,
        body: Uint8Array,
        headers: Record<string, string> = {},
      ) =>
        send('PUT', path(jobId), {
          headers: { ...auth, ...GZIP, 'veo-job-info': encodeInfo(info), ...headers },
          body,
        }),
    }
  }

  return { site, send, newOwner, close: () => site.stop() }
}

export type JobApi = Awaited<ReturnType<typeof openJobApi>>
export type JobOwner = ReturnType<JobApi['newOwner']>

export function encodeInfo(info: object | string): string {
  return typeof info === 'string' ? info : toBase64UrlJson(info)
}

export function decodeInfo(reply: Reply): Record<string, unknown> {
  return fromBase64UrlJson(String(reply.headers['veo-job-info'])) as Record<string, unknown>
}

export function textOf(bytes: Uint8Array<ArrayBuffer>): string {
  return new TextDecoder().decode(bytes)
}

export function gzip(content: BlobPart): Promise<Uint8Array<ArrayBuffer>> {
  return through(content, new CompressionStream('gzip'))
}

export function gunzip(content: BlobPart): Promise<Uint8Array<ArrayBuffer>> {
  return through(content, new DecompressionStream('gzip'))
}

export function gzippedJob(job: object): Promise<Uint8Array<ArrayBuffer>> {
  return gzip(JSON.stringify({ job }))
}

async function through(content: BlobPart, change: CompressionStream | DecompressionStream) {
  const stream = new Blob([content]).stream().pipeThrough(change)
  return new Uint8Array(await new Response(stream as ReadableStream).arrayBuffer())
}
