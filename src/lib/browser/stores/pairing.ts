import { atom, onMount, type ReadableAtom } from 'nanostores'

import type { ErrorCode } from '../../contract/error-code.ts'
import { CallError } from '../call-error.ts'
import { countJobs, forgetDevice, joinKey, type Moved, renewKey } from '../jobs/move-jobs.ts'
import type { Jobs } from '../jobs/open-jobs.ts'
import { fromCode, keyOfHash, SYNC_KEY, toCode, toHash } from '../jobs/sync-key.ts'
import { watchStorage } from '../watch-storage.ts'

/** What may be done with the sync key, one thing at a time. */
export type PairingView =
  | { kind: 'idle' }
  /** What another device needs. */
  | { kind: 'shown'; link: string; code: string }
  | { kind: 'typing'; isWrong: boolean }
  /** Whether to join is asked first. `count` is how many jobs there are to find; null if that cannot be told. */
  | { kind: 'asking'; key: string; code: string; count: number | null; isOwn: boolean }
  | { kind: 'renewing' }
  | { kind: 'forgetting'; code: string | null; waiting: number }
  | { kind: 'busy'; moved: Moved | null }
  | { kind: 'done'; what: 'joined' | 'renewed' | 'renewedPartly' | 'forgotten' }
  | { kind: 'failed'; code: ErrorCode }

export type Pairing = {
  $view: ReadableAtom<PairingView>
  show: () => void
  type: () => void
  /** Takes what was typed; an address opened on this device comes this way too. */
  enter: (text: string) => Promise<void>
  join: () => Promise<void>
  askRenew: () => void
  renew: () => Promise<void>
  askForget: () => void
  forget: () => void
  cancel: () => void
}

/** Getting one person's jobs to their other devices. `page` is the address of this page, without its fragment. */
export function createPairing(jobs: Jobs, page: string): Pairing {
  const $view = atom<PairingView>({ kind: 'idle' })
  const { key, shelf } = jobs

  function show() {
    const mine = key.ensure()
    $view.set({ kind: 'shown', link: page + toHash(mine), code: toCode(mine) })
  }

  // A code that is shown is the one that counts, though another tab may have made a new one or forgotten it.
  onMount($view, () =>
    watchStorage((changed) => {
      if (changed !== null && changed !== SYNC_KEY) return
      const { kind } = $view.get()
      if (kind === 'shown' && key.read() !== null) show()
      else if (kind === 'shown' || kind === 'forgetting') $view.set({ kind: 'idle' })
    }),
  )

  async function work(
    run: (told: (moved: Moved) => void) => Promise<'joined' | 'renewed' | 'renewedPartly'>,
  ) {
    $view.set({ kind: 'busy', moved: null })
    try {
      const what = await run((moved) => $view.set({ kind: 'busy', moved }))
      $view.set({ kind: 'done', what })
    } catch (error) {
      const code = error instanceof CallError ? error.code : 'internal_error'
      $view.set({ kind: 'failed', code })
    }
  }

  return {
    $view,
    show,
    type: () => $view.set({ kind: 'typing', isWrong: false }),
    async enter(text) {
      const theirs = fromCode(text)
      if (theirs === null) return $view.set({ kind: 'typing', isWrong: true })
      $view.set({ kind: 'busy', moved: null })
      const count = await countJobs(jobs, theirs).catch(() => null)
      const isOwn = theirs === key.read()
      $view.set({ kind: 'asking', key: theirs, code: toCode(theirs), count, isOwn })
    },
    async join() {
      const view = $view.get()
      if (view.kind !== 'asking') return
      await work(async (told) => {
        await joinKey(jobs, view.key, told)
        return 'joined'
      })
    },
    askRenew: () => $view.set({ kind: 'renewing' }),
    renew: () => work(async (told) => ((await renewKey(jobs, told)) ? 'renewed' : 'renewedPartly')),
    askForget() {
      const mine = key.read()
      const waiting = shelf.entries().filter(([, entry]) => {
        return entry.info !== null && entry.storedRev !== entry.info.rev
      }).length
      $view.set({ kind: 'forgetting', code: mine && toCode(mine), waiting })
    },
    forget() {
      forgetDevice(jobs)
      $view.set({ kind: 'done', what: 'forgotten' })
    },
    cancel: () => $view.set({ kind: 'idle' }),
  }
}

/** The key that an address brings; it is taken out of the address, so that nobody copies or keeps it by accident. */
export function takeKeyFromAddress(): string | null {
  const found = keyOfHash(location.hash)
  if (found !== null) history.replaceState(history.state, '', location.pathname + location.search)
  return found
}

/** Hears of keys that addresses bring to a page that is open already. Gives the way to stop. */
export function onKeyInAddress(listener: (key: string) => void): () => void {
  const hear = () => {
    const found = takeKeyFromAddress()
    if (found !== null) listener(found)
  }
  const abort = new AbortController()
  window.addEventListener('hashchange', hear, { signal: abort.signal })
  return () => abort.abort()
}
