import { type Generation, getGeneration } from '../../contract/get-generation.ts'
import { isErased } from '../../domain/order-phase.ts'
import { type Call, call } from '../call.ts'
import { generationKey } from '../generation-key.ts'
import { heartbeat, type Heartbeat } from '../heartbeat.ts'
import { nextLook } from '../next-look.ts'
import { removeStored, writeStored } from '../storage.ts'
import { readGeneration, type StoredGeneration } from '../stored-generation.ts'
import { createStatusStore, type StatusStore } from './status-store.ts'

/** A store of an order, which can be told what the shop said of it to something else than the store's own question. */
export type OrderStore = StatusStore & { sessionId: string; tell: (reply: Generation) => void }

/** One order, watched until it is over. */
export function createGenerationStore(
  sessionId: string,
  clock: Heartbeat = heartbeat,
  ask: Call = call,
): OrderStore {
  const key = generationKey(sessionId)

  const told = (reply: Generation, now: number): StoredGeneration => ({
    ...reply,
    pollAfterMs: nextLook(reply, now),
    seenAt: now,
  })

  const { hear, ...store } = createStatusStore<StoredGeneration>(
    {
      key,
      recall(now) {
        const found = readGeneration(sessionId)
        return found && { ...found, seenAt: found.seenAt || Date.parse(found.createdAt) || now }
      },
      ask: async (signal, now) =>
        told(await ask(getGeneration, { params: { sessionId }, signal }), now),
      keep(known) {
        if (!isErased(known)) return writeStored(key, known)
        removeStored(key)
        return true
      },
    },
    clock,
  )

  return { ...store, sessionId, tell: (reply) => hear(told(reply, clock.now())) }
}
