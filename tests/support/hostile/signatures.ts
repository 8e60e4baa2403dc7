import { createHmac } from 'node:crypto'

import { event, signature } from '../stripe-stand-in.ts'
import { base64Url, joined, latin1 } from './bytes.ts'
import { type HostileRequest, JSON_TYPE, send, WEBHOOK } from './row.ts'

const BODY = JSON.stringify(
  event('checkout.session.completed', { id: 'cs_test_hostile', payment_status: 'paid' }),
)
const now = Math.floor(Date.now() / 1000)
const hex = (text: string, secret = 'whsec_test') =>
  createHmac('sha256', secret).update(text).digest('hex')
const V1 = hex(`${now}.${BODY}`)
const OLD = hex(`${now - 301}.${BODY}`)
const HEADERS: [string, string | null][] = [
  ['none', null],
  ['an empty one', ''],
  ['commas', ',,,,'],
  ['no time', `v1=${V1}`],
  ['an empty time', `t=,v1=${V1}`],
  ['a time that is a word', `t=now,v1=${V1}`],
  ['a time below zero', `t=-${now},v1=${V1}`],
  ['a time in milliseconds', `t=${now}000,v1=${hex(`${now}000.${BODY}`)}`],
  ['a time beyond all counting', `t=1${'0'.repeat(400)},v1=${V1}`],
  ['no signature', `t=${now}`],
  ['an empty signature', `t=${now},v1=`],
  ['v0 alone', `t=${now},v0=${V1}`],
  ['v2 alone', `t=${now},v2=${V1}`],
  ['a signature cut short', `t=${now},v1=${V1.slice(0, -1)}`],
  ['a signature made longer', `t=${now},v1=${V1}0`],
  ['a signature in capitals', `t=${now},v1=${V1.toUpperCase()}`],
  ['a signature of zeros', `t=${now},v1=${'0'.repeat(64)}`],
  ['a signature in base64', `t=${now},v1=${base64Url(V1)}`],
  ['two wrong signatures', `t=${now},v1=${'0'.repeat(64)},v1=${'f'.repeat(64)}`],
  ['a signature of another secret', signature(BODY, now, 'whsec_other')],
  ['a signature of the empty secret', signature(BODY, now, '')],
  ['a signature of another body', signature(`${BODY} `, now)],
  ['a signature of the body alone', `t=${now},v1=${hex(BODY)}`],
  [
    'a plain hash',
    `t=${now},v1=${createHmac('sha1', 'whsec_test').update(`${now}.${BODY}`).digest('hex')}`,
  ],
  ['one of 301 s ago', `t=${now - 301},v1=${OLD}`],
  ['one of a year ago', signature(BODY, now - 31_536_000)],
  ['one of 400 s ahead', signature(BODY, now + 400)],
  ['one of a year ahead', signature(BODY, now + 31_536_000)],
  ['an old one with a fresh time before it', `t=${now},t=${now - 301},v1=${OLD}`],
  ['an old one with a fresh time after it', `t=${now - 301},t=${now},v1=${OLD}`],
  ['one of 100 kB', `t=${now},${'v1=0,'.repeat(20_000)}`],
  ['SQL', `t=${now},v1=' OR '1'='1`],
  ['a name of every object', `t=${now},__proto__=${V1}`],
]
const headers = HEADERS.map(([name, value]) =>
  send(
    `a signature that is none: ${name}`,
    ['POST', WEBHOOK],
    400,
    { ...JSON_TYPE, ...(value !== null && { 'Stripe-Signature': value }) },
    BODY,
  ),
)

/** The right signature, over a body that is not the one that was signed. */
const BODIES: [string, string | Uint8Array][] = [
  ['nothing', ''],
  ['written anew', JSON.stringify(JSON.parse(BODY), null, 2)],
  [
    'in another order',
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(BODY) as object).reverse())),
  ],
  ['a line break after it', `${BODY}\n`],
  ['a blank before it', ` ${BODY}`],
  ['a mark before it', `\uFEFF${BODY}`],
  ['a zero byte after it', `${BODY}\0`],
  ['no UTF-8 in it', joined(BODY.slice(0, -1), latin1('\xff\xfe'), '}')],
  ['twice', BODY + BODY],
  ['paid by another', BODY.replace('cs_test_hostile', 'cs_test_another')],
]
const bodies = BODIES.map(([name, body]) =>
  send(
    `a body that was not signed: ${name}`,
    ['POST', WEBHOOK],
    400,
    { ...JSON_TYPE, 'Stripe-Signature': `t=${now},v1=${V1}` },
    body,
  ),
)

const signed = (name: string, body: string, expected: number, more = {}) =>
  send(
    name,
    ['POST', WEBHOOK],
    expected,
    { ...JSON_TYPE, 'Stripe-Signature': signature(body, now), ...more },
    body,
  )

const others = [
  signed('a signed body over its cap', `"${'a'.repeat(600_000)}"`, 413),
  send('a body over its cap', ['POST', WEBHOOK], 413, JSON_TYPE, ' '.repeat(600_000)),
  signed('a signed text that is no JSON is taken and means nothing', '<b>evil.example</b>', 200),
  signed('signed JSON that is no event is taken and means nothing', '[[[]]]', 200),
  signed(
    'a signed name of every object means nothing',
    '{"__proto__":{"type":"charge.refunded"}}',
    200,
  ),
  signed(
    'signed lists, nested 20,000 deep, mean nothing',
    '['.repeat(20_000) + ']'.repeat(20_000),
    200,
  ),
  signed('a signed event for an order of nobody changes nothing', BODY, 200),
  signed(
    'a signed event with SQL in it changes nothing',
    JSON.stringify(
      event('checkout.session.expired', { id: "cs_' OR '1'='1", payment_status: 'unpaid' }),
    ),
    200,
  ),
]

export const SIGNATURES: HostileRequest[] = [...headers, ...bodies, ...others]
