import { setTimeout as sleep } from 'node:timers/promises'

import type { ListedOrder, OrderState } from '#lib/contract/list-orders.ts'

const UNFINISHED: OrderState[] = ['running', 'unsettled', 'choosing', 'unpaid']
const PAUSE_MS = 50
/** The list reads a row for each order that is not over, so it is not asked for all the time. */
const LOOK_MS = 5_000
/** How many orders a page has at least, unless it is the last one. */
const PAGE = 50

/** The operator's side of a site: its scheduler, and the list of what is not over. */
export function openOffice(url: string, token: string) {
  const headers = { authorization: `Bearer ${token}` }

  async function sweep(): Promise<void> {
    const init = { method: 'POST', headers }
    await fetch(`${url}/api/maintenance/sweep`, init).then((reply) => reply.body?.cancel())
  }

  async function unfinished(state: OrderState): Promise<ListedOrder[]> {
    const found: ListedOrder[] = []
    for (let before = ''; ;) {
      const reply = await fetch(`${url}/api/maintenance/orders?state=${state}${before}`, {
        headers,
      })
      const { orders } = (await reply.json()) as { orders: ListedOrder[] }
      found.push(...orders)
      if (orders.length < PAGE) return found
      before = `&before=${orders.at(-1)!.createdAt}`
    }
  }

  /** What is not over. What never got a session is given up after an hour. */
  async function allUnfinished(): Promise<ListedOrder[]> {
    const found = await Promise.all(UNFINISHED.map(unfinished))
    return found.flat().filter(({ sessionId }) => sessionId !== null)
  }

  /** Sweeps again and again until it is ended. */
  function keepSweeping(): { end: () => Promise<void> } {
    const state = { isOver: false }
    const working = (async () => {
      while (!state.isOver) {
        await sweep().catch(() => undefined)
        await sleep(PAUSE_MS)
      }
    })()
    return {
      end: () => {
        state.isOver = true
        return working
      },
    }
  }

  /** Waits until nothing is to be done any more, for so long at most. Gives what is left. */
  async function quiet(forMs: number): Promise<ListedOrder[]> {
    const until = Date.now() + forMs
    for (;;) {
      const left = await allUnfinished()
      if (left.length === 0 || Date.now() > until) return left
      const waiting = left.filter(({ state }) => state === 'choosing' || state === 'unpaid')
      await Promise.all(waiting.map(comeBack))
      await sleep(LOOK_MS)
    }
  }

  /** Their buyers would be waited for for up to an hour: who left before paying was heard of, or words were refused. */
  async function comeBack({ sessionId, state }: ListedOrder): Promise<void> {
    const path = `${url}/api/generation/${sessionId!}`
    const isChoosing = state === 'choosing'
    const reply = isChoosing ? fetch(`${path}/release`, { method: 'POST' }) : fetch(path)
    await (await reply).body?.cancel()
  }

  return { keepSweeping, quiet }
}
