import { getGeneration } from '../../contract/get-generation.ts'
import { type Call, call } from '../call.ts'
import { generationKey } from '../generation-key.ts'
import type { Heartbeat } from '../heartbeat.ts'
import { writeStored } from '../storage.ts'
import { readGeneration, type StoredGeneration } from '../stored-generation.ts'
import { createStatusStore, type StatusStore } from './status-store.ts'

/** One order, watched until it is over. */
export function createGenerationStore(
  sessionId: string,
  clock?: Heartbeat,
  ask: Call = call,
): StatusStore {
  const key = generationKey(sessionId)
  return createStatusStore<StoredGeneration>(
    {
      key,
      recall(now) {
        const found = readGeneration(sessionId)
        return found && { ...found, seenAt: found.seenAt || Date.parse(found.createdAt) || now }
      },
      ask: async (signal, now) => {
        const reply = await ask(getGeneration, { params: { sessionId }, signal })
        return { ...reply, seenAt: now }
      },
      keep: (known) => writeStored(key, known),
    },
    clock,
  )
}
