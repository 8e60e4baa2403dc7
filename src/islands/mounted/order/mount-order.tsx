import { Show } from 'solid-js'
import { render } from 'solid-js/web'

import type { OrderStore } from '#lib/browser/stores/generation.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import { createView } from '../create-view.ts'
import type { OrderPart as Part } from '../order-part.ts'
import OrderPart from './OrderPart.tsx'

/**
 * Puts a part of an order's own page into its place, and gives the way to take it off again. It is an island of its own,
 * which shows the same store: so the page of an order that is only watched carries none of it.
 */
export function mountOrder(
  part: Part,
  place: HTMLElement,
  words: StatusWords,
  store: OrderStore,
): () => void {
  return render(() => {
    const view = createView(() => store.$view)
    const ready = () => {
      const shown = view()
      return shown.kind === 'ready' && shown
    }
    return (
      <Show when={ready()}>
        {(ready) => <OrderPart part={part} words={words} store={store} view={ready()} />}
      </Show>
    )
  }, place)
}
