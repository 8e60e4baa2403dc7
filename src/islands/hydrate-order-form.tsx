import { hydrate } from 'solid-js/web'

import OrderForm, { type OrderFormProps } from './OrderForm.tsx'

/** By this Solid finds what was rendered at build. */
export const RENDER_ID = 'order'

/** Takes over the form where the page has rendered it, with the words that stand beside it. */
export function hydrateOrderForm(place: HTMLElement): () => void {
  const words = JSON.parse(place.dataset['words']!) as OrderFormProps
  const leave = hydrate(() => <OrderForm {...words} />, place, { renderId: RENDER_ID })
  window.pressedEarly?.click()
  return leave
}
