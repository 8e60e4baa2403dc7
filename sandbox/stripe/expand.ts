import type { Account } from './account.ts'
import { listIn, type Form } from './form.ts'
import { lineItems } from './line-items.ts'
import { Refusal } from './refusal.ts'

type Fields = Record<string, unknown>

function lookUp(account: Account, id: string): Fields | undefined {
  if (id.startsWith('pi_')) return account.intents.get(id)
  if (id.startsWith('ch_')) return account.charges.get(id)
  if (id.startsWith('re_')) return account.refunds.get(id)
  return account.checkouts.get(id)?.session
}

function expandOne(
  account: Account,
  object: Fields,
  [name = '', ...rest]: string[],
  path: string,
): void {
  if (name === 'data' && Array.isArray(object['data'])) {
    for (const one of object['data'] as Fields[]) expandOne(account, one, rest, path)
    return
  }
  if (name === 'line_items' && object['object'] === 'checkout.session') {
    const checkout = account.checkouts.get(String(object['id']))
    if (checkout) object['line_items'] = lineItems(checkout, {})
    return
  }
  const value = object[name]
  if (value === null) return
  if (typeof value === 'string') {
    const found = lookUp(account, value)
    if (found) object[name] = structuredClone(found)
  }
  const inner = object[name]
  if (typeof inner !== 'object' || inner === null) {
    throw new Refusal(`This property cannot be expanded (${path}).`, { param: 'expand' })
  }
  if (rest.length > 0) expandOne(account, inner as Fields, rest, path)
}

/** A copy of an object with ids replaced by what they name, as `expand[]` asks. */
export function expanded(account: Account, object: object, form: Form): object {
  const copy = structuredClone(object) as Fields
  for (const path of listIn(form, 'expand')) {
    expandOne(account, copy, String(path).split('.').slice(0, 4), String(path))
  }
  return copy
}
