import { getGeneration } from '#lib/contract/get-generation.ts'
import { openCheckout } from '#lib/edge/checkout.ts'
import { readGeneration } from '#lib/edge/generation.ts'
import { readFiles } from '#lib/edge/media-files.ts'
import { erase, releaseNow, retryWithPrompt } from '#lib/edge/owner-actions.ts'
import { ProblemError } from '#lib/edge/problem-error.ts'
import type { Shop } from '#lib/edge/shop.ts'
import { receiveWebhook } from '#lib/edge/stripe-webhook.ts'
import { sweep } from '#lib/edge/sweep.ts'

import type { Kill } from '../kill.ts'
import { SITE_URL } from './configs.ts'
import type { Customer, Play } from './customers.ts'
import { clearDelayed, dispute, pay } from './outsiders.ts'
import type { Act } from './schedule.ts'
import { hear } from './told.ts'

/** Does an act, as a process of the shop or as somebody outside. It may fail as everything may. */
export async function perform(play: Play, act: Act): Promise<void> {
  const { world, customers } = play
  switch (act.do) {
    case 'sweep':
      return run(play, 'on_delivery', act.kill, async (shop) => {
        await sweep(shop)
      })
    case 'outage':
      world.outages[act.at] = world.clock.now() + act.ms
      return
    case 'hear':
    case 'drop':
      return deliver(play, act)
  }
  const customer = customers[act.of % customers.length]!
  switch (act.do) {
    case 'checkout':
      return checkOut(play, customer, act.kill)
    case 'pay':
      return customer.sessions.length > 0
        ? pay(play, customer, act)
        : checkOut(play, customer, null)
    default:
      return withOrder(play, customer, act)
  }
}

async function withOrder(
  play: Play,
  customer: Customer,
  act: Exclude<Act, { do: 'sweep' | 'outage' | 'hear' | 'drop' | 'checkout' | 'pay' }>,
): Promise<void> {
  const { world } = play
  const sessionId = customer.sessions.at(-1)
  if (sessionId === undefined) return
  const intentId = world.stripe.session(sessionId)?.payment_intent ?? ''
  switch (act.do) {
    case 'read':
      return readOrder(play, customer, sessionId, act.kill)
    case 'read_files':
      return run(play, customer.capture, act.kill, async (shop) => {
        await readFiles(shop, customer.last?.fileIds ?? [])
      })
    case 'retry':
      customer.words += 1
      customer.prompt = `A film for ${customer.key.split('-').at(-1)!} in words ${customer.words}`
      return owner(play, customer, act.kill, (shop) =>
        retryWithPrompt(
          shop,
          request(`${sessionId}/retry`, { prompt: customer.prompt }),
          sessionId,
        ),
      )
    case 'release':
      return owner(play, customer, act.kill, (shop) => releaseNow(shop, sessionId))
    case 'erase':
      return owner(play, customer, act.kill, (shop) => erase(shop, sessionId))
    case 'clear':
      return clearDelayed(play, sessionId, act.succeeds)
    case 'refund':
      return world.operate('/v1/refunds', { payment_intent: intentId })
    case 'cancel':
      return world.operate(`/v1/payment_intents/${intentId}/cancel`)
    case 'dispute':
      return dispute(play, sessionId)
  }
}

function checkOut(play: Play, customer: Customer, kill: Kill | null): Promise<void> {
  const { count, key } = customer
  const order = {
    priceId: count === 1 ? 'price_single' : 'price_triple',
    quantity: count,
    prompt: `A film for ${key.split('-').at(-1)!}`,
    locale: 'en' as const,
    aspectRatio: '16:9' as const,
  }
  return run(play, customer.capture, kill, async (shop) => {
    const opened = await openCheckout(shop, order, { idempotencyKey: key, client: '192.0.2.1' })
    if (!customer.sessions.includes(opened.sessionId)) customer.sessions.push(opened.sessionId)
  })
}

async function deliver(play: Play, act: Extract<Act, { do: 'hear' | 'drop' }>): Promise<void> {
  const { world, heard } = play
  const pending = world.stripe.pending()
  const event = pending[act.of % pending.length]
  if (!event) return
  const remove = () => {
    const at = pending.indexOf(event)
    if (at >= 0) pending.splice(at, 1)
  }
  if (act.do === 'drop') return remove()
  await run(play, 'on_delivery', act.kill, async (shop) => {
    await receiveWebhook(shop, world.stripe.signed(event, `${SITE_URL}/api/webhooks/stripe`))
    if (!act.again) remove()
    const { payment_intent: intent, refunded } = event.data.object
    const what = `${event.type} ${String(intent)}`
    // A part that was given back changes nothing.
    if (refunded !== false && !heard.has(what)) heard.set(what, world.clock.now())
  })
}

export function readOrder(
  play: Play,
  customer: Customer,
  sessionId: string,
  kill: Kill | null,
): Promise<void> {
  return owner(play, customer, kill, (shop) => readGeneration(shop, sessionId))
}

/** Asks for something whose answer is the order, and compares it with what was said before. */
function owner(
  play: Play,
  customer: Customer,
  kill: Kill | null,
  ask: (shop: Shop) => Promise<unknown>,
): Promise<void> {
  const { world, found } = play
  return run(play, customer.capture, kill, async (shop) => {
    const from = world.clock.now()
    const said = getGeneration.reply.parse(await ask(shop))
    customer.last = said
    const contradictions = hear(customer.told, { from, to: world.clock.now(), said })
    found.push(...contradictions.map((what) => `${said.sessionId.slice(-6)}: ${what}`))
  })
}

async function run(
  { world, found }: Play,
  capture: Customer['capture'],
  kill: Kill | null,
  work: (shop: Shop) => Promise<void>,
): Promise<void> {
  try {
    await world.process(capture, kill, work)
  } catch (error) {
    // What fails is answered with an error; whether anything is left undone for it is seen in the end.
    const isPlain = error instanceof ProblemError || String(error).startsWith('Error: D1_ERROR')
    if (!isPlain) found.push(`failed: ${error instanceof Error ? error.stack : String(error)}`)
  }
}

function request(path: string, body?: object): Request {
  return new Request(`${SITE_URL}/api/generation/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  })
}
