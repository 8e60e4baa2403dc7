import { Show } from 'solid-js'

import type { Known } from '#lib/browser/status-view.ts'
import type { OrderActions } from '#lib/browser/stores/order-actions.ts'
import { isSettled, moneyOf } from '#lib/domain/order-money.ts'
import { isOver, phaseOf } from '#lib/domain/order-phase.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import EraseOrder from './EraseOrder.tsx'
import Story from './Story.tsx'

type OrderRecordProps = { words: StatusWords; known: Known; actions: OrderActions }

/** What is on record about an order, and the way to have it deleted once nothing more can happen to it. */
export default function OrderRecord(props: OrderRecordProps) {
  const phase = () => phaseOf(props.known)
  const isFinished = () => {
    const { timeline, videoCount } = props.known
    const money = moneyOf({ timeline, videoCount, isOver: true })
    return isOver(phase()) && (!money || isSettled(money))
  }
  const canErase = () => isFinished() && !['refused', 'disputed', 'erased'].includes(phase())

  return (
    <section class="record">
      <Show when={props.known.timeline?.length}>
        <Story words={props.words} known={props.known} />
      </Show>
      <Show when={canErase()}>
        <EraseOrder words={props.words} onErase={() => props.actions.erase()} />
      </Show>
    </section>
  )
}
