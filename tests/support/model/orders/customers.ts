import type { Generation } from '#lib/contract/get-generation.ts'

import type { Buyer, Schedule } from './schedule.ts'
import type { Told } from './told.ts'
import type { World } from './world.ts'

/** A buyer, with what the buyer was told and has done. */
export type Customer = Buyer & {
  key: string
  /** What the buyer asks for; other words after a refusal. */
  prompt: string
  words: number
  /** The sessions that the shop handed out for this key, oldest first, each the only one until its order was erased. */
  sessions: string[]
  told: Told[]
  last: Generation | null
}

export function customersOf({ buyers, seed }: Schedule): Customer[] {
  return buyers.map((buyer, index) => ({
    ...buyer,
    key: `key-of-${seed}-${index}`,
    prompt: `A film for ${index}`,
    words: 0,
    sessions: [],
    told: [],
    last: null,
  }))
}

/** What is done and seen in one schedule. */
export type Play = {
  world: World
  customers: Customer[]
  /** What contradicts what must be so, found on the way. */
  found: string[]
  /** When the shop has heard of what, by an event's type and the payment that it is about. */
  heard: Map<string, number>
  /** When orders were paid. */
  paid: Map<string, number>
  /** Orders paid with another amount than theirs. */
  mispaid: Set<string>
}
