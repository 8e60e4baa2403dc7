import { randomUUID } from 'node:crypto'

import { parse } from 'qs'

import { type Listener, sendJson } from './http-server.ts'

type Form = Record<string, string>
export type Intent = { id: string; status: string; amount: number; amount_received: number }
type Refund = { id: string; payment_intent: string; amount: number; status: string }

/** The payments of the tests' own Stripe, and what was done with them. */
export function createMoney() {
  const intents = new Map<string, Intent>()
  const refunds: Refund[] = []
  /** How refunds that are asked for now turn out. */
  const money = { refundStatus: 'succeeded' }
  /** The idempotency keys of all calls that move money. */
  const keys: string[] = []

  function open(amount: number, isHeld: boolean): Intent {
    const status = isHeld ? 'requires_capture' : 'succeeded'
    const id = `pi_${randomUUID().replaceAll('-', '')}`
    const intent = { id, status, amount, amount_received: isHeld ? 0 : amount }
    intents.set(id, intent)
    return intent
  }

  /** Answers what is about payments; false if a call is about something else. */
  const answer = (
    ...[{ method, path, headers, body }, response]: Parameters<Listener>
  ): boolean => {
    const url = new URL(path, 'http://stripe')
    const form = parse(body) as Form
    const [, id = '', action] =
      /^\/v1\/payment_intents\/(pi_\w+)(?:\/(\w+))?$/.exec(url.pathname) ?? []
    const intent = intents.get(id)
    if (method === 'POST' && (action || url.pathname === '/v1/refunds')) {
      keys.push(String(headers['idempotency-key']))
    }
    if (intent) {
      const isHeld = intent.status === 'requires_capture'
      if (action && !isHeld) {
        const error = { type: 'invalid_request_error', code: 'payment_intent_unexpected_state' }
        sendJson(response, 400, { error })
        return true
      }
      if (action === 'capture') {
        intent.amount_received = Number(form['amount_to_capture'] ?? intent.amount)
        intent.status = 'succeeded'
      }
      if (action === 'cancel') intent.status = 'canceled'
      const given = refunds.filter(({ payment_intent }) => payment_intent === intent.id)
      const latest_charge = { amount_refunded: given.reduce((sum, { amount }) => sum + amount, 0) }
      sendJson(response, 200, { object: 'payment_intent', ...intent, latest_charge })
      return true
    }
    if (url.pathname !== '/v1/refunds') return false
    if (method === 'GET') {
      const about = url.searchParams.get('payment_intent')
      const data = refunds.filter(({ payment_intent }) => payment_intent === about)
      sendJson(response, 200, { object: 'list', data, has_more: false, url: '/v1/refunds' })
      return true
    }
    const refund = {
      id: `re_${refunds.length}`,
      object: 'refund',
      payment_intent: form['payment_intent']!,
      amount: Number(form['amount']),
      status: money.refundStatus,
    }
    refunds.push(refund)
    sendJson(response, 200, refund)
    return true
  }

  return Object.assign(money, { intents, refunds, keys, open, answer })
}
