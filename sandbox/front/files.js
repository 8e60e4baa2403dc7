import { ask } from './ask.js'
import { element, short } from './element.js'
import { fileLink, statusLink } from './links.js'

const UNKNOWN = '11111111-2222-4333-8444-555555555555'

async function make(file) {
  const { files } = await ask('POST', 'files', file)
  return files.map(({ id }) => id)
}

const scenarios = {
  ready: () => make({ state: 'completed' }),
  three: async () => [
    ...(await make({ state: 'in_progress', finishAfterMs: 4_000 })),
    ...(await make({ state: 'in_progress', finishAfterMs: 9_000, aspectRatio: '9:16' })),
    ...(await make({ state: 'in_progress', finishAfterMs: 14_000 })),
  ],
  mixed: async () => [
    ...(await make({ state: 'completed', count: 2 })),
    ...(await make({ state: 'error' })),
  ],
  failed: () => make({ state: 'error' }),
  stuck: () => make({ state: 'in_progress' }),
  unknown: async () => [UNKNOWN],
}

function show(ids) {
  const files = ids.map((id) => element('li', {}, fileLink(id, `File page of ${short(id)}`)))
  const all = statusLink(
    ids.join(','),
    `Status page of ${ids.length === 1 ? 'it' : `all ${ids.length}`}`,
  )
  document.querySelector('#made').replaceChildren(all, element('ul', {}, ...files))
  all.focus()
}

export function showFiles() {
  for (const button of document.querySelectorAll('[data-scenario]')) {
    button.addEventListener('click', async () => show(await scenarios[button.dataset.scenario]()))
  }
  document.querySelector('#make-files').addEventListener('submit', async (event) => {
    event.preventDefault()
    const { count, finishAfterMs, ...rest } = Object.fromEntries(new FormData(event.target))
    const after = finishAfterMs === '' ? {} : { finishAfterMs: Number(finishAfterMs) }
    show(await make({ ...rest, ...after, count: Number(count) }))
  })
}
