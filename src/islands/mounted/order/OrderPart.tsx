import { Show, untrack } from 'solid-js'
import { isServer } from 'solid-js/web'

import type { OrderStore } from '#lib/browser/stores/generation.ts'
import { createOrderActions } from '#lib/browser/stores/order-actions.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import type { OrderPart as Part } from '../order-part.ts'
import type { Ready } from '../status-sentences.ts'
import ChoiceForm from './ChoiceForm.tsx'
import NoticePlace from './NoticePlace.tsx'
import OrderLines from './OrderLines.tsx'
import OrderRecord from './OrderRecord.tsx'

type OrderPartProps = { part: Part; words: StatusWords; store: OrderStore; view: Ready }

/** One of the parts that only an order's own page has. */
export default function OrderPart(props: OrderPartProps) {
  const actions = untrack(() => createOrderActions(props.store))
  // Before a script runs, what is written into the form would be lost.
  const canChoose = () => !isServer && props.view.known.changeUntil !== undefined

  return (
    <Show
      when={props.part === 'standing'}
      fallback={<OrderRecord words={props.words} known={props.view.known} actions={actions} />}
    >
      <OrderLines words={props.words} view={props.view} />
      <Show when={canChoose()}>
        <ChoiceForm words={props.words} known={props.view.known} actions={actions} />
      </Show>
      <NoticePlace words={props.words} store={props.store} view={props.view} />
    </Show>
  )
}
