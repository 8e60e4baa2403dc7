import type { Form } from './form.ts'
import { page } from './list.ts'
import type { Checkout } from './objects.ts'
import { prices } from './price.ts'

/** The line items of a session as Stripe lists them. */
export function lineItems({ session, lines }: Checkout, form: Form) {
  const all = lines.map((line, index) => {
    const price = prices.get(line.price)
    const amount = (price?.unit_amount ?? 0) * line.quantity
    return {
      id: `li_${index}_${session.id.slice(-20)}`,
      object: 'item',
      amount_discount: 0,
      amount_subtotal: amount,
      amount_tax: 0,
      amount_total: amount,
      currency: session.currency,
      description: price?.nickname ?? line.price,
      price,
      quantity: line.quantity,
    }
  })
  return page(all, form, `/v1/checkout/sessions/${session.id}/line_items`)
}
