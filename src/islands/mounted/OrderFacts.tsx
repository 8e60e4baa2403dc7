import { createSignal, onCleanup, Show, untrack } from 'solid-js'
import { isServer } from 'solid-js/web'

import { whenSeen } from '#lib/browser/when-seen.ts'
import { phaseOf } from '#lib/domain/order-phase.ts'
import { landingPath } from '#lib/i18n/paths.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'
import { count } from '#lib/i18n/text.ts'

import { isLost, type Ready, tally } from './status-sentences.ts'

type OrderFactsProps = {
  words: StatusWords
  view: Ready
  isOrder: boolean
  /** When it was ordered, as it stood on the page when it came. */
  firstMoment?: string | undefined
}

/** What was ordered and when, and the way to order more. The prompt is there only on the order's own page. */
export default function OrderFacts(props: OrderFactsProps) {
  const text = () => props.words.text
  const known = () => props.view.known
  const moment = () => Date.parse(known().createdAt ?? '')
  // A browser's first date costs a cheap phone a tenth of a second, and most never look down here.
  const [isSeen, setSeen] = createSignal(untrack(() => props.firstMoment === undefined))
  const written = () =>
    new Intl.DateTimeFormat(props.words.lang, {
      dateStyle: 'medium',
      // The reader's own time needs no zone.
      timeStyle: isServer ? 'long' : 'short',
    }).format(moment())

  return (
    <section class="order-facts">
      <dl>
        <Show when={moment()}>
          <dt class="slate">{props.isOrder ? text().ordered : text().created}</dt>
          <dd>
            <time
              ref={(time) => onCleanup(whenSeen(time, () => setSeen(true)))}
              dateTime={known().createdAt}
            >
              {isSeen() ? written() : props.firstMoment}
            </time>
          </dd>
        </Show>
        <Show when={props.isOrder && tally(props.view).count > 1}>
          <dt class="slate">{text().inOrder}</dt>
          <dd>{count(props.words.lang, text().videos, tally(props.view).count)}</dd>
        </Show>
        {/* It comes later than the rest, and its place is kept. */}
        <Show when={props.isOrder && phaseOf(known()) !== 'erased'}>
          <dt class="slate">{text().prompt}</dt>
          <dd class="order-facts__prompt">{known().prompt}</dd>
        </Show>
      </dl>
      <Show when={!isLost(phaseOf(known()))}>
        <a class="button" href={landingPath(props.words.locale)}>
          {text().another}
        </a>
      </Show>
    </section>
  )
}
