import { textIn, wholeIn, type Form } from './form.ts'
import { missing, Refusal } from './refusal.ts'

interface Page<T> {
  object: 'list'
  data: T[]
  has_more: boolean
  url: string
}

/** One page of a list that is newest first, by Stripe's cursors (https://docs.stripe.com/api/pagination). */
export function page<T extends { id: string }>(all: T[], form: Form, url: string): Page<T> {
  const limit = wholeIn(form, 'limit') ?? 10
  if (limit < 1 || limit > 100) {
    throw new Refusal('Invalid limit: it must be between 1 and 100', { param: 'limit' })
  }
  const after = textIn(form, 'starting_after')
  const before = textIn(form, 'ending_before')
  const place = (id: string, param: string): number => {
    const index = all.findIndex((one) => one.id === id)
    if (index < 0) throw missing('object', id, param, 400)
    return index
  }
  if (before !== undefined) {
    const end = place(before, 'ending_before')
    const start = Math.max(0, end - limit)
    return { object: 'list', data: all.slice(start, end), has_more: start > 0, url }
  }
  const start = after === undefined ? 0 : place(after, 'starting_after') + 1
  const data = all.slice(start, start + limit)
  return { object: 'list', data, has_more: start + limit < all.length, url }
}
