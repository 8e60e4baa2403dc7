import { atom, onMount, type ReadableAtom } from 'nanostores'

import { GENERATION_PREFIX, generationKey } from '../generation-key.ts'
import { removeStored, writeStored } from '../storage.ts'
import { listGenerations, type StoredGeneration } from '../stored-generation.ts'
import { watchStorage } from '../watch-storage.ts'

export type OrdersStore = {
  /** Newest first. */
  $orders: ReadableAtom<StoredGeneration[]>
  forget: (order: StoredGeneration) => void
  /** Takes back a `forget`. */
  restore: (order: StoredGeneration) => void
  clear: () => void
}

/** The orders that this browser remembers. Forgetting one changes nothing at the shop. */
export function createOrdersStore(now: () => number = Date.now): OrdersStore {
  const $orders = atom<StoredGeneration[]>([])
  const refresh = () => $orders.set(listGenerations(now()))

  onMount($orders, () => {
    refresh()
    return watchStorage((key) => {
      if (key === null || key.startsWith(GENERATION_PREFIX)) refresh()
    })
  })

  function forget({ sessionId }: StoredGeneration) {
    removeStored(generationKey(sessionId))
    refresh()
  }

  return {
    $orders,
    forget,
    restore(order) {
      writeStored(generationKey(order.sessionId), order)
      refresh()
    },
    clear: () => $orders.get().forEach(forget),
  }
}
