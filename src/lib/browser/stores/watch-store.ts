import { atom, onMount, type ReadableAtom } from 'nanostores'

import type { ErrorCode } from '../../contract/error-code.ts'
import { advanceProgress } from '../../domain/advance-progress.ts'
import { isEnded } from '../../domain/video.ts'
import { troubleOf } from '../passing.ts'
import { createPoll, createTick, type PollEnvironment } from '../poll.ts'
import type { Watch, Watched } from '../watched.ts'

/** What one look brought: what is there now, when to look again, and what was in the way of seeing all of it. */
export type Seen = { watched: Watched; pollAfterMs: number | null; trouble?: ErrorCode }

export type WatchSource = {
  /** What this browser remembers. */
  recall: () => Watched | null
  look: (known: Watched | null, signal: AbortSignal) => Promise<Seen>
  keep: (watched: Watched) => void
  /** Epoch milliseconds. */
  now: () => number
  poll?: PollEnvironment
}

/**
 * A store that shows what is remembered at once, then the truth as each look brings it. Between looks progress moves
 * with the clock; it never falls and is never 100 before everything has ended.
 */
export function createWatchStore(source: WatchSource): ReadableAtom<Watch> {
  const $watch = atom<Watch>({ kind: 'loading' })

  onMount($watch, () => {
    let known = source.recall()
    let told = known
    let toldAt = source.now()
    if (known) $watch.set({ kind: 'ready', watched: known })

    const stopTick = createTick(() => {
      const watch = $watch.get()
      if (watch.kind !== 'ready' || !told || told.videos.every(isEnded)) return
      const progress = advanceProgress(told.progress, told.videos, source.now() - toldAt)
      $watch.set({ ...watch, watched: { ...watch.watched, progress } })
    }, source.poll)

    const stopPoll = createPoll(async (signal) => {
      try {
        const seen = await source.look(known, signal)
        const progress = Math.max(seen.watched.progress, shownProgress(seen.watched))
        known = told = { ...seen.watched, progress }
        toldAt = source.now()
        $watch.set({
          kind: 'ready',
          watched: known,
          ...(seen.trouble && { trouble: seen.trouble }),
        })
        source.keep(known)
        return seen.pollAfterMs
      } catch (error) {
        if (signal.aborted) return null
        const { code, isFinal } = troubleOf(error)
        if (isFinal) {
          $watch.set({ kind: 'missing', code })
          return null
        }
        const watch = $watch.get()
        if (watch.kind !== 'missing') $watch.set({ ...watch, trouble: code })
        throw error
      }
    }, source.poll)

    return () => {
      stopPoll()
      stopTick()
    }
  })

  /** What the page shows already, unless the videos are over: then only the truth counts. */
  function shownProgress(fresh: Watched): number {
    const watch = $watch.get()
    if (watch.kind !== 'ready' || fresh.videos.length === 0 || fresh.videos.every(isEnded)) return 0
    return Math.min(watch.watched.progress, 99)
  }

  return $watch
}
