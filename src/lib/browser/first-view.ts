import type { FirstState } from '../contract/first-state.ts'
import { isSlow } from '../domain/order-wait.ts'
import { filesAccount } from './file-account.ts'
import { orderAccount } from './order-account.ts'
import type { StatusView } from './status-view.ts'

/** What a page shows first: what its store says in the browser before it hears anything new. */
export function firstView(first: FirstState, now: number): StatusView {
  if (first.kind === 'missing') return first
  const known =
    first.kind === 'order'
      ? orderAccount(first.order, now)
      : { ...filesAccount(first.files, now), aspectRatio: first.aspectRatio }
  return {
    kind: 'ready',
    known,
    progress: Math.floor(known.progress),
    isSlow: isSlow(known, now),
    trouble: null,
    isKept: true,
  }
}
