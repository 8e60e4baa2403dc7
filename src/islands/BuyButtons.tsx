import { For } from 'solid-js'

import type { Quantity } from '#lib/domain/product.ts'
import type { Offer } from '#lib/i18n/offer.ts'

type BuyButtonsProps = {
  offers: Offer[]
  busyText: string
  /** Which button was pressed and is being worked on. */
  busy: Quantity | undefined
  /** Nothing is sold now; why stands above. */
  isClosed: boolean
}

/** A ticket for each pack: what it holds, and beyond the perforation what it costs. */
export default function BuyButtons(props: BuyButtonsProps) {
  return (
    <div class="tickets">
      <For each={props.offers}>
        {(offer) => (
          <button
            type="submit"
            name="quantity"
            value={String(offer.quantity)}
            class="ticket"
            disabled={props.busy !== undefined}
            aria-busy={props.busy === offer.quantity}
            aria-disabled={props.isClosed ? 'true' : undefined}
            aria-describedby={props.isClosed ? 'shop-closed' : undefined}
          >
            <span class="ticket__body">
              <strong>{props.busy === offer.quantity ? props.busyText : offer.title}</strong>{' '}
              <span class="ticket__text">{offer.text}</span>
            </span>{' '}
            <span class="ticket__price">{offer.price}</span>
          </button>
        )}
      </For>
    </div>
  )
}
