type Timer = { at: number; act: () => void }

/** Time that passes only when a test lets it, at once, and with it whatever waits for that time. */
export type VirtualClock = {
  /** Epoch milliseconds. */
  now: () => number
  sleep: (ms: number) => Promise<void>
  /** How many are asleep. */
  sleepers: () => number
  /** Lets everything go on that needs no time. */
  settle: () => Promise<void>
  /** Lets time pass, waking whoever sleeps in its turn. */
  advance: (ms: number) => Promise<void>
  /** Lets as much time pass as this work takes. Throws where it waits for what never comes. */
  drive: <Value>(work: Promise<Value>) => Promise<Value>
  /** Goes to another time and forgets whoever sleeps. */
  reset: (now: number) => void
}

export function createVirtualClock(start = Date.UTC(2030, 0, 1)): VirtualClock {
  let now = start
  /** By their time; those of one time in the order in which they fell asleep. */
  let timers: Timer[] = []

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      // Timers count whole milliseconds, as clocks do.
      const at = now + Math.max(0, Math.ceil(ms))
      const after = timers.findLastIndex((timer) => timer.at <= at)
      timers.splice(after + 1, 0, { at, act: resolve })
    })
  }

  /** What neither sleeps nor uses a real thread, socket or timer is over before the next turn of the event loop. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve))

  function wakeFirst(): void {
    const { at, act } = timers.shift()!
    now = Math.max(now, at)
    act()
  }

  async function advance(ms: number): Promise<void> {
    const until = now + ms
    await settle()
    while (timers.length > 0 && timers[0]!.at <= until) {
      wakeFirst()
      await settle()
    }
    now = until
  }

  async function drive<Value>(work: Promise<Value>): Promise<Value> {
    const state = { isOver: false }
    const over = () => void (state.isOver = true)
    work.then(over, over)
    await settle()
    while (!state.isOver) {
      if (timers.length === 0) throw new Error('The work waits for something that never comes.')
      wakeFirst()
      await settle()
    }
    return work
  }

  return {
    now: () => now,
    sleep,
    sleepers: () => timers.length,
    settle,
    advance,
    drive,
    reset(to) {
      now = to
      timers = []
    },
  }
}
