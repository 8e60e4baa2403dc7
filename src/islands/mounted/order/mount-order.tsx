import { type JSX, Show } from 'solid-js'
import { render } from 'solid-js/web'

import type { OrderStore } from '#lib/browser/stores/generation.ts'
import { createOrderActions } from '#lib/browser/stores/order-actions.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import { createView } from '../create-view.ts'
import type { Ready } from '../status-sentences.ts'
import ChoiceForm from './ChoiceForm.tsx'
import NoticePlace from './NoticePlace.tsx'
import OrderLines from './OrderLines.tsx'
import OrderRecord from './OrderRecord.tsx'

/** What an order's own page has beyond what is shown to all: beside how it stands, and below what was ordered. */
export type OrderPart = 'standing' | 'record'

/**
 * Puts a part of an order's own page into its place, and gives the way to take it off again. It is an island of its own,
 * which shows the same store: so the page of an order that is only watched carries none of it.
 */
export function mountOrder(
  part: OrderPart,
  place: HTMLElement,
  words: StatusWords,
  store: OrderStore,
): () => void {
  const actions = createOrderActions(store)

  const parts: Record<OrderPart, (view: () => Ready) => JSX.Element> = {
    standing: (view) => (
      <>
        <OrderLines words={words} view={view()} />
        <Show when={view().known.changeUntil !== undefined}>
          <ChoiceForm words={words} known={view().known} actions={actions} />
        </Show>
        <NoticePlace words={words} store={store} view={view()} />
      </>
    ),
    record: (view) => <OrderRecord words={words} known={view().known} actions={actions} />,
  }

  return render(() => {
    const view = createView(() => store.$view)
    const ready = () => {
      const shown = view()
      return shown.kind === 'ready' && shown
    }
    return <Show when={ready()}>{(ready) => parts[part](ready)}</Show>
  }, place)
}
