import { atom, type ReadableAtom } from 'nanostores'

import { deleteNotices } from '../../contract/delete-notices.ts'
import { getNotices } from '../../contract/get-notices.ts'
import type { Notices } from '../../contract/notices.ts'
import { putNotice } from '../../contract/put-notice.ts'
import type { Locale } from '../../domain/locale.ts'
import { type Call, call } from '../call.ts'
import { CallError } from '../call-error.ts'
import { heartbeat, type Heartbeat } from '../heartbeat.ts'
import { type Notifier, notifier } from '../notifier.ts'
import type { OrderStore } from './generation.ts'

/** How somebody will be told of an order, and could be. */
export type NoticesView = {
  /** How this browser tells: also once its page is closed, only while it is open, or not. */
  browser: 'closed' | 'open' | null
  permission: ReturnType<Notifier['permission']>
  /** Whether the shop sends e-mail, and is to send one. */
  offersEmail: boolean
  email: boolean
}

/** What the shop is asked throws what it refuses with. */
export type NoticesStore = {
  /** Null until the shop was heard. */
  $notices: ReadableAtom<NoticesView | null>
  load: () => Promise<void>
  askBrowser: () => Promise<void>
  undoBrowser: () => Promise<void>
  askEmail: (email: string) => Promise<void>
  undoEmail: () => Promise<void>
  /** The order is over: says so where only an open page can. */
  end: (title: string, text: string) => Promise<void>
  stop: () => void
}

/** How often a page that nobody sees looks after its order, to be able to tell of it. */
const LOOK_MS = 15_000

/** How the buyer of the order that a store watches is told of it, in the language of the page. */
export function createNoticesStore(
  order: OrderStore,
  locale: Locale,
  clock: Heartbeat = heartbeat,
  ask: Call = call,
  device: Notifier = notifier,
): NoticesStore {
  const $notices = atom<NoticesView | null>(null)
  const params = { sessionId: order.sessionId }
  let vapidKey: string | undefined
  /** How the shop calls this browser, once it is to be reached. */
  let name: string | undefined
  let stopLooking: (() => void) | undefined

  function hear({ push, email, offered }: Notices) {
    vapidKey = offered.vapidPublicKey
    const isReached = name !== undefined && push.includes(name)
    $notices.set({
      browser: isReached ? 'closed' : stopLooking ? 'open' : null,
      permission: device.permission(),
      offersEmail: offered.email,
      email,
    })
  }

  function change(changes: Partial<NoticesView>) {
    const view = $notices.get()
    if (view) $notices.set({ ...view, ...changes })
  }

  async function load() {
    const [notices, address] = await Promise.all([ask(getNotices, { params }), device.address()])
    name = address ? await sha256(address.endpoint) : undefined
    hear(notices)
  }

  async function askBrowser() {
    const permission = device.permission() === 'granted' ? 'granted' : await device.ask()
    change({ permission })
    if (permission !== 'granted') return
    if (!(await isPushed())) {
      stopLooking ??= clock.every(LOOK_MS, () => clock.isHidden() && order.hurry())
      change({ browser: 'open' })
    }
  }

  /** Asks the shop to reach this browser; false if it cannot. */
  async function isPushed(): Promise<boolean> {
    const address = vapidKey === undefined ? null : await device.subscribe(vapidKey)
    if (!address) return false
    name = await sha256(address.endpoint)
    try {
      hear(await ask(putNotice, { params, body: { push: address, locale } }))
      return true
    } catch (error) {
      // A push service that the shop does not know.
      if (error instanceof CallError && error.code === 'invalid_request') return false
      throw error
    }
  }

  async function undoBrowser() {
    stop()
    const isReached = $notices.get()?.browser === 'closed'
    if (isReached) hear(await ask(deleteNotices, { params, query: { of: name } }))
    else change({ browser: null })
  }

  function stop() {
    stopLooking?.()
    stopLooking = undefined
  }

  return {
    $notices,
    load,
    askBrowser,
    undoBrowser,
    askEmail: async (email) => hear(await ask(putNotice, { params, body: { email, locale } })),
    undoEmail: async () => hear(await ask(deleteNotices, { params, query: { of: 'email' } })),
    async end(title, text) {
      const isWatching = stopLooking !== undefined
      stop()
      change({ browser: null })
      if (!isWatching || !clock.isHidden()) return
      const { pathname: path } = location
      const { lang, dir } = document.documentElement
      const way = dir === 'rtl' ? 'rtl' : 'ltr'
      await device.show(title, { body: text, lang, dir: way, tag: path, data: { path } })
    },
    stop,
  }
}

/** In hexadecimal. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
