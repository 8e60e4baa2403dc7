import * as z from 'zod/mini'

import { ProblemError } from './problem-error.ts'
import type { Shop } from './shop.ts'

const IdempotencyKey = z.string().check(z.regex(/^[\x21-\x7e]{8,200}$/))

/** What the client calls this attempt, so that sending it twice does it once; made here when it says nothing. */
export function idempotencyKey(shop: Shop, request: Request): string {
  const sent = request.headers.get('idempotency-key')
  if (sent === null) return shop.uuid()
  const key = IdempotencyKey.safeParse(sent)
  if (key.success) return key.data
  throw new ProblemError('invalid_request', {
    issues: [{ path: 'Idempotency-Key', message: 'Use 8 to 200 visible ASCII characters.' }],
  })
}
