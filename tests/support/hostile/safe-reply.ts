import type { WireReply } from './wire.ts'

/** What every reply of the site carries, be it a page, a redirect or a problem. */
const REQUIRED: Record<string, RegExp> = {
  'content-security-policy': /frame-ancestors 'none'/,
  'permissions-policy': /camera=\(\)/,
  'referrer-policy': /^(no-referrer|strict-origin-when-cross-origin)$/,
  'strict-transport-security': /max-age=31536000/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
}

const STACK = /\bat (async )?[\w.<>]+ \(|\.(ts|mjs|js):\d+:\d+|node_modules|D1_ERROR|SQLITE_/
const SECRET = /sk_test_|whsec_|token-of-the-tests|key-of-the-tests|SECRET PROMPT/

/** Stands in whatever a hostile request would like to see again, or to send somebody to. */
export const MARK = 'evil.example'

/** What is wrong with a reply, whatever was asked; nothing if it is safe. `site` is the site's own address. */
export function faultsOf({ status, headers, body }: WireReply, site: string): string[] {
  const faults: string[] = []
  const check = (isSafe: boolean, fault: string) => {
    if (!isSafe) faults.push(fault)
  }
  for (const [name, wanted] of Object.entries(REQUIRED)) {
    check(wanted.test(headers.get(name) ?? ''), `${name}: ${headers.get(name)}`)
  }
  const type = headers.get('content-type')
  const isData = /^(application\/(problem\+)?json|text\/event-stream)\b/.test(type ?? '')
  check(body === '' || type !== undefined, 'a body without a type')
  check(isData || !body.includes(MARK), 'the request is repeated in a document')
  check(isOk(status) || !body.includes(MARK), 'a refusal repeats the request')
  check(![...headers.values()].join('\n').includes(MARK), 'a header repeats the request')
  check(!STACK.test(body), 'a stack')
  check(!SECRET.test(body + [...headers.values()].join('\n')), 'a secret')
  check(!headers.has('set-cookie'), 'a cookie')
  check(
    ![...headers.keys()].some((name) => name.startsWith('access-control-')),
    'other sites may read it',
  )
  check(isKnownPlace(headers.get('location'), site), `sent to ${headers.get('location')}`)
  return faults
}

function isOk(status: number | null): boolean {
  return status !== null && status < 300
}

/** A redirect stays on the site, or leads to Stripe's page. */
function isKnownPlace(location: string | undefined, site: string): boolean {
  if (location === undefined) return true
  const { origin } = new URL(location, site)
  return origin === new URL(site).origin || origin === 'https://checkout.stripe.com'
}
