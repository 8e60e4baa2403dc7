/** How long to wait between two looks at something unfinished, by how long it has been running. All milliseconds. */
export const POLL_MS = 5_000
export const SLOW_POLL_MS = 15_000
const SLOWEST_POLL_MS = 30_000
/** The same while nobody sees the page: its tab may still tell somebody that it is done. */
export const HIDDEN_POLL_MS = 60_000
const SLOW_AFTER_MS = 5 * 60_000
const SLOWEST_AFTER_MS = 15 * 60_000

/** When to look again at something that has been unfinished for `ageMs`. */
export function pollDelay(ageMs: number): number {
  if (ageMs > SLOWEST_AFTER_MS) return SLOWEST_POLL_MS
  return ageMs > SLOW_AFTER_MS ? SLOW_POLL_MS : POLL_MS
}

/** Spreads a delay by a fifth either way, so that many pages do not ask in the same instant. `random` is 0 to 1. */
export function jittered(delayMs: number, random: number): number {
  return Math.round(delayMs * (0.8 + 0.4 * random))
}

/** The delay after `failures` failed looks in a row: doubles each time, up to a minute. */
export function backoff(delayMs: number, failures: number): number {
  return Math.min(delayMs * 2 ** Math.min(failures, 10), 60_000)
}
