import { setTimeout as sleep } from 'node:timers/promises'

import type { Shop } from './shop.ts'

/** How long videos take that are soon finished, and those that are not while the bench runs. */
const VIDEO_MS = { completed: 300, processing: 3_600_000 }
const TRIES = 50
const PAUSE_MS = 200

/** Buys three videos, without an event, and looks at the order until it stands like this; gives the session's id. */
export async function boughtOrder(shop: Shop, wanted: 'processing' | 'completed'): Promise<string> {
  shop.videosTake(VIDEO_MS[wanted])
  const session = await shop.order(3)
  await shop.pay(session)
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const reply = await fetch(`${shop.url}/api/generation/${session}`)
    const { status } = (await reply.json()) as { status: string }
    if (status === wanted) return session
    await sleep(PAUSE_MS)
  }
  throw new Error(`The order was not ${wanted} in time.`)
}
