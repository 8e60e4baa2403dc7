import * as z from 'zod/mini'

import { Generation } from '../contract/get-generation.ts'
import { readStored, storedKeys } from './storage.ts'

const PREFIX = 'veo3_generation_'

/** An order as this browser remembers it, and when it last heard of it; the order form has not heard of it yet. */
export type StoredGeneration = Generation & { seenAt: number }

const Seen = z.object({ seenAt: z._default(z.number(), 0) })

export function generationKey(sessionId: string): string {
  return PREFIX + sessionId
}

export function readGeneration(sessionId: string): StoredGeneration | null {
  const key = generationKey(sessionId)
  const found = readStored(key, Generation)
  // An entry under another order's name is nobody's.
  if (found?.sessionId !== sessionId) return null
  return { ...found, seenAt: readStored(key, Seen)?.seenAt ?? 0 }
}

/** Every order that this browser remembers, newest first. */
export function listGenerations(): StoredGeneration[] {
  return storedKeys(PREFIX)
    .flatMap((key) => readGeneration(key.slice(PREFIX.length)) ?? [])
    .sort((one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt))
}
