import type { Heartbeat } from '../heartbeat.ts'

const TICK_MS = 200

/** Waits this long, and until there is a network; throws the signal's reason as soon as it is aborted. */
export function pause(ms: number, heartbeat: Heartbeat, signal: AbortSignal): Promise<void> {
  const until = heartbeat.now() + ms
  return new Promise((resolve, reject) => {
    const end = heartbeat.every(TICK_MS, () => {
      const isEarly = heartbeat.now() < until || heartbeat.isOffline()
      if (!signal.aborted && isEarly) return
      end()
      if (signal.aborted) reject(signal.reason as Error)
      else resolve()
    })
  })
}
