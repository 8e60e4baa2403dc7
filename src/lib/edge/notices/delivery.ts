/**
 * What came of handing a message to a service that delivers it. `busy` may be tried again, `refused` not; `gone` is a
 * browser that does not want it any more. The status is 0 where nobody answered.
 */
export type Delivery =
  | { outcome: 'sent' | 'gone' }
  | { outcome: 'refused'; status: number }
  | { outcome: 'busy'; status: number; retryAfterSeconds: number | null }

/** How long one delivery may take. */
export const DELIVERY_MS = 6_000
