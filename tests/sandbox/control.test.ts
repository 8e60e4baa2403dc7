import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { createSandbox } from '../../sandbox/sandbox.ts'
import { settingsFromEnv } from '../../sandbox/settings.ts'
import { generation, openSandbox, order } from './stage.ts'

interface Entry {
  path: string
  status: number | null
  body: string
  fault?: string
  headers: Record<string, string>
}

describe('control', () => {
  test('lists what was asked, with keys masked', async () => {
    await using sandbox = await openSandbox()
    await sandbox.stripe.checkout.sessions.create(order, { idempotencyKey: 'order-1' })
    await sandbox.break({ call: 'video.create', fault: 'status', status: 503 })
    await sandbox.video('file/generate-video', generation('A fox'))
    const { body } = await sandbox.control('GET', 'log')
    const requests = body['requests'] as Entry[]
    expect(requests).toMatchObject([
      { path: '/v1/checkout/sessions', status: 200, headers: { 'idempotency-key': 'order-1' } },
      { path: '/api/v1/file/generate-video', status: 503, fault: 'status' },
    ])
    expect(JSON.stringify(requests)).not.toContain('sk_test_sandbox')
    expect(requests[1]?.body).toContain('A fox')
    const stripe = await sandbox.control('GET', 'log?path=/v1')
    expect(stripe.body['requests']).toHaveLength(1)
    await sandbox.control('DELETE', 'log')
    expect((await sandbox.control('GET', 'log')).body['requests']).toEqual([])
  })

  test('says of a lost answer that there was none', async () => {
    await using sandbox = await openSandbox()
    await sandbox.break({ call: 'video.models', fault: 'reset' })
    await sandbox.video('generation-config').catch(() => undefined)
    const { body } = await sandbox.control('GET', 'log')
    expect(body['requests']).toMatchObject([{ status: null, fault: 'reset' }])
  })

  test('refuses web pages and names of other places', async () => {
    await using sandbox = await openSandbox()
    const url = `${sandbox.url}/_sandbox/log`
    const { port } = new URL(sandbox.url)
    const from = async (headers: Record<string, string>) => {
      return new Promise<number>((resolve, reject) => {
        request(url, { headers }, (reply) => resolve(reply.resume().statusCode ?? 0))
          .on('error', reject)
          .end()
      })
    }
    expect(await from({ origin: 'https://elsewhere.example' })).toBe(403)
    expect(await from({ origin: 'null' })).toBe(403)
    expect(await from({ origin: 'http://127.0.0.1:1' })).toBe(403)
    expect(await from({ host: `elsewhere.example:${port}` })).toBe(403)
    expect(await from({ origin: sandbox.url })).toBe(200)
    expect(await from({ origin: `http://localhost:${port}`, host: `localhost:${port}` })).toBe(200)
  })

  test('forgets everything on reset', async () => {
    await using sandbox = await openSandbox()
    const { id } = await sandbox.stripe.checkout.sessions.create(order)
    await sandbox.pay(id)
    await sandbox.control('POST', 'files', {})
    await sandbox.break({ call: '*', fault: 'empty', times: null })
    await sandbox.control('POST', 'reset')
    expect((await sandbox.stripe.events.list()).data).toEqual([])
    await expect(sandbox.stripe.checkout.sessions.retrieve(id)).rejects.toMatchObject({
      statusCode: 404,
    })
    expect(await (await sandbox.video('file')).json()).toMatchObject({ total: 0 })
  })

  test('changes settings while it runs', async () => {
    await using sandbox = await openSandbox()
    const changed = await sandbox.control('PUT', 'settings', {
      videoMs: 9,
      siteUrl: 'http://localhost:1',
    })
    expect(changed.body).toMatchObject({ videoMs: 9, siteUrl: 'http://localhost:1' })
    expect((await sandbox.control('PUT', 'settings', { stripeKey: 'x' })).status).toBe(400)
  })

  test('answers unknown paths 404, wrong methods 405 and long bodies 413', async () => {
    await using sandbox = await openSandbox()
    expect((await fetch(`${sandbox.url}/v1/nothing`)).status).toBe(404)
    const wrong = await fetch(`${sandbox.url}/v1/events`, { method: 'PUT' })
    expect(wrong.status).toBe(405)
    expect(wrong.headers.get('allow')).toBe('GET')
    const long = await fetch(`${sandbox.url}/v1/refunds`, {
      method: 'POST',
      body: 'x'.repeat(1_000_001),
    })
    expect(long.status).toBe(413)
  })

  test('closes with calls still open', async () => {
    const sandbox = await openSandbox({
      webhookUrl: 'http://127.0.0.1:1/',
      webhookDelays: [60_000],
    })
    await sandbox.break(
      { call: 'video.models', fault: 'silence' },
      { call: 'stripe.events.list', fault: 'delay', ms: 60_000 },
    )
    const open = [sandbox.video('generation-config'), sandbox.stripe.events.list()]
    const ended = Promise.allSettled(open)
    await expect
      .poll(async () => (await sandbox.control('GET', 'faults')).body['faults'])
      .toEqual([])
    await sandbox.close()
    expect((await ended)[0]?.status).toBe('rejected')
  })

  test('does not start on a port that is taken', async () => {
    await using sandbox = await openSandbox()
    const port = Number(new URL(sandbox.url).port)
    await expect(createSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  test('serves the try-out page with links to the site', async () => {
    await using sandbox = await openSandbox({ siteUrl: 'http://localhost:4321/' })
    const page = await (await fetch(sandbox.url)).text()
    expect(page).toContain('href="http://localhost:4321/en/#your-videos"')
    for (const [, path] of page.matchAll(/(?:href|src)="(\/front\/[^"]+)"/g)) {
      expect((await fetch(`${sandbox.url}${String(path)}`)).status).toBe(200)
    }
    expect((await fetch(`${sandbox.url}/front/front.ts`)).status).toBe(404)
  })
})

describe('settings', () => {
  test('come from the environment', () => {
    const settings = settingsFromEnv({
      SANDBOX_PORT: '1234',
      SITE_URL: 'http://localhost:1/',
      STRIPE_WEBHOOK_SECRET: 'whsec_a, whsec_b',
    })
    expect(settings).toMatchObject({
      port: 1234,
      host: '127.0.0.1',
      webhookUrl: 'http://localhost:1/api/webhooks/stripe',
      stripeWebhookSecret: 'whsec_a',
    })
  })

  test('are refused in one sentence', () => {
    expect(() => settingsFromEnv({ SANDBOX_PORT: 'many' })).toThrow(
      'SANDBOX_PORT must be a whole number from 0 to 65535, not "many"',
    )
  })
})
