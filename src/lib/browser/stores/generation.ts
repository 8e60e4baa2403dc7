import { changePrompt } from '../../contract/change-prompt.ts'
import { eraseOrder } from '../../contract/erase-order.ts'
import { type Generation, getGeneration } from '../../contract/get-generation.ts'
import { releaseOrder } from '../../contract/release-order.ts'
import { isErased } from '../../domain/order-phase.ts'
import { type Call, call } from '../call.ts'
import { generationKey } from '../generation-key.ts'
import { heartbeat, type Heartbeat } from '../heartbeat.ts'
import { nextLook } from '../next-look.ts'
import { removeStored, writeStored } from '../storage.ts'
import { readGeneration, type StoredGeneration } from '../stored-generation.ts'
import { createStatusStore, type StatusStore } from './status-store.ts'

/** What the buyer of an order may do about it. Each throws what the shop refuses with. */
export type OrderActions = {
  /** Has what was refused made from other words. */
  changePrompt: (prompt: string) => Promise<void>
  /** Gives up what was refused, and pays nothing for it. */
  release: () => Promise<void>
  /** Deletes the text and the videos, here and at the shop. */
  erase: () => Promise<void>
}

/** One order, watched until it is over. */
export function createGenerationStore(
  sessionId: string,
  clock: Heartbeat = heartbeat,
  ask: Call = call,
): StatusStore & { actions: OrderActions } {
  const key = generationKey(sessionId)
  const params = { sessionId }

  const told = (reply: Generation, now: number): StoredGeneration => ({
    ...reply,
    pollAfterMs: nextLook(reply, now),
    seenAt: now,
  })

  const store = createStatusStore<StoredGeneration>(
    {
      key,
      recall(now) {
        const found = readGeneration(sessionId)
        return found && { ...found, seenAt: found.seenAt || Date.parse(found.createdAt) || now }
      },
      ask: async (signal, now) => told(await ask(getGeneration, { params, signal }), now),
      keep(known) {
        if (!isErased(known)) return writeStored(key, known)
        removeStored(key)
        return true
      },
    },
    clock,
  )

  /** Shows what became of the order; where nothing did, asks how it stands. */
  async function show(answer: Promise<Generation>): Promise<void> {
    try {
      store.hear(told(await answer, clock.now()))
    } catch (error) {
      store.hurry()
      throw error
    }
  }

  return {
    ...store,
    actions: {
      changePrompt: (prompt) => show(ask(changePrompt, { params, body: { prompt } })),
      release: () => show(ask(releaseOrder, { params })),
      erase: () => show(ask(eraseOrder, { params })),
    },
  }
}
