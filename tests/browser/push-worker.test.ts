import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'

import { beforeEach, describe, expect, test } from 'vitest'

const SOURCE = readFileSync('public/push.js', 'utf8')
const ORDER = '/en/veo3-status/cs_test_1'

type Event = Record<string, unknown>

/** Where the worker runs: what it shows, and which pages are open. */
function open(urls: string[] = []) {
  const listeners: Record<string, (event: Event) => void> = {}
  const done: unknown[][] = []
  const note =
    (name: string) =>
    (...what: unknown[]) =>
      Promise.resolve(done.push([name, ...what]))
  const self = {
    location: new URL('https://shop.example/push.js'),
    addEventListener: (name: string, listener: (event: Event) => void) => {
      listeners[name] = listener
    },
    registration: { showNotification: note('show') },
    clients: {
      matchAll: () =>
        Promise.resolve(urls.map((url) => ({ url, focus: () => note('focus')(url) }))),
      openWindow: note('open'),
    },
  }
  runInNewContext(SOURCE, { self, URL })
  async function happen(name: string, event: Event) {
    let work: unknown
    listeners[name]!({ ...event, waitUntil: (promise: unknown) => (work = promise) })
    await work
  }
  return { happen, done, names: Object.keys(listeners) }
}

const press = { notification: { close: () => undefined, data: { path: ORDER } } }

describe('the worker that shows messages', () => {
  let worker: ReturnType<typeof open>
  beforeEach(() => void (worker = open()))

  test('hears of messages and presses, and of no request', () => {
    expect(worker.names.sort()).toEqual(['notificationclick', 'push'])
    expect(SOURCE).not.toMatch(/caches|indexedDB|fetch\(/)
  })

  test('shows one message for each order, in its language', async () => {
    const data = { title: 'جاهز', text: 'شاهد', lang: 'ar', dir: 'rtl', path: ORDER }
    await worker.happen('push', { data: { json: () => data } })
    expect(worker.done).toEqual([
      ['show', 'جاهز', { body: 'شاهد', lang: 'ar', dir: 'rtl', tag: ORDER, data: { path: ORDER } }],
    ])
  })

  test('opens the order when the message is pressed', async () => {
    const { happen, done } = open(['https://shop.example/en/', 'https://shop.example/en/veo/'])
    await happen('notificationclick', press)
    expect(done).toEqual([['open', ORDER]])
  })

  test('goes to the page of the order that is open already, in whichever language', async () => {
    const there = 'https://shop.example/ar/veo3-status/cs_test_1?x=1'
    const { happen, done } = open(['https://shop.example/en/veo3-status/cs_test_2', there])
    await happen('notificationclick', press)
    expect(done).toEqual([['focus', there]])
  })
})
