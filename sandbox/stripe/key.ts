import { header, type Call } from '../http/call.ts'
import { Refusal } from './refusal.ts'

function keyIn(call: Call): string | undefined {
  const [scheme, value] = (header(call, 'authorization') ?? '').split(' ')
  if (scheme === 'Bearer') return value
  // curl -u sk_test_…: sends the key as a user name without a password.
  if (scheme === 'Basic')
    return Buffer.from(value ?? '', 'base64')
      .toString('utf8')
      .split(':')[0]
  return undefined
}

/** Throws what Stripe answers to a missing or a wrong secret key. */
export function checkKey(call: Call, secret: string): void {
  const key = keyIn(call)
  if (!key) {
    throw new Refusal(
      'You did not provide an API key. You need to provide your API key in the Authorization header, ' +
        'using Bearer auth (e.g. "Authorization: Bearer YOUR_SECRET_KEY").',
      { status: 401 },
    )
  }
  if (key !== secret) {
    const hint = `${key.slice(0, 8)}${'*'.repeat(8)}${key.slice(-4)}`
    throw new Refusal(`Invalid API Key provided: ${hint}`, { status: 401 })
  }
}
