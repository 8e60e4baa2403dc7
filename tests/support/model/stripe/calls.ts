import { type Form, groupIn, listIn, textIn, wholeIn } from '../../../../sandbox/stripe/form.ts'
import { page } from '../../../../sandbox/stripe/list.ts'
import type { Event } from '../../../../sandbox/stripe/objects.ts'
import { Refusal } from '../../../../sandbox/stripe/refusal.ts'
import type { Account } from './account.ts'
import { expanded } from './expand.ts'
import { cancelIntent, captureIntent, createRefund, findIntent } from './money-api.ts'
import { closeSession, createSession, findSession, type Prices } from './sessions-api.ts'

/** Does a call and gives the object that answers it. Throws a `Refusal`. */
export function answerCall(
  account: Account,
  prices: Prices,
  method: string,
  path: string,
  form: Form,
): object {
  const [, , group, ...rest] = path.split('/')
  const [id = '', action] = group === 'checkout' ? rest.slice(1) : rest
  const object = act(`${method} ${group ?? ''}${id && ' id'}${action ? ` ${action}` : ''}`, id)
  return expanded(account, object, form)

  function act(call: string, id: string): object {
    switch (call) {
      case 'POST checkout':
        return createSession(account, prices, form)
      case 'GET checkout id':
        return findSession(account, id)
      case 'POST checkout id expire':
        return closeSession(account, id)
      case 'GET payment_intents id':
        return findIntent(account, id)
      case 'POST payment_intents id capture':
        return captureIntent(account, id, form)
      case 'POST payment_intents id cancel':
        return cancelIntent(account, id, form)
      case 'POST refunds':
        return createRefund(account, form)
      case 'GET refunds':
        return listRefunds(account, form)
      case 'GET events':
        return listEvents(account, form)
    }
    throw new Refusal(`Unrecognized request URL (${method}: ${path}).`, { status: 404 })
  }
}

function listRefunds(account: Account, form: Form): object {
  const intent = textIn(form, 'payment_intent')
  const all = [...account.refunds.values()].reverse()
  const wanted = all.filter((refund) => !intent || refund.payment_intent === intent)
  return page(wanted, form, '/v1/refunds')
}

function listEvents(account: Account, form: Form): object {
  const type = textIn(form, 'type')
  const types = type ? [type] : listIn(form, 'types').map(String)
  const created = groupIn(form, 'created') ?? {}
  const after = wholeIn(created, 'gt', 'created[gt]') ?? -Infinity
  const from = wholeIn(created, 'gte', 'created[gte]') ?? -Infinity
  const isWanted = (event: Event) =>
    (types.length === 0 || types.includes(event.type)) &&
    event.created > after &&
    event.created >= from
  return page(account.events.filter(isWanted).reverse(), form, '/v1/events')
}
