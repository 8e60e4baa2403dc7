import type { StoredGeneration } from '#lib/browser/stored-generation.ts'
import { phaseOf } from '#lib/domain/order-phase.ts'
import { statusPath } from '#lib/i18n/paths.ts'

import type { OrderListWords } from './order-list-words.ts'

type OrderRowProps = OrderListWords & { order: StoredGeneration; onForget: () => void }

/** One remembered order: what was asked for, when, and how it stood when this browser last heard of it. */
export default function OrderRow(props: OrderRowProps) {
  const date = () =>
    new Intl.DateTimeFormat(props.lang, { dateStyle: 'medium' }).format(
      Date.parse(props.order.createdAt) || 0,
    )
  return (
    <li class="order-row">
      <a class="order-row__link" href={statusPath(props.locale, props.order.sessionId)}>
        {props.order.prompt}
      </a>
      <span class="order-row__line">
        <span class="badge">{props.badges[phaseOf(props.order)]}</span>
        <time class="slate" dateTime={props.order.createdAt}>
          {date()}
        </time>
        <button
          type="button"
          class="button button--quiet"
          aria-label={`${props.text.remove}: ${props.order.prompt}`}
          onClick={() => props.onForget()}
        >
          {props.text.remove}
        </button>
      </span>
    </li>
  )
}
