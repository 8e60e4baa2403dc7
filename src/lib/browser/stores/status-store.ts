import { atom, onMount, type ReadableAtom } from 'nanostores'

import type { ErrorCode } from '../../contract/error-code.ts'
import { mergeGeneration } from '../../domain/merge-generation.ts'
import { isErased } from '../../domain/order-phase.ts'
import { isSlow } from '../../domain/order-wait.ts'
import { HIDDEN_POLL_MS } from '../../domain/poll-delay.ts'
import { progressAfter } from '../../domain/progress.ts'
import { isEnded } from '../../domain/video.ts'
import { CallError } from '../call-error.ts'
import { heartbeat, type Heartbeat } from '../heartbeat.ts'
import { createPoll, type Poll } from '../poll.ts'
import type { Known, StatusView } from '../status-view.ts'
import { watchStorage } from '../watch-storage.ts'

/** Where a page's truth comes from, and where it is remembered. */
export type Source<K extends Known> = {
  /** Under which key of this browser's storage it is remembered. */
  key: string
  recall: (now: number) => K | null
  ask: (signal: AbortSignal, now: number) => Promise<K>
  /** Remembers it. False if it will be forgotten when the page is closed. */
  keep: (known: K) => boolean
  /** What the page brought with it. */
  first?: ((now: number) => First<K>) | undefined
}

/** What a page knew when it came, or why there is nothing to know. The whole truth need not be asked for at once. */
export type First<K extends Known> = { known?: K; isWhole?: boolean; missing?: ErrorCode }

/** The store's value, and a way to ask again at once. */
export type StatusStore = { $view: ReadableAtom<StatusView>; hurry: () => void }

/** The same with a way to tell it what was answered to something else than its own question. */
export type ToldStore<K extends Known> = StatusStore & { hear: (news: K) => void }

/** After these there is nothing to ask again for. */
const FINAL = new Set<ErrorCode>(['generation_not_found', 'file_not_found', 'invalid_id'])

/**
 * What this browser remembers, at once; then the truth, asked for as long as somebody looks and there is more to
 * come. Nothing that was ever shown as finished is taken back, and a number never falls.
 */
export function createStatusStore<K extends Known>(
  source: Source<K>,
  clock: Heartbeat = heartbeat,
): ToldStore<K> {
  const $view = atom<StatusView>({ kind: 'loading', trouble: null })
  let poll: Poll<K> | undefined

  onMount($view, () => {
    let known = source.recall(clock.now())
    const first = source.first?.(clock.now())
    if (first?.known) learn(first.known)
    let trouble: ErrorCode | null = first?.missing ?? null
    let isKept = true

    function learn(news: K) {
      // What its owner had deleted is not to be remembered, and what is made anew begins at the beginning.
      if (!known || isErased(news)) known = news
      else {
        const isAnew = known.status === 'error' && !isEnded(news)
        known = mergeGeneration({ ...known, progress: isAnew ? 0 : progressNow(known) }, news)
      }
    }

    function progressNow(known: Known): number {
      const elapsed = clock.now() - known.seenAt
      return progressAfter(known.progress, known.videos, elapsed, known.typical?.medianMs)
    }

    function show() {
      const shown = clock.isOffline() ? 'network_error' : trouble
      if (trouble && FINAL.has(trouble) && !known?.videos.length) {
        $view.set({ kind: 'missing', code: trouble })
      } else if (!known) {
        $view.set({ kind: 'loading', trouble: shown })
      } else {
        const progress = Math.floor(progressNow(known))
        const slow = isSlow(known, clock.now())
        $view.set({ kind: 'ready', known, progress, isSlow: slow, trouble: shown, isKept })
      }
    }

    poll = createPoll<K>(
      {
        look: (signal) => source.ask(signal, clock.now()),
        delayOf: ({ pollAfterMs }) => pollAfterMs,
        onReply(news) {
          learn(news)
          trouble = null
          isKept = source.keep(known ?? news)
          show()
        },
        onTrouble(error) {
          trouble = codeOf(error)
          show()
        },
        isWorthwhile: (error) => !FINAL.has(codeOf(error)),
        onBeat: show,
        hiddenMs: HIDDEN_POLL_MS,
      },
      clock,
      first?.isWhole ? first.known : undefined,
    )
    const deafen = watchStorage((key) => {
      if (key !== source.key) return
      const heard = source.recall(clock.now())
      if (!heard || (known && heard.seenAt <= known.seenAt)) return
      learn(heard)
      show()
    })

    return () => {
      poll?.stop()
      deafen()
    }
  })

  return { $view, hurry: () => poll?.hurry(), hear: (news) => poll?.hear(news) }
}

function codeOf(error: unknown): ErrorCode {
  return error instanceof CallError ? error.code : 'internal_error'
}
