import type { Heartbeat } from '../heartbeat.ts'

const TICK_MS = 200

/** Waits until something is so. */
export function waitUntil(isSo: () => boolean, heartbeat: Heartbeat): Promise<void> {
  return new Promise((resolve) => {
    const end = heartbeat.every(TICK_MS, () => {
      if (!isSo()) return
      end()
      resolve()
    })
  })
}

/** Waits this long, and until there is a network; throws the signal's reason as soon as it is aborted. */
export async function pause(ms: number, heartbeat: Heartbeat, signal: AbortSignal): Promise<void> {
  const until = heartbeat.now() + ms
  const isOver = () => heartbeat.now() >= until && !heartbeat.isOffline()
  await waitUntil(() => signal.aborted || isOver(), heartbeat)
  signal.throwIfAborted()
}
