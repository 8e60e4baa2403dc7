import type { FirstState } from '../../contract/first-state.ts'
import { type Generation, getGeneration } from '../../contract/get-generation.ts'
import { isErased } from '../../domain/order-phase.ts'
import { type Call, call } from '../call.ts'
import { generationKey } from '../generation-key.ts'
import { heartbeat, type Heartbeat } from '../heartbeat.ts'
import { orderAccount } from '../order-account.ts'
import { removeStored, writeStored } from '../storage.ts'
import { readGeneration, type StoredGeneration } from '../stored-generation.ts'
import { createStatusStore, type StatusStore } from './status-store.ts'

/** A store of an order, which can be told what the shop said of it to something else than the store's own question. */
export type OrderStore = StatusStore & { sessionId: string; tell: (reply: Generation) => void }

/** An order as its page knows it. The text may be missing from what the page brought with it. */
type WatchedGeneration = Omit<StoredGeneration, 'prompt'> & { prompt?: string }

/** One order, watched until it is over. */
export function createGenerationStore(
  sessionId: string,
  clock: Heartbeat = heartbeat,
  ask: Call = call,
  first?: FirstState,
): OrderStore {
  const key = generationKey(sessionId)

  const { hear, ...store } = createStatusStore<WatchedGeneration>(
    {
      key,
      recall(now) {
        const found = readGeneration(sessionId)
        return found && { ...found, seenAt: found.seenAt || Date.parse(found.createdAt) || now }
      },
      ask: async (signal, now) =>
        orderAccount(await ask(getGeneration, { params: { sessionId }, signal }), now),
      keep(known) {
        if (!isErased(known)) return writeStored(key, known)
        removeStored(key)
        return true
      },
      first: (now) => {
        if (first?.kind === 'missing') return { missing: first.code }
        if (first?.kind !== 'order') return {}
        const remembered = readGeneration(sessionId)
        const known = { ...orderAccount(first.order, now), generationId: sessionId, sessionId }
        return { known: remembered ? { ...known, prompt: remembered.prompt } : known }
      },
    },
    clock,
  )

  return { ...store, sessionId, tell: (reply) => hear(orderAccount(reply, clock.now())) }
}
