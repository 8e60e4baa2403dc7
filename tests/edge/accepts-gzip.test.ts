import { expect, test } from 'vitest'

import { acceptsGzip } from '../../src/lib/edge/accepts-gzip.ts'

function asking(accepted: string | null): Request {
  const headers = accepted === null ? {} : { 'accept-encoding': accepted }
  return new Request('https://site.example', { headers })
}

test.each(['gzip', 'br, GZIP', 'gzip;q=0.1', '*', 'br;q=1, *;q=0.5', '*;q=0, gzip', 'gzip, *;q=0'])(
  'who accepts “%s” reads gzip',
  (accepted) => expect(acceptsGzip(asking(accepted))).toBe(true),
)

test.each([
  null,
  '',
  'identity',
  'br',
  'gzip;q=0',
  'gzip; q=0.000',
  '*;q=0',
  'gzip;q=0, *',
  '*, gzip;q=0',
])('who accepts “%s” does not read gzip', (accepted) =>
  expect(acceptsGzip(asking(accepted))).toBe(false),
)

test('what the client accepts goes before what Cloudflare puts in its place', () => {
  const cf = { clientAcceptEncoding: 'br' }
  expect(acceptsGzip(new Request(asking('gzip'), { cf } as RequestInit))).toBe(false)
})
