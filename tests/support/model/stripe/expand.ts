import { type Form, listIn } from '../../../../sandbox/stripe/form.ts'
import { Refusal } from '../../../../sandbox/stripe/refusal.ts'
import type { Account } from './account.ts'

type Fields = Record<string, unknown>

/** A copy of an object, or of a list of them, with ids replaced by what they name, as `expand[]` asks. */
export function expanded(account: Account, object: object, form: Form): object {
  return listIn(form, 'expand').reduce<Fields>(
    (copy, path) => expandPath(account, copy, String(path).split('.'), String(path)),
    { ...object },
  )
}

function expandPath(
  account: Account,
  object: Fields,
  [name = '', ...rest]: string[],
  path: string,
): Fields {
  const value = object[name]
  const go = (inner: unknown): unknown => {
    if (inner === null) return null
    if (Array.isArray(inner)) {
      return inner.map((one) => expandPath(account, one as Fields, rest, path))
    }
    const found = typeof inner === 'string' ? lookUp(account, inner) : inner
    if (typeof found !== 'object') {
      throw new Refusal(`This property cannot be expanded (${path}).`, { param: 'expand' })
    }
    const copy = { ...found } as Fields
    return rest.length > 0 ? expandPath(account, copy, rest, path) : copy
  }
  return { ...object, [name]: go(value) }
}

function lookUp(account: Account, id: string): object | undefined {
  return (
    account.intents.get(id) ??
    account.charges.get(id) ??
    account.refunds.get(id) ??
    account.checkouts.get(id)?.session
  )
}
