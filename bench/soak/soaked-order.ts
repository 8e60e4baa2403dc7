import { setTimeout as sleep } from 'node:timers/promises'

import type { Generation } from '#lib/contract/get-generation.ts'

import type { Sandbox } from './books.ts'

/** One order of the soak, with what was done to it from outside. */
export type Soaked = {
  prompt: string
  count: 1 | 3
  sessionId: string
  /** Whether the operator or a bank moved its money. */
  isMovedByOthers: boolean
}

const TRIES = 30
const LOOK_MS = 1_500
const MAX_LOOKS = 200

const happens = (share: number) => Math.random() < share
const pick = <Value>(list: readonly Value[]) => list[Math.floor(Math.random() * list.length)]!

/** What buyers do on the page they are sent to; nine in ten pay at once. */
const PAYING = [
  ...Array<string[]>(36).fill(['paid']),
  ['declined', 'paid'],
  ['delayed'],
  ['delayed_failure'],
  ['expired'],
]

/** Buys as somebody does, and watches it or leaves. Null where the shop never handed out a session. */
export async function soakOrder(
  url: string,
  sandbox: Sandbox,
  number: number,
): Promise<Soaked | null> {
  const count = happens(0.2) ? 3 : 1
  const words = happens(0.02) ? ' sandbox-fail' : happens(0.02) ? ' sandbox-refuse' : ''
  const prompt = `Soak order ${number}.${words}`
  const sessionId = await checkOut(url, { prompt, count, key: `soak-${number}-${Date.now()}` })
  if (sessionId === null) return null
  const soaked: Soaked = {
    prompt: `Soak order ${number}.`,
    count,
    sessionId,
    isMovedByOthers: false,
  }
  for (const outcome of pick(PAYING)) await sandbox.pay(sessionId, outcome)
  if (happens(0.03)) await meddle(sandbox, soaked)
  if (happens(0.7)) await watch(url, soaked)
  return soaked
}

async function checkOut(
  url: string,
  { prompt, count, key }: { prompt: string; count: 1 | 3; key: string },
): Promise<string | null> {
  const priceId = count === 1 ? 'price_single' : 'price_triple'
  const body = JSON.stringify({ priceId, quantity: count, prompt, locale: 'en' })
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  const once = () => fetch(`${url}/api/create-checkout`, { method: 'POST', headers, body })
  for (let tries = 0; tries < TRIES; tries++) {
    // Some press the button twice.
    const replies = await Promise.all(happens(0.05) ? [once(), once()] : [once()])
    const answers = await Promise.all(replies.map((reply) => reply.json() as Promise<Answer>))
    const ids = new Set(answers.flatMap(({ sessionId }) => sessionId ?? []))
    if (ids.size > 1) throw new Error(`one key has two sessions: ${[...ids].join(', ')}`)
    const [id] = ids
    if (id !== undefined) return id
    await sleep(1_000)
  }
  return null
}

type Answer = { sessionId?: string }

/** What the operator or a bank does meanwhile, now and then. */
async function meddle(sandbox: Sandbox, soaked: Soaked): Promise<void> {
  try {
    const { payment_intent: intent } = await sandbox.session(soaked.sessionId)
    if (intent === null) return
    soaked.isMovedByOthers = true
    await pick([sandbox.refund, sandbox.cancel, sandbox.dispute])(intent)
  } catch {
    // Not possible as things are, or a fault was in the way.
  }
}

async function watch(url: string, { sessionId }: Soaked): Promise<void> {
  const path = `${url}/api/generation/${sessionId}`
  let completed = false
  for (let look = 0; look < MAX_LOOKS; look++) {
    const reply = await fetch(path)
    if (reply.ok) {
      const order = (await reply.json()) as Generation
      if (completed && order.status !== 'completed') throw new Error(`${sessionId} left completed`)
      completed = order.status === 'completed'
      if (isChoosing(order)) await choose(path, order)
      else if (order.pollAfterMs === null) return
    } else {
      await reply.body?.cancel()
    }
    await sleep(LOOK_MS)
  }
}

/** Whether nothing is on its way, and words were refused. */
function isChoosing({ changeUntil, videos }: Generation): boolean {
  return changeUntil !== undefined && videos.every(({ status }) => status !== 'processing')
}

/** Other words, or the money. */
async function choose(path: string, { prompt }: Generation): Promise<void> {
  const body = JSON.stringify({ prompt: prompt.replace('sandbox-refuse', 'kindly') })
  const headers = { 'content-type': 'application/json' }
  const reply = happens(0.5)
    ? await fetch(`${path}/retry`, { method: 'POST', headers, body })
    : await fetch(`${path}/release`, { method: 'POST' })
  await reply.body?.cancel()
}
