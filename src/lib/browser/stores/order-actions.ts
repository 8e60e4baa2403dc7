import { changePrompt } from '../../contract/change-prompt.ts'
import { eraseOrder } from '../../contract/erase-order.ts'
import type { Generation } from '../../contract/get-generation.ts'
import { releaseOrder } from '../../contract/release-order.ts'
import { type Call, call } from '../call.ts'
import type { OrderStore } from './generation.ts'

/** What the buyer of an order may do about it. Each throws what the shop refuses with. */
export type OrderActions = {
  /** Has what was refused made from other words. */
  changePrompt: (prompt: string) => Promise<void>
  /** Gives up what was refused, and pays nothing for it. */
  release: () => Promise<void>
  /** Deletes the text and the videos, here and at the shop. */
  erase: () => Promise<void>
}

/** The actions on the order that a store watches, which shows what comes of them. */
export function createOrderActions(store: OrderStore, ask: Call = call): OrderActions {
  const params = { sessionId: store.sessionId }

  /** Shows what became of the order; where nothing did, asks how it stands. */
  async function show(answer: Promise<Generation>): Promise<void> {
    try {
      store.tell(await answer)
    } catch (error) {
      store.hurry()
      throw error
    }
  }

  return {
    changePrompt: (prompt) => show(ask(changePrompt, { params, body: { prompt } })),
    release: () => show(ask(releaseOrder, { params })),
    erase: () => show(ask(eraseOrder, { params })),
  }
}
