import { ask } from './ask.js'
import { element, fill, short, tag, time } from './element.js'
import { fileLink, statusLink } from './links.js'

function session(one) {
  const money = new Intl.NumberFormat('en', { style: 'currency', currency: one.currency })
  const checkout = one.url ? element('a', { href: one.url }, 'Checkout') : null
  return element(
    'li',
    {},
    time(one.created * 1_000),
    money.format(one.amount / 100),
    tag(one.status),
    tag(one.intentStatus ?? one.paymentStatus),
    statusLink(one.id),
    checkout,
  )
}

function file(one) {
  return element(
    'li',
    {},
    time(one.createdAt),
    one.type,
    tag(one.status),
    fileLink(one.id, short(one.id)),
    statusLink(one.id),
  )
}

function webhook(one) {
  const last = one.tries.at(-1)
  const tries = one.tries.length > 1 ? `${one.tries.length} tries` : null
  const answer = last && !one.delivered ? `answer ${last.answer}` : null
  return element(
    'li',
    {},
    one.type.replace('checkout.session.', '…'),
    tag(one.delivered ? 'delivered' : 'undelivered'),
    ...(one.fault ? [tag(one.fault)] : []),
    ...[tries, answer].filter(Boolean).map((text) => element('span', {}, text)),
  )
}

function email(one) {
  return element(
    'li',
    {},
    time(one.createdAt),
    one.to,
    element('a', { href: `/mail/${one.id}` }, one.subject),
    element('a', { href: `/mail/${one.id}/text` }, 'Text'),
  )
}

export function showRecent() {
  const [sessions, files, webhooks, emails] = ['sessions', 'files', 'webhooks', 'emails'].map(
    (id) => document.querySelector(`#${id}`),
  )
  return async () => {
    const recent = await ask('GET', 'overview')
    fill(sessions, recent.sessions.map(session), 'None yet: buy a video in the shop.')
    fill(files, recent.files.map(file), 'None yet.')
    fill(webhooks, recent.webhooks.map(webhook), 'None yet.')
    fill(emails, recent.emails.map(email), 'None yet.')
  }
}
