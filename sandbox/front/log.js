import { ask } from './ask.js'
import { element, fill, tag, time } from './element.js'

const SHOWN = 60

function row(entry) {
  const status = entry.status ?? 'no answer'
  const good = entry.status !== null && entry.status < 400
  return element(
    'li',
    { title: entry.body.slice(0, 1_000) },
    time(entry.at),
    element('span', { className: good ? 'good' : 'bad' }, String(status)),
    `${entry.method} ${entry.path}`,
    entry.fault ? tag(entry.fault) : null,
  )
}

export function showLog() {
  const list = document.querySelector('#log')
  const path = document.querySelector('#log-path')
  async function refresh() {
    const query = new URLSearchParams({ path: path.value, limit: String(SHOWN) })
    const { requests } = await ask('GET', `log?${query}`)
    fill(list, requests.reverse().map(row), 'Nothing yet.')
  }
  path.addEventListener('input', refresh)
  document.querySelector('#clear-log').addEventListener('click', async () => {
    await ask('DELETE', 'log')
    await refresh()
  })
  return refresh
}
