import type { Charge, Event, Intent, Refund, Session } from '../../../../sandbox/stripe/objects.ts'
import type { Chance } from '../chance.ts'
import type { VirtualClock } from '../virtual-clock.ts'

/** A session with what Stripe remembers of it but does not show. */
export type Checkout = {
  session: Session
  /** Where the card is only authorised: for every method, or for cards alone. */
  manual: 'no' | 'every_method' | 'card'
  intentMetadata: Record<string, string>
}

/** What really happened to the money of one payment, whatever anybody was told. Amounts are in the smallest unit. */
export type Book = {
  intentId: string
  sessionId: string
  /** Held on a card, whether or not any of it was taken. */
  held: number
  /** Came in, by a capture or without one. */
  received: number
  captured: number
  refunded: number
  /** How many calls did something. */
  captures: number
  refunds: number
  cancels: number
  /** The hold ran out before anybody captured or cancelled it. */
  isExpired: boolean
}

/** Everything that an account with Stripe holds. */
export type Account = {
  clock: VirtualClock
  checkouts: Map<string, Checkout>
  intents: Map<string, Intent>
  charges: Map<string, Charge>
  refunds: Map<string, Refund>
  books: Map<string, Book>
  /** Oldest first. */
  events: Event[]
  /** Those of the events that the test has not delivered or dropped yet. */
  pending: Event[]
  id: (prefix: string, length?: number) => string
  seconds: () => number
  emit: (type: string, object: object, at?: number) => void
}

export const API_VERSION = '2026-10-28.endive'

export function createAccount(clock: VirtualClock, chance: Chance): Account {
  const id = (prefix: string, length = 24) => `${prefix}_${chance.letters(length)}`
  const seconds = () => Math.floor(clock.now() / 1000)

  const account: Account = {
    clock,
    checkouts: new Map(),
    intents: new Map(),
    charges: new Map(),
    refunds: new Map(),
    books: new Map(),
    events: [],
    pending: [],
    id,
    seconds,
    emit(type, object, at = seconds()) {
      const event: Event = {
        id: id('evt'),
        object: 'event',
        api_version: API_VERSION,
        created: at,
        // As the object was at that moment: what an event says does not change with it.
        data: { object: JSON.parse(JSON.stringify(object)) as Record<string, unknown> },
        livemode: false,
        pending_webhooks: 1,
        request: { id: null, idempotency_key: null },
        type,
      }
      account.events.push(event)
      account.pending.push(event)
    },
  }
  return account
}

export function bookOf(account: Account, intent: Intent): Book {
  return account.books.get(intent.id)!
}

export function sessionOf(account: Account, intent: Intent): Session {
  return account.checkouts.get(bookOf(account, intent).sessionId)!.session
}
