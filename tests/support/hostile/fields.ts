import { gzipSync } from 'node:zlib'

import { base64Url, latin1 } from './bytes.ts'
import { MARK } from './safe-reply.ts'
import {
  CHECKOUT,
  FORM_TYPE,
  get,
  type HostileRequest,
  JOB,
  JSON_TYPE,
  order,
  ORDER,
  send,
  SYNC_KEY,
} from './row.ts'

const long = (length: number) => 'a'.repeat(length)

/** Headers by which proxies are told what was asked, and of whom. None of them is believed. */
const FORGED: Record<string, string> = {
  Host: MARK,
  Forwarded: `for=1.2.3.4;host=${MARK};proto=http`,
  'X-Forwarded-Host': MARK,
  'X-Forwarded-Server': MARK,
  'X-Forwarded-Proto': `http://${MARK}/`,
  'X-Forwarded-Prefix': `//${MARK}`,
  'X-Forwarded-Port': '1',
  'X-Forwarded-For': '127.0.0.1',
  'X-Host': MARK,
  'X-Original-Host': MARK,
  'X-Original-URL': '/api/veo/jobs',
  'X-Rewrite-URL': '/api/veo/jobs',
  'X-Astro-Path': '/api/veo/jobs',
  'X-Astro-Locals': '{"cfContext":{}}',
  'X-Middleware-Subrequest': 'src/middleware',
  'CF-Worker': MARK,
  'True-Client-IP': '127.0.0.1',
}
const forged = Object.entries(FORGED).flatMap(([name, value]) => [
  get(`${name} is not believed`, '/api/prices', 200, { [name]: value }),
  order(`${name} is not believed, and the order is an ordinary one`, ORDER, 200, { [name]: value }),
])

const KEYS: [string, string][] = [
  ['too short', 'a'],
  ['too long', long(201)],
  ['far too long', long(20_000)],
  ['of two words', 'some key of mine'],
  ['with SQL', "x'; DROP TABLE generations; --"],
  ['with letters that are not ASCII', 'cl\u00e9-cl\u00e9-cl\u00e9'],
  ['with a tab', 'some\tkey-of-mine'],
  ['empty', ''],
]
const keys = [
  ...KEYS.map(([name, key]) =>
    order(`an idempotency key ${name}`, ORDER, 400, { 'Idempotency-Key': key }),
  ),
  order('two idempotency keys', ORDER, 400, {
    'Idempotency-Key': ['key-number-1', 'key-number-2'],
  }),
  ...["'OR'1'='1';--", '%25%25%25%25%25', '../../../../etc', '__proto__', '{"$ne":null}'].map(
    (key) =>
      order('an idempotency key that is only a name', ORDER, 200, { 'Idempotency-Key': key }),
  ),
]

const SYNC_KEYS: [string, string][] = [
  ['none', ''],
  ['no scheme', 'hostile-owner-0123456789-abcdef'],
  ['another scheme', 'Basic aG9zdGlsZS1vd25lci0wMTIzNDU2Nzg5LWFiY2RlZg=='],
  ['too short', 'Bearer short'],
  ['too long', `Bearer ${long(87)}`],
  ['far too long', `Bearer ${long(20_000)}`],
  ['SQL', `Bearer ' OR '1'='1' -- 0123456789abcdef`],
  ['a pattern', `Bearer ${'%'.repeat(30)}`],
  ['two', `Bearer ${long(30)}, Bearer ${long(31)}`],
  ['an escape', `Bearer ${long(26)}%00`],
  ['letters that are not ASCII', `Bearer ${'\u00e9'.repeat(30)}`],
]
const syncKeys = SYNC_KEYS.map(([name, value]) =>
  get(`a sync key: ${name}`, '/api/veo/jobs', 401, { Authorization: value }),
)

const info = (value: unknown) =>
  base64Url(typeof value === 'string' ? value : JSON.stringify(value))

const ROW = {
  ...{ videoId: '', videoUrl: '', sceneCount: 1, charactersFound: 0, mode: 'direct' },
  ...{ voice: 'en', status: 'completed', hasScript: false, rev: 1 },
}
const INFOS: [string, string][] = [
  ['empty', ''],
  ['no base64', '{}'],
  ['no JSON', info('<b>')],
  ['a list', info([ROW])],
  ['null', info(null)],
  ['100 kB', info({ ...ROW, voice: long(75_000) })],
  ['nested without end', info('['.repeat(5_000))],
  ['a name of every object', info('{"__proto__":{"rev":1}}')],
  ['no UTF-8', base64Url(latin1('\xff\xfe{}'))],
  ['an address that is a script', info({ ...ROW, videoUrl: `javascript:fetch('//${MARK}')` })],
  ['an address that is a page', info({ ...ROW, videoUrl: `data:text/html,${MARK}` })],
  ['an address that ends a header', info({ ...ROW, videoUrl: 'https://a.b/\r\nSet-Cookie: a=b' })],
  ['a voice of two lines', info({ ...ROW, voice: 'en\r\nSet-Cookie: a=b' })],
  ['a code that is markup', info({ ...ROW, error: { code: '<b>', message: '', retryable: true } })],
  ['a rev beyond counting', info({ ...ROW, rev: 2 ** 53 })],
  ['the id of another job', info({ ...ROW, jobId: 'hostile-job-2' })],
]
const infos = INFOS.map(([name, value]) =>
  send(
    `a list row: ${name}`,
    ['PUT', JOB],
    400,
    { ...JSON_TYPE, ...SYNC_KEY, 'Content-Encoding': 'gzip', 'Veo-Job-Info': value },
    gzipSync('{}'),
  ),
)

const huge = [
  get('a header of 100 kB', '/api/health', 200, { 'X-Filler': long(100_000) }),
  get('3,000 headers', '/api/health', 200, { 'X-Filler': Array<string>(3_000).fill('a') }),
  get('a cookie of 60 kB', '/api/prices', 200, { Cookie: `a=${long(60_000)}` }),
  get('10,000 tags to compare', '/api/prices', 200, { 'If-None-Match': '"a",'.repeat(10_000) }),
  get('any tag will do', '/api/prices', 304, { 'If-None-Match': '*' }),
  get('parts of a reply that has none', '/api/prices', 200, { Range: 'bytes=0-0,1-1,2-2' }),
  get('types of 60 kB', '/api/generation/cs_none', 404, { Accept: 'text/plain,'.repeat(5_000) }),
  get('types that make no sense', '/api/generation/cs_none', 404, { Accept: ';q=,/;q=1,*/*;q=-1' }),
  get('a page of data is not made', '/api/prices', 200, { Accept: 'text/html' }),
  get('encodings that make no sense', '/api/prices', 200, {
    'Accept-Encoding': 'gzip;q=NaN,*;q=-1',
  }),
  get('a cookie is not read', '/api/prices', 200, { Cookie: `locale=${MARK}; __proto__=1` }),
  get('the address of another page is not repeated', '/api/nope', 404, { Referer: `//${MARK}` }),
  get('a browser’s name is not repeated', '/nope', 404, { 'User-Agent': `<b>${MARK}` }),
]

const FORMS: [string, string, string][] = [
  ['a language that is an address', `quantity=1&prompt=x&locale=//${MARK}`, 'en'],
  ['a language of two lines', 'quantity=1&prompt=x&locale=ru%0d%0aSet-Cookie:a=b', 'en'],
  ['a language that climbs', 'quantity=1&prompt=x&locale=../../../', 'en'],
  ['a name of every object', 'quantity=1&prompt=x&locale=__proto__', 'en'],
  ['names of every object', '__proto__=1&constructor=1&toString=1&locale=ru', 'ru'],
  ['a quantity that every object has', 'quantity=constructor&prompt=x&locale=en', 'en'],
  ['a quantity twice', 'quantity=1&quantity=2&prompt=x&locale=en', 'en'],
  ['a page to go on to', `quantity=2&returnTo=//${MARK}&locale=en`, 'en'],
  ['half an escape', 'quantity=%&prompt=%zz&locale=en', 'en'],
  ['no UTF-8', 'quantity=1&prompt=%ff%fe&priceId=%ff&locale=en', 'en'],
  ['10,000 fields', `${'a&'.repeat(10_000)}locale=en`, 'en'],
  ['more than may be', `locale=ru&prompt=${long(40_000)}`, 'en'],
]
const forms = FORMS.map(([name, body, locale]) =>
  send(`a form, sent back to /${locale}/: ${name}`, ['POST', CHECKOUT], 303, FORM_TYPE, body),
)

export const FIELDS: HostileRequest[] = [
  ...forged,
  ...keys,
  ...syncKeys,
  ...infos,
  ...huge,
  ...forms,
]
