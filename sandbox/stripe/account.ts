import { createShelf, type Shelf } from '../shelf.ts'
import type { Settings } from '../settings.ts'
import type { Timers } from '../timers.ts'
import type { Charge, Checkout, Event, Intent, Refund } from './objects.ts'

/** Everything the pretended Stripe account holds. */
export interface Account {
  checkouts: Shelf<Checkout>
  intents: Shelf<Intent>
  charges: Shelf<Charge>
  refunds: Shelf<Refund>
  events: Shelf<Event>
  settings: Settings
  timers: Timers
  /** This server's own origin, for the address of the hosted page. */
  origin(): string
  /** Records an event and sets out to deliver it. */
  emit(type: string, object: object): void
  clear(): void
}

export type Emit = (account: Account, type: string, object: object) => void

export function createAccount(
  settings: Settings,
  timers: Timers,
  origin: () => string,
  emit: Emit,
): Account {
  const account: Account = {
    checkouts: createShelf(),
    intents: createShelf(),
    charges: createShelf(),
    refunds: createShelf(),
    events: createShelf(),
    settings,
    timers,
    origin,
    emit: (type, object) => emit(account, type, object),
    clear() {
      for (const shelf of [account.checkouts, account.intents, account.charges]) shelf.clear()
      for (const shelf of [account.refunds, account.events]) shelf.clear()
    },
  }
  return account
}
