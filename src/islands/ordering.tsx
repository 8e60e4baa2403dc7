import { render } from 'solid-js/web'

import ShopCounter, { type Counter, type ShopCounterProps } from './ShopCounter.tsx'

/** What it takes to order, which outweighs the form itself: it comes when somebody first touches the form. */
export { placeOrder } from '#lib/browser/place-order.ts'

/** Puts the counter at its place in the form. */
export function openCounter(
  place: HTMLElement,
  props: ShopCounterProps,
): Counter & { end: () => void } {
  let counter!: Counter
  const end = render(() => <ShopCounter {...props} ref={(opened) => (counter = opened)} />, place)
  return { ...counter, end }
}
