import { createEffect, createSignal, onCleanup, Show, untrack } from 'solid-js'

import { loadLater } from '#lib/browser/load-later.ts'
import type { OrderStore } from '#lib/browser/stores/generation.ts'
import { phaseOf } from '#lib/domain/order-phase.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import type { FirstLook, OrderPart } from './order-part.ts'
import { type Ready, troubleSentence } from './status-sentences.ts'

type OrderPlaceProps = {
  part: OrderPart
  words: StatusWords
  view: Ready
  store: OrderStore
  firstLook?: FirstLook | undefined
}

/**
 * Where a part of an order's own page is. As it came with the page it stands as long as it is true and nobody presses
 * anything in it; what it is made of is loaded then, and carries out what was pressed.
 */
export default function OrderPlace(props: OrderPlaceProps) {
  const { part, words, store } = untrack(() => props)
  const first = untrack(() => props.firstLook?.(part, props.view))
  const [isLost, setLost] = createSignal(false)
  let place!: HTMLDivElement
  let pressed: string | null = null
  let takeOff: (() => void) | undefined
  let stop: (() => void) | undefined

  function load() {
    stop ??= loadLater(() => import('./order/mount-order.tsx'), {
      done({ mountOrder }) {
        setLost(false)
        const { activeElement } = document
        const focused = place.contains(activeElement) ? activeElement!.textContent : null
        place.replaceChildren()
        takeOff = mountOrder(part, place, words, store)
        find(focused)?.focus()
        find(pressed)?.click()
      },
      fail: () => setLost(pressed !== null),
    })
  }

  const buttons = () => [...place.querySelectorAll<HTMLElement>('summary, button')]
  const find = (text: string | null) => buttons().find(({ textContent }) => textContent === text)

  function press(event: MouseEvent) {
    const button = takeOff ? undefined : buttons().find((one) => one.contains(event.target as Node))
    if (!button) return
    event.preventDefault()
    pressed = button.textContent
    load()
  }

  const truth = () => {
    const { known, isSlow } = props.view
    const phase = phaseOf(known)
    const wait = phase === 'working' && [known.typical, isSlow]
    return JSON.stringify([phase, known.timeline, wait, known.changeUntil])
  }
  // What a buyer is asked to decide is not shown before it can be answered.
  const isShown = first && untrack(() => props.view.known.changeUntil === undefined)
  const shown = isShown && untrack(truth)
  createEffect(() => {
    if (truth() !== shown) load()
  })
  onCleanup(() => {
    stop?.()
    takeOff?.()
  })

  return (
    <>
      <div class="order-part" data-part={part} ref={place} onClick={press}>
        {first}
      </div>
      <Show when={isLost()}>
        <p class="notice notice--warn">{troubleSentence(words, 'network_error')}</p>
      </Show>
    </>
  )
}
