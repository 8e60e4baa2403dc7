import type { Heartbeat } from '../../src/lib/browser/heartbeat.ts'

/** A browser whose time moves only when a test says so, and that can be hidden, cut off and put to sleep. */
export function stillHeartbeat(begin: { isHidden?: boolean } = {}) {
  let now = Date.UTC(2026, 0, 1)
  let beat: (() => void) | undefined
  let turned: (() => void) | undefined
  const state = { isHidden: false, isOffline: false, random: 0.5, ...begin }

  const heartbeat: Heartbeat = {
    now: () => now,
    random: () => state.random,
    every(_, run) {
      beat = run
      return () => (beat = undefined)
    },
    isHidden: () => state.isHidden,
    isOffline: () => state.isOffline,
    onTurn(run) {
      turned = run
      return () => (turned = undefined)
    },
  }

  return {
    heartbeat,
    isBeating: () => beat !== undefined,
    isListening: () => turned !== undefined,
    now: () => now,
    /** Lets so many seconds pass, one beat each, and whatever they set off. */
    pass: async (seconds: number) => {
      for (let second = 0; second < seconds; second++) {
        now += 1_000
        beat?.()
        await settle()
      }
    },
    /** The machine sleeps: time passes without a beat. */
    sleep: async (ms: number) => {
      now += ms
      beat?.()
      await settle()
    },
    turn: async (change: Partial<typeof state>) => {
      Object.assign(state, change)
      turned?.()
      await settle()
    },
  }
}

/** Lets everything that waits for a promise go on. */
export async function settle() {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve()
}
