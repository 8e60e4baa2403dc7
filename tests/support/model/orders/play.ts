import { sweep } from '#lib/edge/sweep.ts'

import type { MemoryD1 } from '../memory-d1.ts'
import type { VirtualClock } from '../virtual-clock.ts'
import { perform, readOrder } from './acts.ts'
import { customersOf, type Play } from './customers.ts'
import { clearDelayed } from './outsiders.ts'
import { violations } from './violations.ts'
import type { Schedule } from './schedule.ts'
import { openWorld, type World } from './world.ts'

const FIRST = Date.UTC(2030, 0, 1, 20)
/** Longer than any schedule, in whole days, so that nothing that a process remembers reaches into the next one. */
const APART_MS = 400 * 24 * 60 * 60_000
/** What waits longest is a hold for the buyer's choice, a late check, and the settlement's longest pause. */
const MAX_END_MS = 8 * 60 * 60_000
const HOUR_MS = 60 * 60_000
/** The latest that anything arrives, in any weather. */
const LATEST_MS = 61_000

let played = 0

/** Plays a schedule to its end, with nothing but sweeps once it is over, and gives all that must not be so. */
export async function playOut(
  db: MemoryD1,
  clock: VirtualClock,
  schedule: Schedule,
): Promise<string[]> {
  db.reset()
  clock.reset(FIRST + APART_MS * played++)
  const world = openWorld(db, clock, schedule)
  const customers = customersOf(schedule)
  const play: Play = {
    world,
    customers,
    found: [],
    heard: new Map(),
    paid: new Map(),
    mispaid: new Set(),
  }

  const begun = customers.map((_, of) => perform(play, { do: 'checkout', of, kill: null }))
  await clock.advance(1_000)
  for (const [of, { pays: means }] of customers.entries()) {
    if (means) begun.push(perform(play, { do: 'pay', of, means, discount: 0 }))
  }
  for (const { acts, then } of schedule.steps) {
    for (const act of acts) begun.push(perform(play, act))
    await clock.advance(then === 'expiry' ? untilExpiry(play) : then)
  }
  await clock.drive(Promise.all(begun))
  world.calm()
  for (const sessionId of customers.flatMap(({ sessions }) => sessions)) {
    clearDelayed(play, sessionId, world.chance.happens(0.7))
  }
  await sweepUntilQuiet(play)
  for (const customer of customers) {
    for (const id of customer.sessions) await clock.drive(readOrder(play, customer, id, null))
  }
  return [...play.found, ...(await violations(play))]
}

/** Until a page is about to close, give or take a second. */
function untilExpiry({ world, customers }: Play): number {
  const times = customers.flatMap(({ sessions }) => {
    const session = world.stripe.session(sessions.at(-1) ?? '')
    return session?.status === 'open' ? session.expires_at * 1_000 - world.clock.now() : []
  })
  return times.length > 0
    ? Math.max(0, Math.min(...times) - world.chance.pick([1_500, 400, 10, 0]))
    : 0
}

/** Lets the clock go on and only the sweep run, ever more rarely, until it finds nothing that is due. */
async function sweepUntilQuiet(play: Play): Promise<void> {
  const { world } = play
  const until = world.clock.now() + MAX_END_MS
  let pause = 11_000
  // What was on its way when its sender died may still have to get there.
  await world.clock.advance(LATEST_MS)
  for (let count = 0; world.clock.now() < until && (await isDue(world)); count++) {
    await world.clock.advance(pause)
    if (count > 8 && count % 3 === 0) pause = Math.min(2 * pause, HOUR_MS)
    await world.clock.drive(world.process('on_delivery', null, (shop) => sweep(shop)))
  }
}

async function isDue({ db }: World): Promise<boolean> {
  const row = await db.prepare('SELECT 1 AS one FROM generations WHERE due_at IS NOT NULL').first()
  return row !== null
}
