import { document, escaped } from '../markup.ts'
import { lineItems } from './line-items.ts'
import type { Checkout } from './objects.ts'

function money(cents: number, currency: string): string {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).format(cents / 100)
}

const BANNER = '<header class="banner"><strong>Sandbox checkout</strong> – no real money</header>'

function frame(title: string, content: string): string {
  return document(title, 'checkout.css', `${BANNER}\n<main>\n${content}\n</main>`)
}

function summary(checkout: Checkout): string {
  const { session } = checkout
  const rows = lineItems(checkout, { limit: '100' }).data.map(
    ({ description, quantity, amount_total }) => {
      const count = quantity > 1 ? ` <small>× ${quantity}</small>` : ''
      return `<li><span>${escaped(description)}${count}</span> <span>${money(amount_total, session.currency)}</span></li>`
    },
  )
  const total = money(session.amount_total, session.currency)
  const hold =
    checkout.manual === 'no'
      ? ''
      : '<p class="hint">The card is authorised now and charged on delivery.</p>'
  return `<section class="summary" aria-label="Order">
<p class="label">${session.status === 'open' ? 'Amount due' : 'Amount'}</p>
<p class="amount">${total}</p>
<ul>${rows.join('')}</ul>
<p class="total"><span>Total</span> <span>${total}</span></p>
${hold}</section>`
}

function choice(outcome: string, label: string, hint: string, kind = ''): string {
  return `<button class="${kind}" name="outcome" value="${outcome}">${label}<small>${hint}</small></button>`
}

function choices(checkout: Checkout): string {
  const { session, manual, lastDecline } = checkout
  const total = money(session.amount_total, session.currency)
  const declined = lastDecline
    ? '<p class="decline" role="alert">Your card was declined. Nothing was charged; try again.</p>'
    : ''
  const delayed =
    manual === 'every_method'
      ? ''
      : choice(
          'delayed',
          'Pay by a delayed method',
          'The order completes unpaid and is paid a little later',
        ) +
        choice(
          'delayed_failure',
          'Delayed, and it fails',
          'The order completes unpaid; the payment fails later',
        )
  const back = session.cancel_url
    ? choice('abandoned', 'Go back to the shop', 'The session stays open', 'quiet')
    : ''
  return `${declined}<form method="post" action="/checkout/${session.id}">
<h1>How does this payment go?</h1>
${choice('paid', `Pay ${total}`, 'Visa ending in 4242, accepted', 'primary')}
${choice('declined', 'Card declined', 'You stay here and may try again')}
${delayed}
${back}</form>`
}

function ended({ session }: Checkout): string {
  const home = session.cancel_url
    ? `<p><a href="${escaped(session.cancel_url)}">Back to the shop</a></p>`
    : ''
  if (session.status === 'expired') {
    return `<h1>This checkout has expired</h1><p>Nothing was charged. Start again in the shop.</p>${home}`
  }
  const address = escaped(session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id))
  return `<h1>This checkout is complete</h1>
<p>The payment went through before; it cannot be made twice.</p><p><a href="${address}">See your order</a></p>`
}

export function checkoutPage(checkout: Checkout): string {
  const action = checkout.session.status === 'open' ? choices(checkout) : ended(checkout)
  return frame(
    'Sandbox checkout',
    `${summary(checkout)}\n<section class="action">${action}</section>`,
  )
}

export function missingPage(): string {
  return frame(
    'No such checkout',
    '<section class="action"><h1>No such checkout</h1><p>It may be from before the sandbox was restarted.</p></section>',
  )
}
