import { controlRoutes } from './control.ts'
import { createFaults } from './faults.ts'
import { frontPageRoute } from './front/front-page.ts'
import { geminiRoutes } from './gemini.ts'
import { serve } from './http.ts'
import { mediaRoutes } from './media.ts'
import { createRequestLog } from './request-log.ts'
import { createRouter } from './router.ts'
import { createAccount } from './stripe/account.ts'
import { stripeRoutes } from './stripe/api.ts'
import { checkoutRoutes } from './stripe/checkout-page.ts'
import { createWebhookSender } from './stripe/webhook-sender.ts'
import { createSuperDuperAi } from './superduperai.ts'

export type SandboxOptions = {
  host: string
  /** 0 for any free one. */
  port: number
  /** Where the shop is, for links. */
  siteUrl: string
  webhookUrl: string
  stripeKey: string
  webhookSecret: string
  videoToken: string
  /** How long a video takes, in milliseconds, a fifth more or less. */
  videoMs: number
  /** How long a delayed payment takes, in milliseconds. */
  delayedMs?: number
  firstRetryMs?: number
}

/** Starts the stand-ins for Stripe, SuperDuperAI and Gemini on one port. */
export async function createSandbox(options: SandboxOptions) {
  const faults = createFaults()
  const log = createRequestLog()
  const webhooks = createWebhookSender({
    url: options.webhookUrl,
    secret: options.webhookSecret,
    faults,
    ...(options.firstRetryMs !== undefined && { firstRetryMs: options.firstRetryMs }),
  })
  const account = createAccount(webhooks, { delayedMs: options.delayedMs ?? 5_000 })
  const place = { url: '' }
  const url = () => place.url
  const videos = createSuperDuperAi({ token: options.videoToken, videoMs: options.videoMs, url })
  const routes = [
    ...stripeRoutes({ account, webhooks, key: options.stripeKey, url }),
    ...checkoutRoutes(account),
    ...videos.routes,
    ...geminiRoutes,
    ...mediaRoutes,
    ...controlRoutes({ account, faults, log, videos, resend: webhooks.resend, url }),
    frontPageRoute(options.siteUrl),
  ]
  const server = await serve(options.host, options.port, createRouter(routes, faults, log))
  place.url = server.url
  return {
    url: server.url,
    aimWebhooksAt: webhooks.aimAt,
    close: () => {
      webhooks.stop()
      return server.close()
    },
  }
}
