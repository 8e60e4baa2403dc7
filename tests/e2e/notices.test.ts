import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { sandboxVariables } from '../../scripts/settings.ts'
import { violations } from '../support/axe.ts'
import { headed, type Kiosk, openKiosk, order, pay, UNSEEN } from '../support/kiosk.ts'

let kiosk: Kiosk
beforeAll(async () => {
  kiosk = await openKiosk()
})
afterAll(() => kiosk.close())

type Subscription = { id: string; subscription: { endpoint: string } }
type Registration = { registrationId: string; scopeURL: string }

const read = async (path: string) =>
  (await (await fetch(`${kiosk.sandboxUrl}/_sandbox/${path}`)).json()) as Record<string, unknown[]>

/** The one call that leaves this machine, from the browser to its maker's push service, is answered by the sandbox. */
async function subscribeAt(page: Page, { subscription }: Subscription) {
  await page.addInitScript((given) => {
    PushManager.prototype.subscribe = () =>
      Promise.resolve({ toJSON: () => given } as unknown as PushSubscription)
  }, subscription)
}

/** The worker of the shop, as the browser's own tools know it. */
async function workerOf(session: CDPSession): Promise<string> {
  const found = new Promise<string>((resolve) =>
    session.on('ServiceWorker.workerRegistrationUpdated', (about) => {
      const { registrations } = about as { registrations: Registration[] }
      if (registrations[0]) resolve(registrations[0].registrationId)
    }),
  )
  await session.send('ServiceWorker.enable')
  return found
}

const shownBy = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const shown = await registration.getNotifications()
    return shown.map(({ title, body, tag, lang }) => ({ title, body, tag, lang }))
  })

test('who asks for it is told in the browser, by push, and by one e-mail', async () => {
  await kiosk.setFaults([UNSEEN])
  const { VAPID_PUBLIC_KEY: applicationServerKey } = sandboxVariables({
    ...{ host: '', port: 0, sandboxPort: 0, stateDir: '' },
  })
  const made = await kiosk.control('push-subscriptions', { applicationServerKey })
  const page = await kiosk.visit('/en/')
  await page.context().grantPermissions(['notifications'], { origin: kiosk.url })
  await subscribeAt(page, made as unknown as Subscription)
  await order(page)
  await pay(page)
  await headed(page, 'The video is being made')
  await page.getByText('Tell me when it is ready').click()

  await page.getByRole('button', { name: 'Tell me in this browser' }).click()
  await page.getByText('This browser tells you, even when this page is closed.').waitFor()
  const address = page.getByRole('textbox', { name: 'Your e-mail address' })
  await address.fill('buyer@inbox')
  await address.press('Enter')
  await expect.poll(() => address.getAttribute('aria-invalid')).toBe('true')
  expect(await violations(page)).toEqual([])
  await address.fill('buyer@inbox.example')
  await address.press('Enter')
  await page.getByText('You get one e-mail.').waitFor()
  await expect.poll(() => page.locator(':focus').innerText()).toBe('Do not send it')

  await kiosk.setFaults([])
  await headed(page, 'The video is ready')
  await page.getByText('Tell me when it is ready').waitFor({ state: 'hidden' })
  const path = new URL(page.url()).pathname
  await expect
    .poll(() => read('emails'))
    .toMatchObject({
      emails: [{ to: ['buyer@inbox.example'], subject: 'Your video is ready' }],
    })
  await expect
    .poll(() => read('push-subscriptions'))
    .toMatchObject({ subscriptions: [{ messages: [{ topic: expect.any(String) as string }] }] })

  const { subscriptions } = await read('push-subscriptions')
  const { data } = (subscriptions as { messages: { data: string }[] }[])[0]!.messages[0]!
  const session = await page.context().newCDPSession(page)
  const registrationId = await workerOf(session)
  const message = { origin: kiosk.url, registrationId, data }
  await expect
    .poll(async () => {
      await session.send('ServiceWorker.deliverPushMessage', message)
      // Whoever asks before it is on the screen has Chromium forget it, so it is pushed again, and replaces itself.
      await page.waitForTimeout(1_000)
      return await shownBy(page)
    })
    .toMatchObject([{ title: 'Your video is ready', tag: path, lang: 'en' }])

  const { emails } = await read('emails')
  await page.goto(`${kiosk.sandboxUrl}/mail/${(emails as { id: string }[])[0]!.id}`)
  await page.getByRole('link', { name: 'Open your order' }).click()
  await headed(page, 'The video is ready')
  await page.goto(kiosk.sandboxUrl)
  await page.getByRole('link', { name: 'Your video is ready' }).waitFor()
  await page.context().close()
})

test('who opens it without a connection reads so, and can ask once there is one', async () => {
  await kiosk.setFaults([UNSEEN])
  const page = await kiosk.visit('/en/')
  await order(page)
  await pay(page)
  await headed(page, 'The video is being made')
  await page.route('**/_astro/NoticeBox*', (route) => route.abort())
  await page.getByText('Tell me when it is ready').click()
  await page.getByText('No connection. Check your network; we try again by ourselves.').waitFor()
  await page.unroute('**/_astro/NoticeBox*')
  await page.getByRole('button', { name: 'Tell me in this browser' }).waitFor()
  await kiosk.setFaults([])
  await page.context().close()
})
