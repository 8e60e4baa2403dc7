import { ask } from './ask.js'
import { element, fill, tag } from './element.js'

const call = document.querySelector('#fault-call')
const kind = document.querySelector('#fault-kind')
const parameters = document.querySelector('#fault-parameters')
const list = document.querySelector('#faults')

let kinds = { call: {}, webhook: {}, onlyFor: {} }

const options = (values) => values.map((value) => element('option', {}, value))
const kindsNow = () => (call.value === 'webhook' ? kinds.webhook : kinds.call)
const suitsCall = (name) =>
  call.value === 'webhook' || [undefined, call.value].includes(kinds.onlyFor[name])

function offerParameters() {
  const names = kindsNow()[kind.value] ?? []
  parameters.replaceChildren(
    ...names.map((name) => {
      const needed = name === 'location'
      const input = element('input', {
        name: `parameter-${name}`,
        placeholder: needed ? 'https://…' : 'default',
        required: needed,
      })
      return element('label', {}, name, input)
    }),
  )
}

function offerKinds() {
  kind.replaceChildren(...options(Object.keys(kindsNow()).filter(suitsCall)))
  offerParameters()
}

// A parameter may be a number, an object or plain text.
function valueOf(text) {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function faultFrom(form) {
  const fault = {}
  for (const [name, text] of new FormData(form)) {
    if (name === 'times') fault.times = text === '' ? null : Number(text)
    else if (text !== '')
      fault[name.replace('parameter-', '')] = name.startsWith('parameter-') ? valueOf(text) : text
  }
  return fault
}

function row(fault, index, all) {
  const { call, fault: kind, times, skip, ...rest } = fault
  const details = Object.keys(rest).length > 0 ? element('code', {}, JSON.stringify(rest)) : null
  const remove = element(
    'button',
    { type: 'button', ariaLabel: `Remove ${kind} of ${call}` },
    'Remove',
  )
  remove.addEventListener('click', async () => {
    await ask('PUT', 'faults', all.toSpliced(index, 1))
    await refresh()
  })
  const often = times === null ? 'always' : `${times} left`
  return element(
    'li',
    {},
    element('code', {}, call),
    tag(kind),
    often,
    skip > 0 ? `after ${skip}` : null,
    details,
    remove,
  )
}

async function refresh() {
  const { faults } = await ask('GET', 'faults')
  fill(list, faults.map(row), 'No faults: everything works.')
}

async function start() {
  const known = await ask('GET', 'faults')
  kinds = known.kinds
  call.replaceChildren(...options([...known.calls, 'stripe.*', 'video.*', '*']))
  offerKinds()
}

export function showFaults() {
  call.addEventListener('change', offerKinds)
  kind.addEventListener('change', offerParameters)
  document.querySelector('#add-fault').addEventListener('submit', async (event) => {
    event.preventDefault()
    // A refusal is said by `ask` itself.
    await ask('POST', 'faults', [faultFrom(event.target)]).catch(() => undefined)
    await refresh()
  })
  document.querySelector('#clear-faults').addEventListener('click', async () => {
    await ask('DELETE', 'faults')
    await refresh()
  })
  void start()
  return refresh
}
