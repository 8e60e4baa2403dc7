import { createSignal, For, onCleanup, Show } from 'solid-js'

import { createOrdersStore } from '#lib/browser/stores/orders.ts'
import type { StoredGeneration } from '#lib/browser/stored-generation.ts'
import { count, fill } from '#lib/i18n/text.ts'

import OrderRow from './OrderRow.tsx'
import type { OrderListWords } from './order-list-words.ts'

/** How many are shown before somebody asks for more. */
const SHOWN = 10

/** The remembered orders, newest first, to open or to forget. */
export default function OrderList(props: OrderListWords) {
  const store = createOrdersStore()
  const [orders, setOrders] = createSignal<StoredGeneration[]>([])
  const [limit, setLimit] = createSignal(SHOWN)
  const [forgotten, setForgotten] = createSignal<StoredGeneration>()
  const [isAsking, setAsking] = createSignal(false)
  onCleanup(store.$orders.subscribe((value) => setOrders([...value])))

  const more = () => orders().length - limit()

  function forget(order: StoredGeneration) {
    store.forget(order)
    setForgotten(order)
  }

  function restore(order: StoredGeneration) {
    store.restore(order)
    setForgotten(undefined)
  }

  function clear() {
    store.clear()
    setForgotten(undefined)
    setAsking(false)
  }

  return (
    <Show when={orders().length > 0 || forgotten()}>
      <section id="your-videos" class="wrap section" aria-labelledby="your-videos-title">
        <h2 id="your-videos-title">{props.text.title}</h2>
        <p class="muted">{props.text.text}</p>
        <ul class="orders" role="list">
          <For each={orders().slice(0, limit())}>
            {(order) => <OrderRow {...props} order={order} onForget={() => forget(order)} />}
          </For>
        </ul>
        <p role="status">
          <Show when={forgotten()}>
            {(order) => (
              <span class="notice cluster">
                {fill(props.text.removed, { prompt: beginning(order().prompt) })}
                <button
                  type="button"
                  class="button"
                  ref={(button) => queueMicrotask(() => button.focus())}
                  onClick={() => restore(order())}
                >
                  {props.text.undo}
                </button>
              </span>
            )}
          </Show>
        </p>
        <div class="cluster">
          <Show when={more() > 0}>
            <button type="button" class="button" onClick={() => setLimit(Infinity)}>
              {count(props.lang, props.text.showAll, more())}
            </button>
          </Show>
          <Show
            when={isAsking()}
            fallback={
              <button type="button" class="button button--quiet" onClick={() => setAsking(true)}>
                {props.text.clear}
              </button>
            }
          >
            <p>{props.text.clearQuestion}</p>
            <button type="button" class="button" onClick={clear}>
              {props.text.clearYes}
            </button>
            <button
              type="button"
              class="button button--primary"
              ref={(button) => queueMicrotask(() => button.focus())}
              onClick={() => setAsking(false)}
            >
              {props.text.clearNo}
            </button>
          </Show>
        </div>
      </section>
    </Show>
  )
}

function beginning(prompt: string): string {
  const characters = Array.from(prompt)
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : prompt
}
