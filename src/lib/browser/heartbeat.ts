/** What waiting for something needs of the browser; tests give their own. */
export type Heartbeat = {
  now: () => number
  /** 0 to 1. */
  random: () => number
  /** Calls again and again until told to stop. */
  every: (periodMs: number, beat: () => void) => () => void
  /** Whether nobody can see the page. */
  isHidden: () => boolean
  isOffline: () => boolean
  /** Tells when one of these two may have changed, and when the page came back from sleep. */
  onTurn: (turned: () => void) => () => void
}

/** `pageshow` is the return from the browser's memory of left pages, `resume` from being frozen. */
const ON_DOCUMENT = ['visibilitychange', 'resume']
const ON_WINDOW = ['pageshow', 'online', 'offline', 'focus']

export const heartbeat: Heartbeat = {
  now: () => Date.now(),
  random: () => Math.random(),
  every(periodMs, beat) {
    const timer = setInterval(beat, periodMs)
    return () => clearInterval(timer)
  },
  isHidden: () => document.hidden,
  isOffline: () => !navigator.onLine,
  onTurn(turned) {
    const abort = new AbortController()
    const { signal } = abort
    for (const name of ON_DOCUMENT) document.addEventListener(name, turned, { signal })
    for (const name of ON_WINDOW) window.addEventListener(name, turned, { signal })
    return () => abort.abort()
  },
}
