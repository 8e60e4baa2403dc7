/** How long videos take: half of them, and nine in ten, within so many milliseconds. */
export type Wait = { medianMs: number; p90Ms: number }

/** Fewer say too little. */
const MIN_WAITS = 5

/** The typical wait among those that were measured; null if they are too few. */
export function waitOf(waitsMs: readonly number[]): Wait | null {
  if (waitsMs.length < MIN_WAITS) return null
  const sorted = [...waitsMs].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1]!
  return { medianMs: at(0.5), p90Ms: at(0.9) }
}
