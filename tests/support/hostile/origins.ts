import { ENDPOINTS } from '../../../src/lib/contract/endpoints.ts'
import { receiveStripeEvent } from '../../../src/lib/contract/receive-stripe-event.ts'
import {
  CHECKOUT,
  FORM_TYPE,
  get,
  type HostileRequest,
  JOB,
  JSON_TYPE,
  ORDER,
  send,
  STUDIO,
  SYNC_KEY,
} from './row.ts'

/** Every address and method that changes something, by the contract; Stripe is no browser and signs what it sends. */
const CHANGES = ENDPOINTS.filter(
  (endpoint) => endpoint.method !== 'GET' && endpoint !== receiveStripeEvent,
).map(
  ({ method, path }) =>
    [
      method,
      path.replace('{jobId}', 'hostile-job-1').replace('{sessionId}', 'cs_test_hostile0001'),
    ] as const,
)

const FOREIGN = [
  'https://evil.example',
  'null',
  'file://',
  'http://127.0.0.1.evil.example',
  'http://localhost:1',
  'https://127.0.0.1',
  'http://127.0.0.1@evil.example',
  'https://evil.example, http://127.0.0.1',
]

const BODY = JSON.stringify(ORDER)

const fromOtherSites = CHANGES.flatMap((change) => [
  ...FOREIGN.map((origin) =>
    send(
      `from the origin "${origin}"`,
      change,
      403,
      { ...JSON_TYPE, ...SYNC_KEY, Origin: origin },
      BODY,
    ),
  ),
  send(
    'without origin, from another site as the browser says',
    change,
    403,
    { ...JSON_TYPE, ...SYNC_KEY, 'Sec-Fetch-Site': 'cross-site' },
    BODY,
  ),
])

/** What a page of another site may send without asking first: https://fetch.spec.whatwg.org/#cors-safelisted-request-header */
const simple = [
  ['text/plain', '{"priceId":"price_one","quantity":1,"prompt":"A fox","locale":"en","a":"="}'],
  ['text/plain;application/json', BODY],
  ['text/plain; charset=application/json', BODY],
  [
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n--x--',
  ],
  ['application/json-seq', BODY],
  ['', BODY],
] as const
const simpleTypes = simple.flatMap(([type, body]) =>
  (
    [
      ['POST', CHECKOUT],
      ['POST', STUDIO],
      ['PUT', JOB],
    ] as const
  ).map((change) => send(`as "${type}"`, change, 415, { 'Content-Type': type, ...SYNC_KEY }, body)),
)

const forms = [
  ...FOREIGN.slice(0, 5).map((origin) =>
    send(
      `a form from the origin "${origin}", sent back to our page`,
      ['POST', CHECKOUT],
      303,
      { ...FORM_TYPE, Origin: origin },
      'quantity=1&prompt=A+fox&locale=en',
    ),
  ),
  send('a form', ['POST', STUDIO], 415, FORM_TYPE, 'workflow=url-to-scenes'),
  send('a form', ['PUT', JOB], 415, { ...FORM_TYPE, ...SYNC_KEY }, 'job=1'),
  get('an order by an image', `${CHECKOUT}?priceId=price_one&quantity=1&prompt=x&locale=en`, 405),
  get('a film by an image', `${STUDIO}?workflow=url-to-scenes`, 405),
]

const preflights = [...new Set(ENDPOINTS.map(({ path }) => path))].map((path) =>
  send(
    'a preflight, which gets no leave',
    ['OPTIONS', path.replace(/\{\w+\}/, 'cs_0123456789')],
    405,
    {
      Origin: 'https://evil.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization, content-type',
    },
  ),
)

const OVERRIDES = ['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override']
const methods = [
  ...OVERRIDES.flatMap((name) => [
    get(`${name} is not obeyed`, CHECKOUT, 405, { [name]: 'POST' }),
    get(`${name} is not obeyed, so the jobs are listed`, '/api/veo/jobs', 200, {
      [name]: 'DELETE',
      ...SYNC_KEY,
    }),
  ]),
  get('a method in the query is not obeyed', '/api/veo/jobs?_method=DELETE', 200, SYNC_KEY),
  send(
    'a method in the body is not obeyed',
    ['POST', '/api/veo/jobs'],
    405,
    FORM_TYPE,
    '_method=DELETE',
  ),
  ...['TRACE', 'PATCH', 'PUT', 'DELETE', 'PROPFIND', 'PURGE', 'LOCK', 'SEARCH'].flatMap(
    (method) => [
      send('a method that is not taken', [method, CHECKOUT], 405, {}),
      send('a method that is not taken', [method, '/api/health'], 405, {}),
    ],
  ),
  send('a method that is not taken', ['POST', '/en/'], 405, FORM_TYPE, 'a=b'),
  send('a method that is not taken', ['DELETE', '/en/'], 405, {}),
]

export const ORIGINS: HostileRequest[] = [
  ...fromOtherSites,
  ...simpleTypes,
  ...forms,
  ...preflights,
  ...methods,
]
