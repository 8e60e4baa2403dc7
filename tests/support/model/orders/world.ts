import type { Shop } from '#lib/edge/shop.ts'

import { aroundD1, aroundFetch } from '../around.ts'
import { type Chance, createChance } from '../chance.ts'
import { createFakeStripe, type StripeCall } from '../fake-stripe.ts'
import { createFakeVideos, type Making } from '../fake-videos.ts'
import { faultyD1, faultyFetch, type HttpFault, planFaults, REFUSALS } from '../faults.ts'
import { type Fate, type Kill, runMortal } from '../kill.ts'
import { latency } from '../latency.ts'
import type { MemoryD1 } from '../memory-d1.ts'
import type { VirtualClock } from '../virtual-clock.ts'
import { configs, STRIPE_URL } from './configs.ts'
import type { Buyer, Schedule } from './schedule.ts'

const NEVER_MS = 10 ** 11
/** What the operator does at Stripe goes by another way than what the shop does. */
export const OPERATOR = 'operator'

/** A generation that was asked for, whether or not the service ever heard of it. */
export type Sent = {
  prompt: string
  seed: number
  sentAt: number
  orderId: string
  position: number
}
/** Money that was moved at Stripe: when, of which payment, and by whom. */
export type Moved = { at: number; intentId: string; by: 'shop' | typeof OPERATOR }

export type World = ReturnType<typeof openWorld>

/** A shop, the companies it relies on and everything that may go wrong between them, all by chance of one seed. */
export function openWorld(db: MemoryD1, clock: VirtualClock, { seed, weather }: Schedule) {
  const chance = createChance(seed)
  const now = { ...weather }
  const outages = { stripe: 0, videos: 0, database: 0 }
  const sent: Sent[] = []
  const moved: Moved[] = []
  const isOut = (what: keyof typeof outages) => outages[what] > clock.now()

  const isOperators = ({ idempotencyKey }: StripeCall) => idempotencyKey?.startsWith(OPERATOR)
  const stripe = createFakeStripe({
    clock,
    chance,
    prices: {
      price_single: { unitAmount: 499, currency: 'usd' },
      price_triple: { unitAmount: 1_199, currency: 'usd' },
    },
    takesMs: (call) => (isOperators(call) || now.latencyMs === 0 ? 0 : chance.below(now.latencyMs)),
    failsInside(call) {
      if (isOperators(call) || !chance.happens(now.stripeInside)) return null
      return chance.pick(['before', 'after'] as const)
    },
  })

  const videos = createFakeVideos({ clock, chance, plan: () => makingBy(chance, now) })
  /** The service with what it will not film. */
  const filming: typeof fetch = (input, init) => {
    if (init?.method === 'POST' && chance.happens(now.refusals)) {
      return Promise.resolve(Response.json({ detail: 'Not this.' }, { status: 422 }))
    }
    return videos.fetch(input, init)
  }

  const moves = new Map<string, number>()
  /** Notes what a call has moved. */
  const watched: typeof fetch = async (input, init) => {
    const response = await stripe.fetch(input, init)
    const key = new Headers(init?.headers).get('idempotency-key')
    const by = key?.startsWith(OPERATOR) ? OPERATOR : 'shop'
    for (const { intentId, captures, refunds, cancels } of stripe.books()) {
      const count = captures + refunds + cancels
      if (count > (moves.get(intentId) ?? 0)) moved.push({ at: clock.now(), intentId, by })
      moves.set(intentId, count)
    }
    return response
  }
  /** What the operator does in Stripe's dashboard. */
  async function operate(path: string, form: Record<string, string> = {}): Promise<void> {
    const headers = {
      authorization: 'Bearer sk_test_model',
      'idempotency-key': `${OPERATOR}-${chance.uuid()}`,
    }
    await watched(STRIPE_URL + path, {
      method: 'POST',
      headers,
      body: String(new URLSearchParams(form)),
    })
  }

  const travel = latency(clock, chance, weather.latencyMs)
  const wire = { clock, patienceMs: 6_000, lateMs: weather.lateMs }
  const plan = (company: 'stripe' | 'videos') => (): HttpFault | null => {
    if (isOut(company)) return chance.pick(REFUSALS)
    return planFaults(chance, now[company], weather.kinds)()
  }
  const databasePlan = () => {
    if (isOut('database')) return 'before' as const
    return chance.happens(now.database) ? chance.pick(['before', 'after'] as const) : null
  }
  const toStripe = aroundFetch(faultyFetch(watched, plan('stripe'), wire), travel)
  const toVideos = aroundFetch(
    faultyFetch(filming, plan('videos'), { ...wire, patienceMs: 10_000 }),
    travel,
  )
  const toDatabase = aroundD1(faultyD1(db, databasePlan), travel)

  /** Notes what is being ordered, and for which of an order's videos. */
  async function note(body: string): Promise<void> {
    const { prompt, seed } = (JSON.parse(body) as { config: Sent }).config
    const sql = 'SELECT generation_id, position FROM generation_videos WHERE seed = ?'
    const row = await db
      .prepare(sql)
      .bind(seed)
      .first<{ generation_id: string; position: number }>()
    const orderId = row?.generation_id ?? 'nobody'
    sent.push({ prompt, seed, sentAt: clock.now(), orderId, position: row?.position ?? -1 })
  }

  const network: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input)
    if (url.startsWith(STRIPE_URL)) return toStripe(input, init)
    if (init?.method === 'POST') await note(init.body as string)
    return toVideos(input, init)
  }

  /** Runs work of the shop as a process of its own, which may be killed. */
  function process<Value>(
    capture: Buyer['capture'],
    kill: Kill | null,
    work: (shop: Shop) => Promise<Value>,
  ): Promise<Fate<Value>> {
    const shop: Shop = {
      db: toDatabase,
      config: configs[capture],
      fetch: network,
      now: clock.now,
      random: chance.next,
      uuid: chance.uuid,
      sleep: clock.sleep,
      waitUntil: () => undefined,
    }
    return runMortal(shop, kill, work)
  }

  /** Whether the video service never fails to answer. */
  const isReliable = () => weather.videos === 0 && outages.videos === 0

  /** From now on nothing goes wrong any more, and what was ordered is made. */
  function calm(): void {
    Object.assign(now, { stripe: 0, stripeInside: 0, videos: 0, database: 0, refusals: 0 })
    Object.assign(now, { failures: 0, endless: 0, hidden: 0, forgetful: 0 })
    for (const what of Object.keys(outages) as (keyof typeof outages)[]) {
      outages[what] = Math.min(outages[what], clock.now())
    }
  }

  return {
    db,
    clock,
    chance,
    stripe,
    videos,
    sent,
    moved,
    outages,
    process,
    operate,
    isReliable,
    calm,
  }
}

function makingBy(chance: Chance, weather: Schedule['weather']): Making {
  const ending = chance.happens(weather.failures) ? 'error' : 'completed'
  const takesMs = chance.happens(weather.endless)
    ? NEVER_MS
    : chance.pick([2_000, 20_000, 120_000, 600_000])
  const isHidden = chance.happens(weather.hidden)
  const hiddenMs = isHidden ? chance.pick([1_000, 20_000, 120_000, NEVER_MS]) : 0
  return { ending, takesMs, hiddenMs, forgets: chance.happens(weather.forgetful) }
}
