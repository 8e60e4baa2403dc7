import { generateHydrationScript, renderToString } from 'solid-js/web'

import { RENDER_ID } from './hydrate-order-form.tsx'
import OrderForm, { type OrderFormProps } from './OrderForm.tsx'

/** The form as HTML, at build time, after the script that remembers what is pressed before `hydrateOrderForm` runs. */
export function renderOrderForm(words: OrderFormProps): { script: string; html: string } {
  const html = renderToString(() => <OrderForm {...words} />, { renderId: RENDER_ID })
  return { script: generateHydrationScript(), html }
}
