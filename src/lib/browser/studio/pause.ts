import type { Heartbeat } from '../heartbeat.ts'

const TICK_MS = 200

/** Waits, or throws the signal's reason as soon as it is aborted. */
export function pause(ms: number, heartbeat: Heartbeat, signal: AbortSignal): Promise<void> {
  const until = heartbeat.now() + ms
  return new Promise((resolve, reject) => {
    const end = heartbeat.every(TICK_MS, () => {
      if (!signal.aborted && heartbeat.now() < until) return
      end()
      if (signal.aborted) reject(signal.reason as Error)
      else resolve()
    })
  })
}
