/** Makes an element; children that are text stay text. */
export function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children.filter((child) => child !== null))
  return made
}

const KINDS = {
  good: ['completed', 'complete', 'paid', 'succeeded', 'delivered'],
  bad: ['error', 'expired', 'failed', 'canceled', 'undelivered', 'requires_payment_method'],
}

export function tag(word) {
  const kind = Object.keys(KINDS).find((one) => KINDS[one].includes(word)) ?? 'wait'
  return element('span', { className: `tag ${kind}` }, word.replaceAll('_', ' '))
}

export function time(at) {
  const date = new Date(at)
  return element('time', { dateTime: date.toISOString() }, date.toLocaleTimeString())
}

/** Replaces a list's rows, unless nothing changed: focus and selection stay where they are. */
export function fill(list, rows, empty) {
  const wanted = rows.length > 0 ? rows : [element('li', { className: 'empty' }, empty)]
  const made = element('ul', {}, ...wanted)
  if (made.innerHTML !== list.innerHTML) list.replaceChildren(...wanted)
}

export const short = (id) => (id.length > 22 ? `${id.slice(0, 13)}…${id.slice(-6)}` : id)
