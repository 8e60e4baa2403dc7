import { latin1 } from './bytes.ts'
import { requestBytes } from './wire.ts'
import { CHECKOUT, FORM_TYPE, type HostileRequest, JSON_TYPE, ORDER, SYNC_KEY, JOB } from './row.ts'

const BODY = JSON.stringify(ORDER)
const CHUNKED = { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' }
const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`
const smuggled = 'GET /api/veo/jobs HTTP/1.1\r\nHost: kiosk.example\r\n\r\n'

function post(
  name: string,
  expected: HostileRequest['expected'],
  headers: Parameters<typeof requestBytes>[2],
  body: string,
  hangsUp = false,
): HostileRequest {
  return { name, expected, bytes: requestBytes('POST', CHECKOUT, headers, body), hangsUp }
}

function raw(name: string, text: string, expected: HostileRequest['expected'] = 'front') {
  return { name, expected, bytes: latin1(text), hangsUp: true }
}

const head = (lines: string) =>
  `GET /api/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${lines}\r\n`

const lengths = [
  post('a length below zero', 'front', { ...JSON_TYPE, 'Content-Length': -1 }, BODY),
  post('a length that is a word', 'front', { ...JSON_TYPE, 'Content-Length': 'many' }, BODY),
  post(
    'a length with a sign',
    'front',
    { ...JSON_TYPE, 'Content-Length': `+${BODY.length}` },
    BODY,
  ),
  post('a length in hexadecimal', 'front', { ...JSON_TYPE, 'Content-Length': '0x10' }, BODY),
  post('two lengths', 'front', { ...JSON_TYPE, 'Content-Length': ['2', '3'] }, BODY),
  post('a list of lengths', 'front', { ...JSON_TYPE, 'Content-Length': '2, 3' }, BODY),
  post(
    'a length beyond all counting',
    'front',
    { ...JSON_TYPE, 'Content-Length': '9'.repeat(40) },
    BODY,
  ),
  post('a length that is too short', 400, { ...JSON_TYPE, 'Content-Length': 5 }, BODY),
  post(
    'a length that is too long, and then nothing',
    'front',
    { ...JSON_TYPE, 'Content-Length': 500 },
    BODY,
    true,
  ),
  post(
    'a length of 99 GB, of which nothing comes',
    'front',
    { ...JSON_TYPE, 'Content-Length': 99_999_999_999 },
    BODY,
    true,
  ),
  post('no length', 400, { ...JSON_TYPE, 'Content-Length': 0 }, ''),
]

const chunks = [
  post(
    'chunks and a length, of which chunks count',
    400,
    { ...CHUNKED, 'Content-Length': 4 },
    `${chunk('{}')}0\r\n\r\n${smuggled}`,
  ),
  post(
    'chunks of an unknown kind',
    'front',
    { ...JSON_TYPE, 'Transfer-Encoding': 'xchunked' },
    chunk(BODY),
  ),
  post(
    'chunks twice',
    'front',
    { ...JSON_TYPE, 'Transfer-Encoding': ['chunked', 'identity'] },
    chunk(BODY),
  ),
  post(
    'chunks in gzip',
    'front',
    { ...JSON_TYPE, 'Transfer-Encoding': 'gzip, chunked' },
    chunk(BODY),
    true,
  ),
  post('a chunk whose size is no number', 'front', CHUNKED, `zz\r\n${BODY}\r\n0\r\n\r\n`),
  post('a chunk whose size is below zero', 'front', CHUNKED, `-5\r\n${BODY}\r\n0\r\n\r\n`),
  post('a chunk without end', 'front', CHUNKED, `ffffffffffffffff\r\n${BODY}`, true),
  post('chunks that break off', 'front', CHUNKED, chunk('{"priceId":'), true),
  post(
    'fields after the last chunk',
    400,
    CHUNKED,
    `${chunk('{}')}0\r\nContent-Length: 5\r\nX-Evil: a\r\n\r\n`,
  ),
  post('a remark beside a chunk', 400, CHUNKED, `2;evil="a"\r\n{}\r\n0\r\n\r\n`),
  post('a request behind a request', 400, { ...JSON_TYPE, 'Content-Length': 2 }, `{}${smuggled}`),
]

const lines = [
  raw('a field that goes on in the next line', head('X-A: b\r\n c\r\n')),
  raw('a blank before the colon', head('X-A : b\r\n')),
  raw('a field without a colon', head('X-A\r\n')),
  raw('a field without a name', head(': b\r\n')),
  raw('a zero byte in a field', head('X-A: b\0c\r\n')),
  raw('a field name that is no token', head('X-(A): b\r\n')),
  raw('two hosts', head('Host: b\r\n')),
  raw('no host', 'GET /api/health HTTP/1.1\r\nConnection: close\r\n\r\n'),
  raw(
    'a host that is no host',
    'GET /api/health HTTP/1.1\r\nHost: a b/c?d@e\r\nConnection: close\r\n\r\n',
  ),
  raw('a first line without a version', 'GET /api/health\r\n\r\n'),
  raw(
    'a version that there is not',
    'GET /api/health HTTP/9.9\r\nHost: a\r\nConnection: close\r\n\r\n',
  ),
  raw(
    'a method that there is not',
    'HACK /api/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  ),
  raw(
    'a blank in the address',
    'GET /api/health a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  ),
  raw(
    'an address without a slash',
    'GET api/health HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  ),
  raw(
    'a tunnel',
    'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example:443\r\nConnection: close\r\n\r\n',
  ),
  raw('the whole server', 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'),
  raw('another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'),
  raw('HTTP/2 without asking', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  raw(
    'an address of 200 kB',
    `GET /${'a'.repeat(200_000)} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
  ),
  raw('a field of 2 MB', head(`X-A: ${'a'.repeat(2_000_000)}\r\n`)),
  raw('nothing at all', ''),
  raw('half a request', 'POST /api/create-checkout HTTP/1.1\r\nHost: a\r\nContent-Le'),
]

const whole = [
  {
    name: 'the address of another server, in full',
    expected: 200,
    bytes: requestBytes('GET', 'http://evil.example/api/health'),
  },
  {
    name: 'the address of another server, in full, for an order',
    expected: 200,
    bytes: requestBytes('POST', `http://evil.example${CHECKOUT}`, JSON_TYPE, BODY),
  },
  {
    name: 'a wish to change the protocol',
    expected: 200,
    bytes: requestBytes('GET', '/api/health', {
      Upgrade: 'h2c',
      'HTTP2-Settings': 'AAMAAABkAAQCAAAAAAIAAAAA',
    }),
  },
  {
    name: 'a wish to be asked first',
    expected: 400,
    bytes: requestBytes('POST', CHECKOUT, { ...JSON_TYPE, Expect: '100-continue' }, '{}'),
  },
  {
    name: 'a body with a request that has none',
    expected: 200,
    bytes: requestBytes('GET', '/api/health', JSON_TYPE, '{"ok":false}'),
  },
  {
    name: 'a body with a deletion',
    expected: 200,
    bytes: requestBytes('DELETE', JOB, { ...FORM_TYPE, ...SYNC_KEY }, 'all=1'),
  },
] satisfies HostileRequest[]

export const FRAMING: HostileRequest[] = [...lengths, ...chunks, ...lines, ...whole]
