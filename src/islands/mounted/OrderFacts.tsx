import { Show } from 'solid-js'
import { isServer } from 'solid-js/web'

import { phaseOf } from '#lib/domain/order-phase.ts'
import { landingPath } from '#lib/i18n/paths.ts'
import type { StatusWords } from '#lib/i18n/status-words.ts'
import { count } from '#lib/i18n/text.ts'

import { isLost, type Ready, tally } from './status-sentences.ts'

type OrderFactsProps = { words: StatusWords; view: Ready; isOrder: boolean }

/** What was ordered and when, and the way to order more. The prompt is there only on the order's own page. */
export default function OrderFacts(props: OrderFactsProps) {
  const text = () => props.words.text
  const known = () => props.view.known
  const moment = () => Date.parse(known().createdAt ?? '')
  const written = () =>
    new Intl.DateTimeFormat(props.words.lang, {
      dateStyle: 'medium',
      // The reader's own time needs no zone.
      timeStyle: isServer ? 'long' : 'short',
    }).format(moment())

  return (
    <section class="order-facts">
      <dl>
        <Show when={known().prompt}>
          <dt class="slate">{text().prompt}</dt>
          <dd class="order-facts__prompt">{known().prompt}</dd>
        </Show>
        <Show when={moment()}>
          <dt class="slate">{props.isOrder ? text().ordered : text().created}</dt>
          <dd>
            <time dateTime={known().createdAt}>{written()}</time>
          </dd>
        </Show>
        <Show when={props.isOrder && tally(props.view).count > 1}>
          <dt class="slate">{text().inOrder}</dt>
          <dd>{count(props.words.lang, text().videos, tally(props.view).count)}</dd>
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
