import { renderToString } from 'solid-js/web'

import { RENDER_ID } from './hydrate-order-form.tsx'
import OrderForm, { type OrderFormProps } from './OrderForm.tsx'

/** The form as HTML, at build time. Before it stands `BEFORE_SCRIPT`. */
export function renderOrderForm(words: OrderFormProps): string {
  return renderToString(() => <OrderForm {...words} />, { renderId: RENDER_ID })
}
