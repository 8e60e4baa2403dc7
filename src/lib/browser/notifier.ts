import { PushAddress } from '../contract/notices.ts'

/** Shows messages while no page is there to do it. */
const WORKER = '/push.js'

/** What it takes of the browser to tell somebody something outside of the page; tests give their own. */
export type Notifier = {
  permission: () => NotificationPermission | 'unsupported'
  /** Asks whoever is there, who has to have pressed something. */
  ask: () => Promise<NotificationPermission>
  /** Where this browser is reached already; null if nowhere. */
  address: () => Promise<PushAddress | null>
  /** Where a shop that has this key reaches it from now on; null where it cannot be reached. */
  subscribe: (key: string) => Promise<PushAddress | null>
  show: (title: string, options: NotificationOptions & { data: { path: string } }) => Promise<void>
}

export const notifier: Notifier = {
  permission: () => ('Notification' in globalThis ? Notification.permission : 'unsupported'),
  ask: () => Notification.requestPermission(),
  address: () =>
    orNull(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      return addressOf(await registration?.pushManager.getSubscription())
    }),
  subscribe: (key) =>
    orNull(async () => {
      const { pushManager } = await worker()
      const options = { userVisibleOnly: true, applicationServerKey: key }
      try {
        return addressOf(await pushManager.subscribe(options))
      } catch (error) {
        // It is reached by a shop with another key, or by ours before the key was changed.
        const old = (error as DOMException).name === 'InvalidStateError'
        if (!old) throw error
        await (await pushManager.getSubscription())?.unsubscribe()
        return addressOf(await pushManager.subscribe(options))
      }
    }),
  async show(title, options) {
    // Phones let no page show anything by itself, and private windows have no workers.
    const shown = await orNull(async () => {
      await (await worker()).showNotification(title, options)
      return true
    })
    if (!shown) new Notification(title, options).onclick = () => window.focus()
  },
}

async function worker(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register(WORKER)
  return navigator.serviceWorker.ready
}

/** What a browser cannot do, or was not allowed, it answers in as many ways as there are browsers. */
function orNull<Value>(work: () => Promise<Value | null>): Promise<Value | null> {
  return work().catch(() => null)
}

function addressOf(subscription: PushSubscription | null | undefined): PushAddress | null {
  const parsed = PushAddress.safeParse(subscription?.toJSON())
  return parsed.success ? parsed.data : null
}
