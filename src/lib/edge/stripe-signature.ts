import Stripe from 'stripe'

import { ProblemError } from './problem-error.ts'

/** How far a signature's time may be from ours, either way, in seconds. */
const TOLERANCE_S = 300

/**
 * The body of a webhook call as an event, if one of the secrets signed it lately. Stripe's library checks the
 * signature and refuses old ones; signatures from the future it lets through, so they are refused here.
 * https://docs.stripe.com/webhooks#verify-official-libraries
 */
export async function verifiedEvent(
  body: string,
  header: string | null,
  secrets: string[],
  now: number,
): Promise<unknown> {
  const signedAt = Number(/(?:^|,)t=(\d+)/.exec(header ?? '')?.[1])
  const isDue = signedAt - now / 1000 <= TOLERANCE_S
  const { signature } = Stripe.webhooks
  if (header === null || !isDue || !signature) throw new ProblemError('invalid_signature')
  for (const secret of secrets) {
    const verified = await signature
      .verifyHeaderAsync(body, header, secret, TOLERANCE_S, undefined, now)
      .catch(() => false)
    if (verified) return parse(body.replace(/^\uFEFF/, ''))
  }
  throw new ProblemError('invalid_signature')
}

/** What was signed but is not JSON comes out as nothing, and is no event to whoever reads it. */
function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
