import { createHash } from 'node:crypto'

import { beforeEach, describe, expect, test } from 'vitest'

import type { Call } from '#lib/browser/call.ts'
import { CallError } from '#lib/browser/call-error.ts'
import type { Notifier } from '#lib/browser/notifier.ts'
import type { OrderStore } from '#lib/browser/stores/generation.ts'
import { createNoticesStore } from '#lib/browser/stores/notices.ts'
import type { Notices, PushAddress } from '#lib/contract/notices.ts'
import type { ErrorCode } from '#lib/contract/error-code.ts'

import { SESSION_ID } from '../../support/order.ts'
import { stillHeartbeat } from '../../support/still-heartbeat.ts'

const HERE: PushAddress = {
  endpoint: 'https://fcm.googleapis.com/fcm/send/here',
  keys: { p256dh: 'B', auth: 'a' },
}
const NAME = createHash('sha256').update(HERE.endpoint).digest('hex')
const nothing: Notices = { push: [], email: false, offered: { email: true, vapidPublicKey: 'key' } }

/** A browser, a shop and an order, each of which does what a test says. */
function open() {
  const clock = stillHeartbeat()
  const state = {
    permission: 'default' as NotificationPermission,
    answer: 'granted' as NotificationPermission,
    /** Where this browser is reached before, and after it was asked for. */
    before: null as PushAddress | null,
    after: HERE as PushAddress | null,
    shop: nothing,
    refusal: null as ErrorCode | null,
    hurries: 0,
  }
  const asked: unknown[][] = []
  const shown: unknown[][] = []
  const device: Notifier = {
    permission: () => state.permission,
    ask: () => Promise.resolve((state.permission = state.answer)),
    address: () => Promise.resolve(state.before),
    subscribe: () => Promise.resolve(state.after),
    show: (...message) => Promise.resolve(void shown.push(message)),
  }
  const ask = (({ method }: { method: string }, { body, query }: Record<string, unknown>) => {
    asked.push([method, body ?? query])
    const { refusal } = state
    return refusal ? Promise.reject(new CallError(refusal)) : Promise.resolve(state.shop)
  }) as unknown as Call
  const order = { sessionId: SESSION_ID, hurry: () => state.hurries++ } as unknown as OrderStore
  const store = createNoticesStore(order, 'en', clock.heartbeat, ask, device)
  return { clock, state, asked, shown, store, view: () => store.$notices.get()! }
}

let here: ReturnType<typeof open>
beforeEach(() => {
  here = open()
  history.replaceState(null, '', `/en/veo3-status/${SESSION_ID}`)
  Object.assign(document.documentElement, { lang: 'en', dir: 'ltr' })
})

describe('the shop', () => {
  test('is asked what it offers, and whether it tells this browser already', async () => {
    await here.store.load()
    expect(here.view()).toEqual({
      ...{ browser: null, permission: 'default', offersEmail: true, email: false },
    })
    here.state.before = HERE
    here.state.shop = { ...nothing, push: ['other', NAME], email: true }
    await here.store.load()
    expect(here.view()).toMatchObject({ browser: 'closed', email: true })
  })

  test('sends one e-mail, or none', async () => {
    await here.store.load()
    here.state.shop = { ...nothing, email: true }
    await here.store.askEmail('name@example.com')
    expect(here.view().email).toBe(true)
    here.state.shop = nothing
    await here.store.undoEmail()
    expect(here.view().email).toBe(false)
    expect(here.asked.slice(1)).toEqual([
      ['PUT', { email: 'name@example.com', locale: 'en' }],
      ['DELETE', { of: 'email' }],
    ])
  })
})

describe('this browser', () => {
  test('is reached when its page is closed, until that is taken back', async () => {
    await here.store.load()
    here.state.shop = { ...nothing, push: [NAME] }
    await here.store.askBrowser()
    expect(here.view()).toMatchObject({ browser: 'closed', permission: 'granted' })
    expect(here.clock.isBeating()).toBe(false)
    here.state.shop = nothing
    await here.store.undoBrowser()
    expect(here.view().browser).toBe(null)
    expect(here.asked.slice(1)).toEqual([
      ['PUT', { push: HERE, locale: 'en' }],
      ['DELETE', { of: NAME }],
    ])
  })

  test('is told nothing and asks nobody when it is not allowed', async () => {
    await here.store.load()
    here.state.answer = 'denied'
    await here.store.askBrowser()
    expect(here.view()).toMatchObject({ browser: null, permission: 'denied' })
    expect(here.asked).toHaveLength(1)
  })

  test.each([
    ['cannot be reached', { after: null }],
    ['is of a shop that sends nothing', { shop: { ...nothing, offered: { email: false } } }],
    ['has a push service that the shop does not know', { refusal: 'invalid_request' as const }],
  ])('tells while its page is open where it %s', async (_, change) => {
    const { refusal = null, ...rest } = { refusal: null, ...change } as Partial<
      (typeof here)['state']
    >
    Object.assign(here.state, rest)
    await here.store.load()
    here.state.refusal = refusal
    await here.store.askBrowser()
    here.state.refusal = null
    expect(here.view().browser).toBe('open')
    expect(here.clock.isBeating()).toBe(true)

    await here.clock.pass(1)
    expect(here.state.hurries).toBe(0)
    await here.clock.turn({ isHidden: true })
    await here.clock.pass(1)
    expect(here.state.hurries).toBe(1)
    await here.store.end('Ready', 'Watch it.')
    expect(here.shown).toEqual([
      [
        'Ready',
        {
          ...{ body: 'Watch it.', lang: 'en', dir: 'ltr' },
          tag: `/en/veo3-status/${SESSION_ID}`,
          data: { path: `/en/veo3-status/${SESSION_ID}` },
        },
      ],
    ])
    expect(here.clock.isBeating()).toBe(false)
    await here.store.end('Ready', 'Watch it.')
    expect(here.shown).toHaveLength(1)
  })

  test('says nothing to who is looking, nor who did not ask for it, nor took it back', async () => {
    document.documentElement.dir = 'rtl'
    here.state.after = null
    await here.store.load()
    await here.clock.turn({ isHidden: true })
    await here.store.end('Ready', '')
    await here.store.askBrowser()
    await here.store.undoBrowser()
    expect(here.view().browser).toBe(null)
    await here.store.end('Ready', '')
    await here.store.askBrowser()
    await here.clock.turn({ isHidden: false })
    await here.store.end('Ready', '')
    expect(here.shown).toEqual([])
    await here.store.askBrowser()
    await here.clock.turn({ isHidden: true })
    await here.store.end('Ready', '')
    expect(here.shown).toMatchObject([['Ready', { dir: 'rtl' }]])
  })

  test('is not told where the shop refuses or cannot be asked', async () => {
    await here.store.load()
    for (const code of ['nothing_to_tell', 'network_error'] as const) {
      here.state.refusal = code
      await expect(here.store.askBrowser()).rejects.toMatchObject({ code })
      expect(here.view().browser).toBe(null)
    }
  })
})
