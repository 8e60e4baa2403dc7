import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'
import { createSandbox } from '../../sandbox/sandbox.ts'
import type { Settings } from '../../sandbox/settings.ts'

/** A sandbox of its own for one test, with a Stripe client and the control API at hand. */
export async function openSandbox(given: Partial<Settings> = {}) {
  const sandbox = await createSandbox({
    port: 0,
    videoMs: 0,
    delayedMs: 5,
    pieceMs: 0,
    webhookDelays: [],
    ...given,
  })
  const { hostname, port } = new URL(sandbox.url)

  async function control(method: string, path: string, body?: unknown) {
    const reply = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: reply.status, body: (await reply.json()) as Record<string, unknown> }
  }

  return {
    ...sandbox,
    control,
    stripe: new Stripe('sk_test_sandbox', {
      host: hostname,
      port,
      protocol: 'http',
      maxNetworkRetries: 0,
      timeout: 2_000,
      telemetry: false,
    }),
    pay: (id: string, outcome = 'paid') => control('POST', `checkout/${id}`, { outcome }),
    break: (...faults: object[]) => control('PUT', 'faults', faults),
    video: (path: string, init: RequestInit = {}) =>
      fetch(`${sandbox.url}/api/v1/${path}`, {
        ...init,
        headers: { authorization: 'Bearer sandbox-token-0123456789abcdef0123456789' },
      }),
    [Symbol.asyncDispose]: sandbox.close,
  }
}

export const order: Stripe.Checkout.SessionCreateParams = {
  mode: 'payment',
  line_items: [{ price: 'price_single', quantity: 1 }],
  success_url: 'http://localhost:8788/en/veo3-status/{CHECKOUT_SESSION_ID}',
  cancel_url: 'http://localhost:8788/en/?cancelled=1',
}

export const held: Stripe.Checkout.SessionCreateParams = {
  ...order,
  payment_intent_data: { capture_method: 'manual' },
}

export const generation = (prompt: string, more: object = {}): RequestInit => ({
  method: 'POST',
  body: JSON.stringify({
    config: { prompt, generation_config_name: 'google-cloud/veo3-text2video', ...more },
  }),
})

export interface Received {
  headers: IncomingHttpHeaders
  body: string
}

/** A site that takes webhooks; `answers` are its statuses in turn, then 200. */
export async function openSite(...answers: number[]) {
  const received: Received[] = []
  const waiting: { count: number; resolve: () => void }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      received.push({ headers: request.headers, body })
      response.writeHead(answers.shift() ?? 200).end()
      for (const { count, resolve } of waiting) if (received.length >= count) resolve()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/webhooks/stripe`,
    /** Resolves with what came in once that is at least `count` webhooks. */
    async take(count: number): Promise<Received[]> {
      if (received.length < count) {
        await new Promise<void>((resolve) => waiting.push({ count, resolve }))
      }
      return received
    },
    types: () => received.map(({ body }) => (JSON.parse(body) as { type: string }).type),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
