import { globSync } from 'node:fs'

import { ENDPOINTS } from '../../src/lib/contract/endpoints.ts'
import { exchangeBytes, requestBytes, type WireReply } from './hostile/wire.ts'
import { sendJson } from './http-server.ts'
import { SENDERS } from './post-office.ts'
import { openTestShop } from './shop.ts'
import { event, signature } from './stripe-stand-in.ts'
import { studioRequest } from './studio.ts'
import { finishedFields, realFile } from './video-stand-in.ts'
import { fail, startWriter, writerVariables } from './writer-stand-in.ts'

const JSON_TYPE = { 'Content-Type': 'application/json' }
const KEY = 'sync-key-of-the-log-test-0123456789'
const AUTH = { Authorization: `Bearer ${KEY}` }
const TOKEN = 'maintenance-token-of-the-log-test'
const MAINTENANCE = { Authorization: `Bearer ${TOKEN}` }

/** What was given in confidence. No log has a reason to hold it. */
export const CONFIDENCES = {
  prompt: 'a heron made of copper wire',
  script: 'the lighthouse keeper counts seven boats',
  scene: 'a lantern swings over wet stairs',
  syncKey: KEY,
  stripeKey: 'sk_test_tests',
  stripeSecret: 'whsec_test',
  videoToken: 'token-of-the-tests',
  writerKey: 'key-of-the-tests',
  maintenanceToken: TOKEN,
  card: '4000056655665556',
  email: 'buyer@inbox.example',
  payer: 'Wilhelmina Featherstone',
  browser: 'https://fcm.googleapis.com/fcm/send/browser-of-the-buyer',
  vapidKey: SENDERS.VAPID_PRIVATE_KEY,
  resendKey: SENDERS.RESEND_API_KEY,
}

const BROWSER = {
  endpoint: CONFIDENCES.browser,
  keys: { p256dh: `B${'a'.repeat(86)}`, auth: 'a'.repeat(22) },
}

const EXPIRED = 'checkout.session.expired'

const PAYER = {
  customer_details: { email: CONFIDENCES.email, name: CONFIDENCES.payer },
  payment_method_details: { card: { number: CONFIDENCES.card } },
}
const ORDER = { priceId: 'price_one', quantity: 1, prompt: CONFIDENCES.prompt, locale: 'en' }
const JOB = {
  ...{ videoId: '', videoUrl: '', sceneCount: 1, charactersFound: 0, mode: 'direct', rev: 1 },
  ...{ voice: 'en', status: 'completed', hasScript: false },
  scenes: [{ sceneNumber: 1, prompt: CONFIDENCES.scene }],
}

export type Asked = { name: string; status: number | null; reply: WireReply }

/** Asks a site for all that it has, well and wrongly, while the other companies work and while they do not. */
export async function askForEverything() {
  const writer = await startWriter()
  const shop = await openTestShop({
    ...writerVariables(writer.url),
    STUDIO_RUNS_PER_HOUR: '0',
    MAINTENANCE_TOKEN: TOKEN,
    // Nothing is sent: who asked takes it back.
    ...SENDERS,
  })
  const asked: Asked[] = []

  async function ask(
    [method, path]: readonly [string, string],
    headers: Record<string, string> = {},
    content: unknown = '',
  ): Promise<WireReply> {
    const body = typeof content === 'string' ? content : JSON.stringify(content)
    const reply = await exchangeBytes(shop.site.url, requestBytes(method, path, headers, body))
    asked.push({ name: `${method} ${path}`, status: reply.status, reply })
    return reply
  }

  const film = () => studioRequest({ scriptText: CONFIDENCES.script, sceneCount: 3 })

  async function checkout(): Promise<string> {
    const { body } = await ask(['POST', '/api/create-checkout'], JSON_TYPE, ORDER)
    return String((JSON.parse(body) as { sessionId?: string }).sessionId)
  }

  /** An event as Stripe tells of a payment, payer and card included. */
  function deliver(object: object, type = 'checkout.session.completed') {
    const body = JSON.stringify(event(type, { ...PAYER, ...object }))
    const signed = { ...JSON_TYPE, 'Stripe-Signature': signature(body) }
    return ask(['POST', '/api/webhooks/stripe'], signed, body)
  }

  async function well(): Promise<string> {
    const session = await checkout()
    await deliver(shop.stripe.pay(session))
    const order = `/api/generation/${session}`
    const { body } = await ask(['GET', order])
    const [file = ''] = (JSON.parse(body) as { fileIds: string[] }).fileIds
    const notices = `${order}/notices`
    for (const wish of [{ push: BROWSER }, { email: CONFIDENCES.email }]) {
      await ask(['PUT', notices], JSON_TYPE, { ...wish, locale: 'en' })
    }
    await ask(['GET', notices])
    await ask(['DELETE', notices])
    shop.videos.finish(file)
    const job = '/api/veo/jobs/job-of-the-log'
    await ask(['PUT', job], { ...JSON_TYPE, ...AUTH }, { job: JOB })
    // One that nobody has asked about while it was being made: that answer is shared for two seconds.
    const { id } = realFile()
    shop.videos.put({ ...realFile(), ...finishedFields(id), id })
    const oembed = `/api/oembed?url=${shop.site.url}/en/file/${id}`
    const reads = ['/api/prices', '/api/health', '/api/openapi.json', '/api/veo/jobs', job, order]
    const others = [`${order}.atom`, `/api/file/${file}`, `/api/files?ids=${file}`, oembed]
    await ask(['GET', order], { Accept: 'text/plain' })
    for (const path of [...reads, ...others]) {
      const { headers } = await ask(['GET', path], AUTH)
      await ask(['GET', path], { ...AUTH, 'If-None-Match': headers.get('etag') ?? '*' })
      await ask(['HEAD', path], AUTH)
    }
    await ask(['DELETE', job], AUTH)
    await ask(['DELETE', '/api/veo/jobs'], AUTH)
    await ask(['POST', '/api/veo'], JSON_TYPE, film())
    await ask(['GET', '/api/shop'])
    await ask(['POST', '/api/maintenance/sweep'], MAINTENANCE)
    await ask(['GET', '/api/maintenance/orders'], MAINTENANCE)
    const expired = await checkout()
    await deliver({ ...shop.stripe.sessions.get(expired), status: 'expired' }, EXPIRED)
    await ask(['DELETE', `/api/generation/${expired}`])
    return session
  }

  /** The buyers of what was refused: one has other words, one wants the money. */
  async function choose(): Promise<void> {
    const [one, other] = [await checkout(), await checkout()]
    shop.videos.intercept((_, response) => sendJson(response, 422, { detail: 'no' }))
    await deliver(shop.stripe.pay(one))
    await deliver(shop.stripe.pay(other))
    shop.videos.intercept(null)
    const prompt = CONFIDENCES.prompt.toUpperCase()
    await ask(['POST', `/api/generation/${one}/retry`], JSON_TYPE, { prompt })
    await ask(['POST', `/api/generation/${other}/release`])
  }

  /** Each other company repeats in words what it was sent, key included. */
  async function whileOthersFail(session: string): Promise<void> {
    const { stripe, videos } = shop
    stripe.intercept(({ headers, body }, response) => {
      const message = `Invalid API Key provided: ${headers.authorization}. ${body}`
      sendJson(response, 401, { error: { type: 'invalid_request_error', message, ...PAYER } })
    })
    videos.intercept(({ headers, body }, response) =>
      sendJson(response, 422, { detail: `${headers.authorization} ${body}` }),
    )
    writer.intercept(({ prompt, seen }, response) =>
      fail(response, 400, `${prompt} ${JSON.stringify(seen.headers)} ${seen.path}`),
    )
    await checkout()
    await ask(['POST', '/api/veo'], JSON_TYPE, film())
    await ask(['GET', '/api/file/file-0123456789'])
    stripe.intercept(null)
    await deliver(stripe.pay(await checkout()))
    await deliver({ ...stripe.pay(session), amount_total: 1 })
    await deliver({ id: 'cs_test_of_nobody', payment_status: 'paid' })
    await deliver({ id: 7 })
  }

  async function wrongly(): Promise<void> {
    const paths = new Set(ENDPOINTS.map(({ path }) => path.replace(/\{\w+\}/, 'x')))
    for (const path of [...paths, '/api/nope']) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'] as const) {
        await ask([method, path], JSON_TYPE, method === 'GET' ? '' : ORDER)
      }
    }
  }

  async function pages(): Promise<void> {
    const scripts = globSync('dist/client/_astro/*').map((path) => path.replace('dist/client', ''))
    for (const path of [
      ...['/', '/en/', '/en', '/ru/veo/', '/en/veo3-status/cs_x', '/ru/file/file-x', '/en/nope'],
      ...['/favicon.svg', '/robots.txt', ...scripts.slice(0, 3)],
    ]) {
      await ask(['GET', path])
    }
  }

  const session = await well()
  await choose()
  await whileOthersFail(session)
  await wrongly()
  await pages()
  return {
    url: shop.site.url,
    session,
    asked,
    log: shop.site.log,
    close: async () => {
      await shop.close()
      await writer.close()
    },
  }
}
