/** Everything that waits, in one place, so that closing the sandbox leaves nothing behind. */
export interface Timers {
  later(ms: number, act: () => void): void
  /** Resolves after `ms`, or at once when the sandbox closes. */
  sleep(ms: number): Promise<void>
  /** Forgets what is waiting; `sleep` resolves, `later` never acts. */
  clear(): void
  /** As `clear`, and aborts for good. */
  stop(): void
  readonly stopped: AbortSignal
}

export function createTimers(): Timers {
  const waiting = new Map<NodeJS.Timeout, () => void>()
  const end = new AbortController()

  function start(ms: number, act: () => void, abandon: () => void): void {
    if (end.signal.aborted) return abandon()
    const timer = setTimeout(() => {
      waiting.delete(timer)
      act()
    }, ms)
    waiting.set(timer, abandon)
  }

  function clear(): void {
    for (const [timer, abandon] of [...waiting]) {
      clearTimeout(timer)
      waiting.delete(timer)
      abandon()
    }
  }

  return {
    later: (ms, act) => start(ms, act, () => undefined),
    sleep: (ms) => new Promise((resolve) => start(ms, resolve, resolve)),
    clear,
    stop() {
      end.abort()
      clear()
    },
    stopped: end.signal,
  }
}
