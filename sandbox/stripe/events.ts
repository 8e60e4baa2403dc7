import type { Call } from '../http/call.ts'
import type { Account } from './account.ts'
import { formOf, groupIn, listIn, textIn, wholeIn, type Form } from './form.ts'
import { makeId, seconds } from './id.ts'
import { page } from './list.ts'
import type { Event } from './objects.ts'
import { missing, Refusal } from './refusal.ts'

export const API_VERSION = '2026-10-28.endive'

/** An event with its own copy of the object: what it says must not change when the object does. */
export function makeEvent(type: string, object: object): Event {
  return {
    id: makeId('evt'),
    object: 'event',
    api_version: API_VERSION,
    created: seconds(),
    data: { object: structuredClone(object) as Record<string, unknown> },
    livemode: false,
    pending_webhooks: 0,
    request: { id: null, idempotency_key: null },
    type,
  }
}

function createdFilter(form: Form): (event: Event) => boolean {
  if (typeof form['created'] === 'string') {
    const at = wholeIn(form, 'created')
    return ({ created }) => created === at
  }
  const range = groupIn(form, 'created') ?? {}
  const bounds = { gt: -1, gte: 0, lt: Infinity, lte: Infinity }
  for (const name of Object.keys(bounds) as (keyof typeof bounds)[]) {
    bounds[name] = wholeIn(range, name, `created[${name}]`) ?? bounds[name]
  }
  return ({ created }) =>
    created > bounds.gt && created >= bounds.gte && created < bounds.lt && created <= bounds.lte
}

function typeFilter(form: Form): (event: Event) => boolean {
  const type = textIn(form, 'type')
  const types = listIn(form, 'types').map(String)
  if (type && types.length > 0) {
    throw new Refusal('You may pass either `type` or `types`, but not both', { param: 'types' })
  }
  const wanted = type ? [type] : types
  if (wanted.length === 0) return () => true
  return (event) =>
    wanted.some(
      (one) => event.type === one || (one.endsWith('*') && event.type.startsWith(one.slice(0, -1))),
    )
}

export function listEvents(account: Account, call: Call): object {
  const form = formOf(call)
  const all = account.events.newestFirst().filter(typeFilter(form)).filter(createdFilter(form))
  return page(all, form, '/v1/events')
}

export function retrieveEvent(account: Account, call: Call): object {
  const id = call.params['id'] ?? ''
  const event = account.events.get(id)
  if (!event) throw missing('event', id, 'id')
  return event
}
