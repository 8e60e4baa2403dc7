/** Everything that waits, in one place, so that closing the sandbox leaves nothing behind. */
export interface Timers {
  later(ms: number, act: () => void): void
  /** Resolves after `ms`, or at once when the signal aborts or the sandbox closes. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
  /** Forgets what is waiting; `sleep` resolves, `later` never acts. */
  clear(): void
  /** As `clear`, and aborts for good. */
  stop(): void
  readonly stopped: AbortSignal
}

export function createTimers(): Timers {
  const waiting = new Map<NodeJS.Timeout, () => void>()
  const end = new AbortController()

  function start(ms: number, act: () => void, abandon: () => void, signal?: AbortSignal): void {
    if (end.signal.aborted || signal?.aborted) return abandon()
    const timer = setTimeout(() => {
      waiting.delete(timer)
      act()
    }, ms)
    waiting.set(timer, abandon)
    signal?.addEventListener('abort', () => forget(timer))
  }

  function forget(timer: NodeJS.Timeout): void {
    const abandon = waiting.get(timer)
    clearTimeout(timer)
    waiting.delete(timer)
    abandon?.()
  }

  function clear(): void {
    for (const timer of [...waiting.keys()]) forget(timer)
  }

  return {
    later: (ms, act) => start(ms, act, () => undefined),
    sleep: (ms, signal) => new Promise((resolve) => start(ms, resolve, resolve, signal)),
    clear,
    stop() {
      end.abort()
      clear()
    },
    stopped: end.signal,
  }
}
