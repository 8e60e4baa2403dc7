import { setTimeout as sleep } from 'node:timers/promises'

import type { Variables } from '../../scripts/settings.ts'
import { startSite } from '../../scripts/temporary-site.ts'
import { event, signature, startStripe, stripeVariables } from './stripe-stand-in.ts'
import { startVideos, videoVariables } from './video-stand-in.ts'

export type Reply = { status: number; headers: Headers; body: Record<string, unknown> }

export const PROMPT = 'A red fox crosses a frozen lake at dawn'

/** The built site with the tests' own Stripe and video service, and the moves a buyer and Stripe make. */
export async function openTestShop(variables: Variables = {}) {
  const stripe = await startStripe()
  const videos = await startVideos()
  const site = await startSite({
    CHECKOUTS_PER_MINUTE: '0',
    ...stripeVariables(stripe.url),
    ...videoVariables(videos.url),
    ...variables,
  })

  async function call(path: string, init?: RequestInit): Promise<Reply> {
    const response = await fetch(site.url + path, { redirect: 'manual', ...init })
    const text = await response.text()
    const isJson = response.headers.get('content-type')?.includes('json')
    const body = isJson ? (JSON.parse(text) as Record<string, unknown>) : {}
    return { status: response.status, headers: response.headers, body }
  }

  const order = { priceId: 'price_three', quantity: 3, prompt: PROMPT, locale: 'en' }

  function checkout(fields: Record<string, unknown> = {}, headers: Record<string, string> = {}) {
    return call('/api/create-checkout', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ ...order, ...fields }),
    })
  }

  function deliver(body: unknown, headers: Record<string, string> = {}) {
    const text = typeof body === 'string' ? body : JSON.stringify(body)
    return call('/api/webhooks/stripe', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'stripe-signature': signature(text),
        ...headers,
      },
      body: text,
    })
  }

  /** A new order with a session that nobody has paid yet. */
  async function begin(fields: Record<string, unknown> = {}): Promise<string> {
    const { body } = await checkout(fields)
    return String(body['sessionId'])
  }

  /** A new order that is paid and whose event has come. */
  async function buy(fields: Record<string, unknown> = {}): Promise<string> {
    const id = await begin(fields)
    await deliver(event('checkout.session.completed', stripe.pay(id)))
    return id
  }

  const read = (id: string, init?: RequestInit) => call(`/api/generation/${id}`, init)

  /** Reads an order until it is as wanted; an unfinished file's state is shared for two seconds. */
  async function readUntil(id: string, wanted: (body: Reply['body']) => boolean): Promise<Reply> {
    for (let attempt = 0; ; attempt++) {
      const reply = await read(id)
      if (wanted(reply.body) || attempt === 40) return reply
      await sleep(250)
    }
  }

  return {
    site,
    stripe,
    videos,
    call,
    checkout,
    deliver,
    begin,
    buy,
    read,
    readUntil,
    close: async () => {
      await site.stop()
      await stripe.close()
      await videos.close()
    },
  }
}

export type TestShop = Awaited<ReturnType<typeof openTestShop>>
