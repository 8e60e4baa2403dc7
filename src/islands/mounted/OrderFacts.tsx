import { Show } from 'solid-js'

import type { StatusWords } from '#lib/i18n/status-words.ts'
import { count } from '#lib/i18n/text.ts'

import { type Ready, tally } from './status-sentences.ts'

type OrderFactsProps = { words: StatusWords; view: Ready }

/** What was ordered and when. The prompt is there only on the order's own page. */
export default function OrderFacts(props: OrderFactsProps) {
  const { lang, text } = props.words
  const known = () => props.view.known
  const moment = () => Date.parse(known().createdAt ?? '')
  const written = () =>
    new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(moment())

  return (
    <dl class="order-facts">
      <Show when={known().prompt}>
        <div>
          <dt class="slate">{text.prompt}</dt>
          <dd class="order-facts__prompt">{known().prompt}</dd>
        </div>
      </Show>
      <div class="cluster slate">
        <dt class="visually-hidden">{text.title}</dt>
        <dd>{count(lang, text.videos, tally(props.view).count)}</dd>
        <Show when={moment()}>
          <dt>{known().prompt === undefined ? text.created : text.ordered}</dt>
          <dd>
            <time dateTime={known().createdAt}>{written()}</time>
          </dd>
        </Show>
      </div>
    </dl>
  )
}
