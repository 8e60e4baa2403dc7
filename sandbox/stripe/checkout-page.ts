import type { Ask } from '../http.ts'
import { escape, page } from '../page.ts'
import type { Reply } from '../reply.ts'
import type { Route } from '../router.ts'
import type { Account, Outcome } from './account.ts'
import { refusal } from './api.ts'
import { PRICES, Refusal, type Session } from './session.ts'

const CHOICES: [Outcome, string][] = [
  ['paid', 'Pay'],
  ['delayed', 'Pay by a method that takes a few seconds'],
  ['delayed_failure', 'Pay by such a method, and fail'],
  ['declined', 'Pay with a card that is declined'],
  ['abandoned', 'Go back without paying'],
]

/** The page that a buyer is sent to, where a click stands for a card. */
export function checkoutRoutes(account: Account): Route[] {
  const found = (work: () => Reply) => {
    try {
      return work()
    } catch (error) {
      if (error instanceof Refusal) return refusal(error)
      throw error
    }
  }
  return [
    {
      method: 'GET',
      path: /^\/checkout\/(cs_\w+)$/,
      answer: (_, id) => found(() => checkoutPage(account, id)),
    },
    {
      method: 'POST',
      path: /^\/checkout\/(cs_\w+)$/,
      answer: (ask, id) => found(() => afterChoice(account, id, outcomeOf(ask))),
    },
  ]
}

function outcomeOf({ body }: Ask): Outcome {
  const wanted = new URLSearchParams(body).get('outcome')
  return CHOICES.find(([outcome]) => outcome === wanted)?.[0] ?? 'declined'
}

function afterChoice(account: Account, id: string, outcome: Outcome): Reply {
  const before = account.session(id)
  if (before.status !== 'open') return closedPage(before)
  if (outcome === 'declined')
    return checkoutPage(account, id, 'Your card was declined. Nothing was charged.')
  const session = account.choose(id, outcome)
  const target =
    outcome === 'abandoned' ? (session.cancel_url ?? session.success_url) : successUrl(session)
  return { status: 303, headers: { location: target } }
}

/** Where a paid session leads, with the place for its id filled: https://docs.stripe.com/payments/checkout/custom-success-page */
export function successUrl(session: Session): string {
  return session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

function checkoutPage(account: Account, id: string, trouble = ''): Reply {
  const session = account.session(id)
  if (session.status !== 'open') return closedPage(session)
  const names = account
    .lines(id)
    .map(({ price, quantity }) => `${PRICES[price]?.name ?? price} × ${quantity}`)
  const buttons = CHOICES.map(
    ([outcome, label], index) =>
      `<button name="outcome" value="${outcome}"${index === 0 ? ' class="primary"' : ''}>${label}</button>`,
  )
  return page(
    'Sandbox checkout',
    `<main class="narrow"><h1>Sandbox checkout</h1><div class="card">
<p class="muted">${names.map(escape).join(', ')}</p>
<p class="price">${money(session)}</p>
${trouble && `<p class="bad" role="alert">${escape(trouble)}</p>`}
<form method="post">${buttons.join('\n')}</form>
</div><p class="muted">Stripe’s own page stands here in a real shop. Language asked for: ${escape(session.locale ?? 'auto')}.</p></main>`,
  )
}

function closedPage(session: Session): Reply {
  const line =
    session.status === 'expired' ? 'This session has expired.' : 'This session has been completed.'
  const link =
    session.status === 'complete'
      ? `<p><a href="${escape(successUrl(session))}">Go to the order</a></p>`
      : ''
  return page('Sandbox checkout', `<main class="narrow"><h1>${line}</h1>${link}</main>`)
}

function money({ amount_total, currency }: Session): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(amount_total / 100)
}
