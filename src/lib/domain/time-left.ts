/** A span of time in its two largest units, rounded down, so that it never promises more than there is. */
export type TimeLeft = { days: number; hours: number; minutes: number }

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** How long until then; null once it has come. */
export function timeLeft(untilMs: number, nowMs: number): TimeLeft | null {
  const left = untilMs - nowMs
  if (left <= 0) return null
  const days = Math.floor(left / DAY_MS)
  const hours = Math.floor((left % DAY_MS) / HOUR_MS)
  const minutes = Math.floor((left % HOUR_MS) / MINUTE_MS)
  return { days, hours, minutes: days > 0 ? 0 : minutes }
}
