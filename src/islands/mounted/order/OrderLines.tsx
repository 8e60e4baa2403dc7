import { Show } from 'solid-js'

import { moneyOf } from '#lib/domain/order-money.ts'
import { isOver, phaseOf } from '#lib/domain/order-phase.ts'
import { moneySentence, waitSentence } from '#lib/i18n/order-sentences.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'

import type { Ready } from '../status-sentences.ts'

type OrderLinesProps = { words: StatusWords; view: Ready }

/** What an order's own page says beyond its phase: how long it takes, and how the money stands. */
export default function OrderLines(props: OrderLinesProps) {
  const phase = () => phaseOf(props.view.known)
  const money = () => {
    const { timeline, videoCount } = props.view.known
    return moneyOf({ timeline, videoCount, isOver: isOver(phase()) && phase() !== 'refused' })
  }

  return (
    <>
      <Show when={phase() === 'working' && props.view.known.typical}>
        {(typical) => (
          <p class="overview__text">{waitSentence(props.words, typical(), props.view.isSlow)}</p>
        )}
      </Show>
      <Show when={money()}>
        {(money) => <p class="overview__money">{moneySentence(props.words, money())}</p>}
      </Show>
    </>
  )
}
