import type { Quantity } from '#lib/domain/product.ts'

/** Posts a form the way the browser does without script; the pressed button's own value has to be written in. */
export function postForm(form: HTMLFormElement, quantity: Quantity): void {
  const field = document.createElement('input')
  field.type = 'hidden'
  field.name = 'quantity'
  field.value = String(quantity)
  form.appendChild(field)
  form.submit()
}
