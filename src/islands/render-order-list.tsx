import { render } from 'solid-js/web'

import OrderList from './OrderList.tsx'
import type { OrderListWords } from './order-list-words.ts'

export function renderOrderList(place: HTMLElement, words: OrderListWords): () => void {
  return render(() => <OrderList {...words} />, place)
}
