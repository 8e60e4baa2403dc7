import * as fc from 'fast-check'

import { type HttpFault, LOSSES, REFUSALS } from '../faults.ts'
import type { Kill } from '../kill.ts'

/** What somebody does, about which of the buyers (or which of the events on their way), counted from 0. */
export type Act =
  | {
      do: 'checkout' | 'read' | 'read_files' | 'retry' | 'release' | 'erase'
      of: number
      kill: Mortal
    }
  | { do: 'sweep'; kill: Mortal }
  | { do: 'hear'; of: number; again: boolean; kill: Mortal }
  | { do: 'drop'; of: number }
  | { do: 'pay'; of: number; means: Means; discount: number }
  | { do: 'clear'; of: number; succeeds: boolean }
  | { do: 'refund' | 'cancel' | 'dispute'; of: number }
  | { do: 'outage'; at: 'stripe' | 'videos' | 'database'; ms: number }

type Mortal = Kill | null

/** What is begun at once, and how much time goes by before the next; `expiry` is until a page is about to close. */
export type Step = { acts: Act[]; then: number | 'expiry' }

export type Buyer = {
  count: 1 | 3
  capture: 'on_delivery' | 'at_checkout'
  /** How the buyer pays at once, if so; most do, or little would happen. */
  pays: Means | null
}
export type Means = 'card' | 'delayed' | 'declined'

/** How often what goes wrong, as shares of all calls. */
export type Weather = {
  stripe: number
  /** What goes wrong on the way: of few kinds at a time each meets the others oftener than of all. */
  kinds: HttpFault[]
  /** Errors of Stripe's own, which it remembers for the call's key. */
  stripeInside: number
  videos: number
  database: number
  /** What the video service will not film, fails to make, never ends, or hides. */
  refusals: number
  failures: number
  endless: number
  hidden: number
  forgetful: number
  /** How long a call may travel, each way, and how late the late ones come. */
  latencyMs: number
  lateMs: number
}

export type Schedule = { seed: number; weather: Weather; buyers: Buyer[]; steps: Step[] }

const share = (most: number) =>
  fc
    .oneof(
      { weight: 2, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.integer({ min: 0, max: most }) },
    )
    .map((percent) => percent / 100)

const weather: fc.Arbitrary<Weather> = fc.record({
  stripe: share(30),
  kinds: fc.subarray([...REFUSALS, ...LOSSES], { minLength: 1 }),
  stripeInside: share(10),
  videos: share(25),
  database: share(6),
  refusals: share(60),
  failures: share(40),
  endless: share(10),
  hidden: share(25),
  forgetful: share(30),
  latencyMs: fc.constantFrom(0, 5, 40, 300, 2_500),
  lateMs: fc.constantFrom(500, 10_000, 60_000),
})

const of = fc.nat({ max: 3 })
const kill: fc.Arbitrary<Mortal> = fc.option(
  fc.record({
    at: fc.integer({ min: 1, max: 24 }),
    when: fc.constantFrom('before' as const, 'after' as const),
  }),
  { freq: 4 },
)
const mortal = <Name extends string>(...names: Name[]) =>
  fc.record({ do: fc.constantFrom(...names), of, kill })

const means = fc.oneof(
  { weight: 6, arbitrary: fc.constant('card' as const) },
  { weight: 2, arbitrary: fc.constant('delayed' as const) },
  { weight: 1, arbitrary: fc.constant('declined' as const) },
)
/** What another price than ours was paid with: hardly ever. */
const discount = fc.oneof(
  { weight: 30, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.constant(100) },
)
const pay = fc.record({ do: fc.constant('pay' as const), of, means, discount })

const buyer: fc.Arbitrary<Buyer> = fc.record({
  count: fc.constantFrom(1 as const, 3 as const),
  capture: fc.constantFrom('on_delivery' as const, 'at_checkout' as const),
  pays: fc.option(means, { freq: 3 }),
})

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: mortal('checkout') },
  { weight: 5, arbitrary: pay },
  { weight: 8, arbitrary: mortal('read') },
  { weight: 1, arbitrary: mortal('read_files') },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('sweep' as const), kill }) },
  {
    weight: 7,
    arbitrary: fc.record({ do: fc.constant('hear' as const), of, again: fc.boolean(), kill }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drop' as const), of }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('clear' as const), of, succeeds: fc.boolean() }),
  },
  { weight: 4, arbitrary: mortal('retry', 'retry', 'release', 'erase') },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('refund' as const, 'cancel' as const, 'dispute' as const),
      of,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('outage' as const),
      at: fc.constantFrom('stripe' as const, 'videos' as const, 'database' as const),
      ms: fc.constantFrom(3_000, 60_000, 600_000, 7_200_000),
    }),
  },
)

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

const then: fc.Arbitrary<Step['then']> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(0, 3, 50, 400) },
  { weight: 14, arbitrary: fc.constantFrom(1_500, 5_000, 12_000) },
  { weight: 6, arbitrary: fc.constantFrom(31_000, 61_000, 91_000, 5 * MINUTE_MS + 1_000) },
  { weight: 2, arbitrary: fc.constantFrom(31 * MINUTE_MS, 46 * MINUTE_MS, HOUR_MS, 3 * HOUR_MS) },
  { weight: 1, arbitrary: fc.constantFrom(25 * HOUR_MS, 7 * DAY_MS + HOUR_MS) },
  { weight: 1, arbitrary: fc.constant('expiry' as const) },
)

const step: fc.Arbitrary<Step> = fc.record({
  acts: fc.array(act, { minLength: 1, maxLength: 3, size: 'max' }),
  then,
})

/** All that happens to a few buyers of a shop, in whatever order, until everything is left to itself. */
export const schedule: fc.Arbitrary<Schedule> = fc.record({
  seed: fc.nat(),
  weather,
  buyers: fc.array(buyer, { minLength: 1, maxLength: 3, size: 'max' }),
  steps: fc.array(step, { minLength: 6, maxLength: 28, size: 'max' }),
})
