import { asRecord, jsonOf, type Call } from '../http/call.ts'
import { html, json, seeOther, type Reply } from '../http/reply.ts'
import type { Route } from '../http/route.ts'
import type { Account } from './account.ts'
import { OUTCOMES, settle, type Outcome } from './checkout.ts'
import { checkoutPage, missingPage } from './checkout-page.ts'
import type { Checkout } from './objects.ts'
import { Refusal } from './refusal.ts'

const isOutcome = (value: unknown): value is Outcome => OUTCOMES.includes(value as Outcome)

function afterwards({ session }: Checkout, outcome: Outcome): string | null {
  if (outcome === 'abandoned') return session.cancel_url
  return session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

function submit(account: Account, call: Call): Reply {
  const checkout = account.checkouts.get(call.params['id'] ?? '')
  if (!checkout) return html(404, missingPage())
  const outcome = new URLSearchParams(call.body).get('outcome')
  if (!isOutcome(outcome)) return html(400, checkoutPage(checkout))
  try {
    settle(account, checkout, outcome)
  } catch (error) {
    if (error instanceof Refusal) return html(409, checkoutPage(checkout))
    throw error
  }
  if (outcome === 'declined' || outcome === 'expired') return seeOther(call.path)
  return seeOther(afterwards(checkout, outcome) ?? call.path)
}

function drive(account: Account, call: Call): Reply {
  const checkout = account.checkouts.get(call.params['id'] ?? '')
  if (!checkout) return json(404, { detail: 'No such session' })
  const outcome = asRecord(jsonOf(call))?.['outcome']
  if (!isOutcome(outcome))
    return json(400, { detail: `outcome must be one of ${OUTCOMES.join(', ')}` })
  try {
    settle(account, checkout, outcome)
  } catch (error) {
    if (error instanceof Refusal) return json(409, { detail: error.message })
    throw error
  }
  const { id, status, payment_status, payment_intent } = checkout.session
  return json(200, {
    id,
    status,
    payment_status,
    payment_intent,
    redirect: afterwards(checkout, outcome),
  })
}

/** The hosted page, for people. */
export function checkoutRoutes(account: Account): Route[] {
  return [
    {
      method: 'GET',
      path: '/checkout/:id',
      act(call) {
        const checkout = account.checkouts.get(call.params['id'] ?? '')
        return checkout ? html(200, checkoutPage(checkout)) : html(404, missingPage())
      },
    },
    { method: 'POST', path: '/checkout/:id', act: (call) => submit(account, call) },
  ]
}

/** The same for programs. */
export function checkoutControl(account: Account): Route[] {
  return [{ method: 'POST', path: '/_sandbox/checkout/:id', act: (call) => drive(account, call) }]
}
