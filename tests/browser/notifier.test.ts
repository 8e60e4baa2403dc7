import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { notifier } from '#lib/browser/notifier.ts'

const KEYS = { p256dh: `B${'a'.repeat(86)}`, auth: 'a'.repeat(22) }
const subscription = (endpoint: string) => ({
  toJSON: () => ({ endpoint, expirationTime: null, keys: KEYS }),
  unsubscribe: vi.fn(() => Promise.resolve(true)),
})
const old = subscription('https://fcm.googleapis.com/old')
const shown: unknown[][] = []
const pushManager = {
  getSubscription: vi.fn(() => Promise.resolve<typeof old | null>(null)),
  subscribe: vi.fn(() => Promise.resolve(subscription('https://fcm.googleapis.com/new'))),
}
const registration = {
  pushManager,
  showNotification: (...message: unknown[]) => Promise.resolve(void shown.push(message)),
}
const serviceWorker = {
  getRegistration: () => Promise.resolve(registration),
  register: vi.fn(() => Promise.resolve(registration)),
  ready: Promise.resolve(registration),
}
const MESSAGE = { body: 'Watch it.', data: { path: '/en/' } }

beforeEach(() => {
  shown.length = 0
  vi.stubGlobal('navigator', { serviceWorker })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.clearAllMocks()
})

describe('a browser', () => {
  test('has a permission, gives one when it is asked, or knows of no such thing', async () => {
    vi.stubGlobal('Notification', {
      permission: 'default',
      requestPermission: () => Promise.resolve('granted'),
    })
    expect(notifier.permission()).toBe('default')
    expect(await notifier.ask()).toBe('granted')
    vi.unstubAllGlobals()
    Reflect.deleteProperty(globalThis, 'Notification')
    expect(notifier.permission()).toBe('unsupported')
  })

  test('is where it was, if anywhere', async () => {
    expect(await notifier.address()).toBe(null)
    pushManager.getSubscription.mockResolvedValueOnce(old)
    expect(await notifier.address()).toEqual({
      endpoint: 'https://fcm.googleapis.com/old',
      keys: KEYS,
    })
  })

  test('is reached with the key of the shop', async () => {
    const address = await notifier.subscribe('key')
    expect(address?.endpoint).toBe('https://fcm.googleapis.com/new')
    expect(serviceWorker.register).toHaveBeenCalledWith('/push.js')
    expect(pushManager.subscribe).toHaveBeenCalledWith({
      ...{ userVisibleOnly: true, applicationServerKey: 'key' },
    })
  })

  test('that was reached with another key is reached anew', async () => {
    const error = new DOMException('Another key', 'InvalidStateError')
    pushManager.subscribe.mockRejectedValueOnce(error)
    pushManager.getSubscription.mockResolvedValueOnce(old)
    expect((await notifier.subscribe('key'))?.endpoint).toBe('https://fcm.googleapis.com/new')
    expect(old.unsubscribe).toHaveBeenCalledOnce()
  })

  test.each([
    ['has no push service', () => new DOMException('No service', 'AbortError')],
    ['does not allow it', () => new DOMException('Not allowed', 'NotAllowedError')],
  ])('that %s is nowhere', async (_, error) => {
    pushManager.subscribe.mockRejectedValueOnce(error())
    expect(await notifier.subscribe('key')).toBe(null)
  })

  test('without workers is nowhere, and shows a message by itself', async () => {
    vi.stubGlobal('navigator', {})
    const focus = vi.spyOn(window, 'focus').mockReturnValue()
    const made: { onclick?: () => void; title: string }[] = []
    vi.stubGlobal('Notification', function (this: (typeof made)[0], title: string) {
      made.push(this)
      this.title = title
    })
    expect(await notifier.address()).toBe(null)
    expect(await notifier.subscribe('key')).toBe(null)
    await notifier.show('Ready', MESSAGE)
    expect(made).toMatchObject([{ title: 'Ready' }])
    made[0]!.onclick!()
    expect(focus).toHaveBeenCalledOnce()
  })

  test('with workers has them show a message', async () => {
    await notifier.show('Ready', MESSAGE)
    expect(shown).toEqual([['Ready', MESSAGE]])
  })
})
