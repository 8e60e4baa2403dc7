import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { createHumanCheck } from '../../src/lib/browser/human-check.ts'

type Options = Record<string, unknown> & {
  callback: (token: string) => void
  'expired-callback': () => void
  'timeout-callback': () => void
  'error-callback': () => boolean
}

/** Turnstile as Cloudflare's script leaves it behind. */
const turnstile = {
  rendered: [] as Options[],
  reset: vi.fn(),
  remove: vi.fn(),
  render(_: HTMLElement, options: Record<string, unknown>) {
    turnstile.rendered.push(options as Options)
    return 'widget-1'
  },
}

const script = () => document.head.querySelector('script')
const load = () => void script()!.onload!(new Event('load'))
const settled = () => new Promise((resolve) => setImmediate(resolve))
let place: HTMLElement

beforeEach(() => {
  place = document.createElement('div')
  turnstile.rendered = []
  // Nothing is fetched: the test says when it has come.
  vi.spyOn(document.head, 'appendChild').mockImplementation((node) => {
    document.head.insertBefore(Object.assign(node, { type: 'text/plain' }), null)
    return node
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.clearAllMocks()
  vi.useRealTimers()
  delete window.turnstile
  script()?.remove()
})

const begin = () => createHumanCheck(place, { siteKey: '1x0', lang: 'ru' })

async function loaded() {
  const check = begin()
  window.turnstile = turnstile
  load()
  await settled()
  return { check, options: turnstile.rendered[0]! }
}

test('loads the script of Cloudflare and puts its box where it belongs', async () => {
  const { check, options } = await loaded()
  expect(script()!.src).toBe(
    'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit',
  )
  expect(options).toMatchObject({ sitekey: '1x0', language: 'ru', size: 'compact' })
  expect(check.$state.get()).toBe('waiting')
  check.stop()
  expect(turnstile.remove).toHaveBeenCalledWith('widget-1')
})

test('takes the width there is', async () => {
  Object.defineProperty(place, 'clientWidth', { value: 300 })
  const { options } = await loaded()
  expect(options['size']).toBe('flexible')
})

test('gives what Turnstile gave, until that is used or too old', async () => {
  const { check, options } = await loaded()
  options.callback('token-1')
  expect(check.$state.get()).toBe('done')
  expect(await check.token()).toBe('token-1')
  check.again()
  expect(turnstile.reset).toHaveBeenCalledWith('widget-1')
  const later = check.token()
  options.callback('token-2')
  expect(await later).toBe('token-2')
  options['expired-callback']()
  expect(check.$state.get()).toBe('waiting')
  options['timeout-callback']()
  expect(check.$state.get()).toBe('waiting')
})

test('waits for it a while, and no longer', async () => {
  const { check } = await loaded()
  vi.useFakeTimers()
  const token = check.token()
  vi.advanceTimersByTime(8_000)
  expect(await token).toBe(null)
})

test('says that it failed, and begins anew', async () => {
  const { check, options } = await loaded()
  const token = check.token()
  expect(options['error-callback']()).toBe(true)
  expect(await token).toBe(null)
  expect(check.$state.get()).toBe('failed')
  expect(await check.token()).toBe(null)
  check.again()
  expect(turnstile.reset).toHaveBeenCalled()
  expect(check.$state.get()).toBe('waiting')
})

test('loads the script once more where it did not come', async () => {
  const check = begin()
  script()!.onerror!(new Event('error'))
  await settled()
  expect(check.$state.get()).toBe('failed')
  expect(script()).toBe(null)
  check.again()
  expect(check.$state.get()).toBe('loading')
  load()
  await settled()
  // A script that came and was not Turnstile's is no help either.
  expect(check.$state.get()).toBe('failed')
  window.turnstile = turnstile
  check.again()
  await settled()
  expect(check.$state.get()).toBe('waiting')
})

test('leaves the page alone once its form is gone', async () => {
  const check = begin()
  check.stop()
  window.turnstile = turnstile
  load()
  await settled()
  expect(turnstile.rendered).toEqual([])
})
