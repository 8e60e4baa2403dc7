/** How far the two clocks may be apart before it matters; replies tell the time in whole seconds. */
const TOLERANCE_MS = 5_000

/** What time it is by the server's clock, which is the one that jobs expire by. A device's may be wrong by days. */
export type ServerClock = {
  now: () => number
  /** Whether the server was heard. */
  isSure: () => boolean
  /** Learns from the `Date` of a reply. */
  hear: (date: string | null) => void
}

export function createServerClock(now: () => number): ServerClock {
  let ahead: number | null = null
  return {
    now: () => now() + (ahead ?? 0),
    isSure: () => ahead !== null,
    hear(date) {
      const told = Date.parse(date ?? '')
      if (Number.isNaN(told)) return
      ahead = Math.abs(told - now()) > TOLERANCE_MS ? told - now() : 0
    },
  }
}
