import * as z from 'zod/mini'

import { fetchJson, retryAfterSeconds } from '../fetch-json.ts'
import { type Delivery, DELIVERY_MS } from '../notices/delivery.ts'

// https://resend.com/docs/api-reference/emails/send-email
const PATH = '/emails'

export type Email = { to: string; subject: string; text: string; html: string }

export type ResendOptions = {
  url: string
  key: string
  from: string
  fetch: typeof fetch
  now: () => number
}

const Failure = z.object({ name: z.string() })

/** Sends an e-mail by Resend. What is sent again under the same key within a day goes out once. Never throws. */
export async function sendByResend(
  { url, key, from, fetch, now }: ResendOptions,
  { to, ...email }: Email,
  idempotencyKey: string,
): Promise<Delivery> {
  const answer = await fetchJson(fetch, {
    url: url + PATH,
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'idempotency-key': idempotencyKey },
    // So that nobody's absence is answered to a shop: https://www.rfc-editor.org/rfc/rfc3834#section-5
    body: { from, to: [to], ...email, headers: { 'Auto-Submitted': 'auto-generated' } },
    timeoutMs: DELIVERY_MS,
  })
  if (answer.kind === 'silent') return { outcome: 'busy', status: 0, retryAfterSeconds: null }
  const { status } = answer
  // Under the same key a repetition brings what was lost of an answer.
  if (status < 300 && answer.kind === 'json') return { outcome: 'sent' }
  const failure = answer.kind === 'json' ? Failure.safeParse(answer.body) : null
  switch (failure?.data?.name) {
    // Another e-mail has gone under this key: this order has had its own.
    case 'invalid_idempotent_request':
      return { outcome: 'sent' }
    case 'concurrent_idempotent_requests':
      return { outcome: 'busy', status, retryAfterSeconds: null }
  }
  if (status < 300 || status === 429 || status >= 500) {
    return { outcome: 'busy', status, retryAfterSeconds: retryAfterSeconds(answer.headers, now()) }
  }
  return { outcome: 'refused', status }
}
