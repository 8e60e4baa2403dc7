const site = document.querySelector('main').dataset.site
const byId = (id) => document.getElementById(id)

async function call(method, path, body) {
  const response = await fetch(`/_sandbox/${path}`, {
    method,
    ...(body && { body: JSON.stringify(body) }),
  })
  return response.json()
}

function element(name, text, attributes = {}) {
  const made = Object.assign(document.createElement(name), attributes)
  made.append(text)
  return made
}

const fields = (form) => Object.fromEntries(new FormData(form))

byId('files').addEventListener('submit', async (event) => {
  event.preventDefault()
  const { seconds, count, ...wanted } = fields(event.target)
  const after = seconds ? { finishAfterMs: Number(seconds) * 1000 } : {}
  const { files } = await call('POST', 'files', { ...wanted, ...after, count: Number(count) })
  const ids = files.map(({ id }) => id).join(',')
  byId('open').elements.ids.value = ids
  const item = element('li', '')
  item.append(element('a', 'Status page', { href: `${site}/en/veo3-status/${ids}` }), ' · ')
  item.append(element('a', 'File page', { href: `${site}/en/file/${files[0].id}` }), ' ')
  item.append(element('code', ids))
  byId('made').prepend(item)
})

byId('open').addEventListener('submit', (event) => {
  event.preventDefault()
  const { locale, ids } = fields(event.target)
  window.open(`${site}/${locale}/${event.submitter.value}/${encodeURIComponent(ids)}`)
})

byId('faults').addEventListener('submit', async (event) => {
  event.preventDefault()
  const { call: name, fault, times, status } = fields(event.target)
  const { faults } = await call('GET', 'faults')
  const next = {
    call: name,
    fault,
    times: times ? Number(times) : null,
    ...(status && { status: Number(status) }),
  }
  const reply = await call('PUT', 'faults', { faults: [...faults, next] })
  if (reply.error) byId('fault-list').textContent = reply.error
  else await refresh()
})

byId('clear-faults').addEventListener('click', async () => {
  await call('PUT', 'faults', { faults: [] })
  await refresh()
})

async function refresh() {
  const [{ faults }, { sessions }, { requests }] = await Promise.all(
    ['faults', 'sessions', 'log'].map((path) => call('GET', path)),
  )
  byId('fault-list').textContent =
    faults
      .map(({ call: name, fault, times }) => `${name}: ${fault} × ${times ?? '∞'}`)
      .join('\n') || 'No fault is set.'
  byId('sessions').tBodies[0].replaceChildren(
    ...sessions.map((session) => {
      const href = session.status === 'open' ? session.url : `${site}/en/veo3-status/${session.id}`
      const link = element('td', element('a', session.id, { href, className: 'mono' }))
      const amount = (session.amount_total / 100).toFixed(2)
      return row(
        link,
        `${session.status}, ${session.payment_status}`,
        `${amount} ${session.currency}`,
      )
    }),
  )
  byId('log').tBodies[0].replaceChildren(
    ...requests
      .slice(-30)
      .reverse()
      .map(({ at, method, path, status, fault }) =>
        row(at.slice(11, 19), `${method} ${path}`, fault ? `${status} (${fault})` : String(status)),
      ),
  )
}

function row(...cells) {
  const made = document.createElement('tr')
  made.append(...cells.map((cell) => (typeof cell === 'string' ? element('td', cell) : cell)))
  return made
}

await refresh()
setInterval(() => document.hidden || refresh(), 3000)
