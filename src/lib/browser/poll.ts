import { backoff, jittered, POLL_MS } from '../domain/poll-delay.ts'
import { CallError } from './call-error.ts'

/** What a poll needs of the browser; tests give their own. */
export type PollEnvironment = {
  /** Runs something once after so many milliseconds; gives the way to call it off. */
  after: (ms: number, run: () => void) => () => void
  /** Whether nobody can see the page. */
  isAsleep: () => boolean
  /** Runs something whenever the page is shown again, comes back from the browser's memory or gets its network back. */
  onWake: (run: () => void) => () => void
  random: () => number
}

/** One look. Gives when to look again in milliseconds, or null when there is nothing more to see. May throw. */
export type Look = (signal: AbortSignal) => Promise<number | null>

/**
 * Looks now, then again and again as each look says, a little spread, less often while looks fail, and not at all
 * while nobody can see the page; then at once when it is seen again. Gives the way to stop.
 */
export function createPoll(look: Look, environment: PollEnvironment = browserPoll): () => void {
  const stopped = new AbortController()
  let failures = 0
  let callOff = () => {}
  let isLooking = false
  let isOver = false

  async function lookNow(): Promise<void> {
    callOff()
    if (isLooking || isOver || environment.isAsleep()) return
    isLooking = true
    const delay = await look(stopped.signal).then(
      (next) => {
        failures = 0
        return next
      },
      (error: unknown) => {
        const asked = error instanceof CallError ? (error.retryAfterMs ?? 0) : 0
        return Math.max(backoff(POLL_MS, failures++), asked)
      },
    )
    isLooking = false
    if (stopped.signal.aborted) return
    if (delay === null) return stop()
    callOff = environment.after(jittered(delay, environment.random()), () => void lookNow())
  }

  function stop(): void {
    isOver = true
    callOff()
    sleep()
    stopped.abort()
  }

  const sleep = environment.onWake(() => void lookNow())
  void lookNow()
  return stop
}

/** Runs something about once a second while the page can be seen. Gives the way to stop. */
export function createTick(
  run: () => void,
  environment: PollEnvironment = browserPoll,
): () => void {
  let callOff = () => {}
  const next = () => {
    callOff = environment.after(1_000, () => {
      if (!environment.isAsleep()) run()
      next()
    })
  }
  next()
  return () => callOff()
}

export const browserPoll: PollEnvironment = {
  after: (ms, run) => {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  isAsleep: () => document.hidden,
  onWake: (run) => {
    const wakes: [EventTarget, string][] = [
      [document, 'visibilitychange'],
      [window, 'online'],
      [window, 'pageshow'],
    ]
    for (const [target, name] of wakes) target.addEventListener(name, run)
    return () => {
      for (const [target, name] of wakes) target.removeEventListener(name, run)
    }
  },
  random: () => Math.random(),
}
