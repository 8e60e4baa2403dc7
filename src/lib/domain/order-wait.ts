import type { Wait } from './wait.ts'

/** A clock by which an order has been waited for longer than this is wrong. */
const LONGEST_MS = 3 * 60 * 60_000

type LedgerEvent = { at: string; type: string; video?: number | undefined }

type Waited = {
  timeline?: readonly LedgerEvent[] | undefined
  typical?: Wait | undefined
}

/** Whether an order has been waited for longer than nine in ten are. */
export function isSlow({ timeline = [], typical }: Waited, now: number): boolean {
  const waited = now - waitingSince(timeline)
  return typical !== undefined && waited > typical.p90Ms && waited < LONGEST_MS
}

/** Since when an order has been waited for: since it was paid, or since its buyer chose other words. */
function waitingSince(timeline: readonly LedgerEvent[]): number {
  const refused = new Set<number | undefined>()
  let since = NaN
  for (const { at, type, video } of timeline) {
    if (type === 'refused') refused.add(video)
    const isChosen = type === 'retried' && refused.delete(video)
    if (isChosen || type === 'authorised' || type === 'paid') since = Date.parse(at)
  }
  return since
}
