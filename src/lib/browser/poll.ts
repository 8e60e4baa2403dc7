import { backoff, jittered, POLL_MS } from '../domain/poll-delay.ts'
import { CallError } from './call-error.ts'
import type { Heartbeat } from './heartbeat.ts'

/** How often a page looks at the clock. A timer for the whole delay would oversleep with the machine. */
const BEAT_MS = 1_000

export type PollOptions<T> = {
  look: (signal: AbortSignal) => Promise<T>
  /** When to look again after this reply, in milliseconds; null if never. */
  delayOf: (reply: T) => number | null
  onReply: (reply: T) => void
  onTrouble: (error: unknown) => void
  /** Whether looking again may help after this failure. */
  isWorthwhile: (error: unknown) => boolean
  /** About once a second while it looks at all and there is something to wait for. */
  onBeat: () => void
  /** The least between two looks while nobody can see the page; without it there are none then. */
  hiddenMs?: number
}

export type Poll<T = never> = {
  /** Looks now, even if there was nothing more to wait for; yet never sooner than a server allowed. */
  hurry: () => void
  /** Takes a reply that came another way: what a look under way brings would be older. */
  hear: (reply: T) => void
  /** Ends it for good, the look under way included. */
  stop: () => void
}

/**
 * Looks at something until it is finished, one look at a time: as often as its replies say, more rarely while it
 * fails or is hidden, and not at all while it is offline, except the first time, since `onLine` can be wrong. A reply
 * that is there already, the `first`, saves that first look.
 */
export function createPoll<T>(options: PollOptions<T>, heartbeat: Heartbeat, first?: T): Poll<T> {
  const { now, random, isHidden } = heartbeat
  const { hiddenMs = Infinity } = options
  /** Since when and for how long it waits, and how much of that a server demanded. */
  let wait: { since: number; delay: number; demanded: number } | null = null
  let delay = POLL_MS
  let failures = 0
  let looked = false
  /** Whether somebody asked to look now, seen or not. */
  let isUrgent = false
  let looking: AbortController | undefined
  let stopHeart: (() => void) | undefined

  function plan(next: number, demanded = 0) {
    wait = { since: now(), delay: Math.max(next, demanded), demanded }
  }

  function isDue(): boolean {
    if (!wait || looking || (looked && heartbeat.isOffline())) return false
    const rest = looked && !isUrgent && isHidden() ? hiddenMs : 0
    const waited = now() - wait.since
    // A clock that was set back would otherwise hold the page up until it is that late again.
    return waited >= Math.max(wait.delay, rest) || waited < 0
  }

  function beat() {
    options.onBeat()
    if (isDue()) void look()
  }

  async function look() {
    const { signal } = (looking = new AbortController())
    looked = true
    isUrgent = false
    const told = await options.look(signal).then(succeed, fail)
    if (signal.aborted) return
    looking = undefined
    told()
    turn()
  }

  /** Plans the next look first, so that whatever listens cannot stop it by failing. */
  function succeed(reply: T): () => void {
    const next = options.delayOf(reply)
    failures = 0
    wait = null
    if (next !== null) plan(jittered((delay = next), random()))
    return () => options.onReply(reply)
  }

  function fail(error: unknown): () => void {
    const demanded = error instanceof CallError ? error.retryAfterMs : undefined
    wait = null
    if (options.isWorthwhile(error)) plan(jittered(backoff(delay, ++failures), random()), demanded)
    return () => options.onTrouble(error)
  }

  /** Lets the heart beat while there is somebody to beat for. */
  function turn() {
    const isWaiting = wait !== null || looking !== undefined
    const isNeeded = isWaiting && (hiddenMs < Infinity || !isHidden())
    if (!isNeeded) {
      stopHeart?.()
      stopHeart = undefined
    } else if (!stopHeart) {
      stopHeart = heartbeat.every(BEAT_MS, beat)
      beat()
    }
  }

  /** What failed while the page was away is looked at as soon as it is back. */
  function comeBack() {
    if (failures > 0 && wait && !isHidden()) wait.delay = wait.demanded
    turn()
    if (stopHeart && isDue()) beat()
  }

  function hurry() {
    isUrgent = true
    if (wait) wait.delay = wait.demanded
    else plan(0)
    turn()
    if (isDue()) beat()
  }

  function hear(reply: T) {
    looking?.abort()
    looking = undefined
    looked = true
    succeed(reply)()
    turn()
  }

  const ignoreTurns = heartbeat.onTurn(comeBack)
  if (first === undefined) hurry()
  else hear(first)

  return {
    hurry,
    hear,
    stop() {
      looking?.abort()
      wait = null
      looking = undefined
      turn()
      ignoreTurns()
    },
  }
}
