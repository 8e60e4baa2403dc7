import { atom, onMount, type ReadableAtom } from 'nanostores'

import { getShop } from '../../contract/get-shop.ts'
import { type Call, call } from '../call.ts'
import { heartbeat, type Heartbeat } from '../heartbeat.ts'
import { createPoll, type Poll } from '../poll.ts'

/** Whether the shop sells, as far as this page knows. `reason` and `opensAt` are absent while only a refusal is known. */
export type ShopView = {
  isOpen: boolean
  reason?: string | undefined
  /** By this browser's clock. */
  opensAt?: number | undefined
  turnstileSiteKey?: string | undefined
}

export type ShopStore = {
  /** Null until the shop has answered. */
  $shop: ReadableAtom<ShopView | null>
  /** Once the shop was asked, whether it answered or not. */
  asked: Promise<void>
  /** An order was refused because the shop is closed: it may know better than what was asked before. */
  close: (retryAfterMs?: number) => void
}

/** A shop that opens earlier than it said is found open within a minute. */
const LONGEST_MS = 60_000
/** The edge repeats an answer for so long; before that there is no news. */
const SHARED_MS = 6_000

/** The shop's door: asked once, and while it is closed again and again until it opens. */
export function createShopStore(clock: Heartbeat = heartbeat, ask: Call = call): ShopStore {
  const $shop = atom<ShopView | null>(null)
  let poll: Poll<ShopView> | undefined
  let wasAsked = () => {}
  const asked = new Promise<void>((resolve) => (wasAsked = resolve))

  onMount($shop, () => {
    poll = createPoll<ShopView>(
      {
        async look(signal) {
          const { opensAt, ...shop } = await ask(getShop, { signal })
          return { ...shop, ...(opensAt !== undefined && { opensAt: Date.parse(opensAt) }) }
        },
        delayOf({ isOpen, opensAt = 0 }) {
          if (isOpen) return null
          return Math.min(Math.max(opensAt - clock.now(), SHARED_MS), LONGEST_MS)
        },
        onReply(shop) {
          $shop.set(shop)
          wasAsked()
        },
        // Whoever presses a button finds out what is the matter.
        onTrouble: () => wasAsked(),
        isWorthwhile: () => true,
        onBeat: () => undefined,
      },
      clock,
    )
    return () => poll?.stop()
  })

  function close(retryAfterMs?: number) {
    // How long a whole day is closed is longer than a page waits by what a refusal says.
    const isSoon = retryAfterMs !== undefined && retryAfterMs <= LONGEST_MS
    poll?.hear({
      isOpen: false,
      ...(isSoon && { opensAt: clock.now() + retryAfterMs }),
      turnstileSiteKey: $shop.get()?.turnstileSiteKey,
    })
  }

  return { $shop, asked, close }
}
