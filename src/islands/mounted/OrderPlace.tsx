import { onCleanup, onMount } from 'solid-js'

import type { OrderStore } from '#lib/browser/stores/generation.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import type { OrderPart } from './order/mount-order.tsx'

type OrderPlaceProps = { part: OrderPart; words: StatusWords; store: OrderStore }

/** Where a part of an order's own page comes, as soon as it is loaded. */
export default function OrderPlace(props: OrderPlaceProps) {
  let place!: HTMLDivElement
  let isGone = false
  let takeOff: (() => void) | undefined

  onMount(() => {
    const { part, words, store } = props
    import('./order/mount-order.tsx').then(
      ({ mountOrder }) => {
        if (!isGone) takeOff = mountOrder(part, place, words, store)
      },
      () => undefined,
    )
  })
  onCleanup(() => {
    isGone = true
    takeOff?.()
  })

  return <div class="order-part" ref={place} />
}
