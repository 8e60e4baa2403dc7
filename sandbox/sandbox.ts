import type { AddressInfo } from 'node:net'
import { controlRoutes } from './control/control.ts'
import { createLog } from './control/log.ts'
import { createFaults } from './faults/faults.ts'
import { frontRoutes } from './front/front.ts'
import { geminiRoutes } from './gemini/gemini.ts'
import type { Route } from './http/route.ts'
import { createHttpServer } from './http/server.ts'
import { mediaRoutes } from './media.ts'
import { pushControl, pushRoutes } from './push/push.ts'
import type { Subscription } from './push/subscription.ts'
import type { Email } from './resend/email.ts'
import { mailboxControl, mailboxRoutes } from './resend/mailbox.ts'
import { resendRoutes } from './resend/resend.ts'
import { settingsFrom, type Settings } from './settings.ts'
import { createShelf } from './shelf.ts'
import { createAccount } from './stripe/account.ts'
import { checkoutControl, checkoutRoutes } from './stripe/checkout-routes.ts'
import { makeEvent } from './stripe/events.ts'
import { createIdempotency } from './stripe/idempotency.ts'
import { stripeRoutes } from './stripe/stripe.ts'
import { createWebhooks } from './stripe/webhooks.ts'
import type { File } from './superduperai/file.ts'
import { videoRoutes } from './superduperai/superduperai.ts'
import { createTimers } from './timers.ts'

export interface Sandbox {
  /** Its own origin, without a slash at the end. */
  url: string
  /** Those named in `Settings` as changeable may be changed at any time. */
  settings: Settings
  reset(): void
  close: () => Promise<void>
}

/** Starts the stand-ins for Stripe, SuperDuperAI, Gemini, Resend and a push service on one port. Rejects when the port is taken. */
export async function createSandbox(given: Partial<Settings> = {}): Promise<Sandbox> {
  const settings = settingsFrom(given)
  const timers = createTimers()
  const faults = createFaults()
  const log = createLog()
  const files = createShelf<File>()
  const emails = createShelf<Email>(1_000)
  const subscriptions = createShelf<Subscription>(1_000)
  const idempotency = createIdempotency()
  const webhooks = createWebhooks(settings, timers, faults)
  let url = ''
  const origin = () => url
  const account = createAccount(settings, timers, origin, (holder, type, object) => {
    const event = makeEvent(type, object)
    holder.events.put(event.id, event)
    webhooks.deliver(event)
  })

  function reset(): void {
    timers.clear()
    faults.replace([])
    for (const part of [account, files, emails, subscriptions, idempotency, webhooks, log]) {
      part.clear()
    }
  }

  const pushing = { subscriptions, timers, origin }
  const services: Route[] = [
    ...stripeRoutes(account, idempotency),
    ...videoRoutes({ files, settings, timers, faults, origin }),
    ...geminiRoutes({ settings, timers, faults }),
    ...resendRoutes({ emails, settings, timers }),
    ...pushRoutes(pushing),
    ...mediaRoutes(timers),
  ]
  const calls = [...services.flatMap(({ call }) => call ?? []), 'webhook']
  const port = () => new URL(url).port || '80'
  const control = { account, calls, emails, faults, files, log, settings, webhooks, port, reset }
  const routes = [
    ...services,
    ...checkoutRoutes(account),
    ...mailboxRoutes(emails),
    ...controlRoutes(control, [
      ...checkoutControl(account),
      ...mailboxControl(emails),
      ...pushControl(pushing),
    ]),
    ...frontRoutes(settings),
  ]
  const server = createHttpServer({ routes, faults, log, timers })

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(settings.port, settings.host, resolve)
  })
  const address = server.address() as AddressInfo
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  url = `http://${host}:${address.port}`

  return {
    url,
    settings,
    reset,
    close() {
      timers.stop()
      return new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}
