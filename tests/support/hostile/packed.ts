import { deflateSync, gzipSync, brotliCompressSync } from 'node:zlib'

import { base64Url, joined, latin1, utf8 } from './bytes.ts'
import { MARK } from './safe-reply.ts'
import {
  CHECKOUT,
  get,
  type HostileRequest,
  JOB,
  JSON_TYPE,
  ORDER,
  send,
  STUDIO,
  SYNC_KEY,
} from './row.ts'

const ROW = {
  ...{ videoId: '', videoUrl: '', sceneCount: 1, charactersFound: 0, mode: 'direct' },
  ...{ voice: 'en', status: 'completed', hasScript: false, rev: 1 },
}
const INFO = base64Url(JSON.stringify(ROW))
const text = JSON.stringify({ job: { scenes: [{ sceneNumber: 1, prompt: `<b>${MARK}` }] } })
const whole = gzipSync(text)
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1_000_000)

/** The same with another number of bytes in its trailer: https://www.rfc-editor.org/rfc/rfc1952#page-5 */
function claiming(bytes: Uint8Array, length: number): Uint8Array {
  const copy = joined(bytes)
  new DataView(copy.buffer).setUint32(copy.length - 4, length, true)
  return copy
}

function put(
  name: string,
  body: Uint8Array,
  expected: number,
  { id = 'hostile-job-1', encoding = 'gzip' } = {},
): HostileRequest {
  const headers = {
    ...JSON_TYPE,
    ...SYNC_KEY,
    'Content-Encoding': encoding,
    'Veo-Job-Info': INFO,
  }
  return send(name, ['PUT', `/api/veo/jobs/${id}`], expected, headers, body)
}

const broken = [
  put('gzip that inflates to 20 MB', gzipSync(zeros(20)), 413),
  put('gzip that inflates to 200 MB', gzipSync(zeros(200)), 413),
  put('gzip that says 4 GB', claiming(gzipSync(zeros(10)), 0xffff_ffff), 400),
  put('gzip that says more than it can hold', claiming(whole, 15_000_000), 400),
  put('gzip cut off in its head', whole.subarray(0, 9), 400),
  put('gzip cut off in the middle', whole.subarray(0, whole.length - 12), 400),
  put('gzip of nothing, cut off', gzipSync('').subarray(0, 19), 400),
  put('gzip with two letters before it', joined('{}', whole), 400),
  put('gzip by a method that there is not', joined(latin1('\x1f\x8b\x09'), whole.subarray(3)), 400),
  put('deflate that says it is gzip', deflateSync(text), 400),
  put('brotli that says it is gzip', brotliCompressSync(text), 400),
  put('JSON that says it is gzip', utf8(text), 400),
  put('a picture that says it is gzip', latin1('\x89PNG\r\n\x1a\n0123456789abcdef'), 400),
  put('gzip of more than may be sent', joined(whole, zeros(2.5)), 413),
  ...['br', 'deflate', 'zstd', 'gzip, gzip', 'x-gzip', 'gzip;q=1', 'chunked', MARK].map(
    (encoding) => put(`an encoding that is not taken, "${encoding}"`, whole, 415, { encoding }),
  ),
  put('gzip that says it is none', whole, 400, { encoding: 'identity' }),
]

/** What is stored unread, since it is gzip by its two ends, and hurts nobody when it is read. */
const unread = [
  put('gzip of gzip is stored unread', gzipSync(gzipSync(zeros(10))), 200, {
    id: 'hostile-gzip-1',
  }),
  get('and is given as data', '/api/veo/jobs/hostile-gzip-1', 200, SYNC_KEY),
  put(
    'a bomb that lies about its size is stored unread',
    claiming(gzipSync(zeros(40)), 900_000),
    200,
    { id: 'hostile-gzip-2' },
  ),
  get('and is inflated for nobody', '/api/veo/jobs/hostile-gzip-2', 422, SYNC_KEY),
  put(
    'gzip with a rotten middle is stored unread',
    joined(whole.subarray(0, 12), latin1('\x07'.repeat(20)), whole.subarray(-20)),
    200,
    { id: 'hostile-gzip-3' },
  ),
  get('and is inflated for nobody', '/api/veo/jobs/hostile-gzip-3', 422, SYNC_KEY),
  put(
    'a page that is not JSON is stored unread',
    gzipSync(`<script src=//${MARK}></script>`),
    200,
    { id: 'hostile-gzip-4' },
  ),
  get('and is given as data', '/api/veo/jobs/hostile-gzip-4', 200, SYNC_KEY),
]

const elsewhere = [
  send(
    'gzip, which orders are not',
    ['POST', CHECKOUT],
    400,
    { ...JSON_TYPE, 'Content-Encoding': 'gzip' },
    gzipSync(JSON.stringify(ORDER)),
  ),
  send(
    'a bomb, which orders are not',
    ['POST', CHECKOUT],
    400,
    { ...JSON_TYPE, 'Content-Encoding': 'gzip' },
    gzipSync(zeros(20)),
  ),
  send(
    'a bomb, which films are not',
    ['POST', STUDIO],
    400,
    { ...JSON_TYPE, 'Content-Encoding': 'gzip' },
    gzipSync(zeros(20)),
  ),
  send(
    'gzip without its list row',
    ['PUT', JOB],
    400,
    { ...JSON_TYPE, ...SYNC_KEY, 'Content-Encoding': 'gzip' },
    whole,
  ),
]

const JOBS: [string, unknown][] = [
  ['an id of another', { jobId: 'hostile-job-2' }],
  ['no rev', { rev: undefined }],
  ['a rev below all', { rev: -1 }],
  ['a rev beyond counting', { rev: 1e308 }],
  ['a status of its own', { status: 'paid' }],
  ['201 scenes', { scenes: Array(201).fill({}) }],
  ['scenes that are none', { scenes: { length: 1 } }],
  ['a scene beyond the last', { scenes: [{ sceneNumber: 201 }] }],
  ['a prompt that is none', { scenes: [{ prompt: { $gt: '' } }] }],
  ['an address that is a script', { videoUrl: `javascript:fetch('//${MARK}')` }],
  ['an address with quotes', { videoUrl: `https://${MARK}/"onmouseover="1` }],
  ['a voice of two lines', { voice: 'en\nSet-Cookie: a=b' }],
  ['a script that is too long', { script: 'a'.repeat(100_001) }],
  ['a time that is none', { createdAt: 'yesterday' }],
]
const jobs = JOBS.map(([name, fields]) =>
  send(
    `a job with ${name}`,
    ['PUT', JOB],
    400,
    { ...JSON_TYPE, ...SYNC_KEY },
    JSON.stringify({ job: { ...ROW, scenes: [], ...(fields as object) } }),
  ),
)

export const PACKED: HostileRequest[] = [...broken, ...unread, ...elsewhere, ...jobs]
