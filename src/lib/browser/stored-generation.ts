import * as z from 'zod/mini'

import { Generation } from '../contract/get-generation.ts'
import { GENERATION_PREFIX, generationKey } from './generation-key.ts'
import { readStored, storedKeys } from './storage.ts'

/** An order as this browser remembers it, and when it last heard of it; the order form has not heard of it yet. */
export type StoredGeneration = Generation & { seenAt: number }

const Seen = z.object({ seenAt: z._default(z.number(), 0) })

export function readGeneration(sessionId: string): StoredGeneration | null {
  const key = generationKey(sessionId)
  const found = readStored(key, Generation)
  // An entry under another order's name is nobody's.
  if (found?.sessionId !== sessionId) return null
  return { ...found, seenAt: readStored(key, Seen)?.seenAt ?? 0 }
}

/** How long an order can wait to be paid: Stripe closes its payment page after a day. */
const PAYABLE_MS = 24 * 60 * 60_000

/** Every order that this browser remembers, newest first, without those that nobody can pay any more. */
export function listGenerations(now: number): StoredGeneration[] {
  const bornAt = ({ createdAt }: Generation) => Date.parse(createdAt) || 0
  return storedKeys(GENERATION_PREFIX)
    .flatMap((key) => readGeneration(key.slice(GENERATION_PREFIX.length)) ?? [])
    .filter((order) => order.status !== 'pending' || now - bornAt(order) < PAYABLE_MS)
    .sort((one, other) => bornAt(other) - bornAt(one))
}
