import { buildPushPayload, type PushSubscription } from '@block65/webcrypto-web-push'
import { describe, expect, test } from 'vitest'
import { sandboxVariables } from '../../scripts/settings.ts'
import { openSandbox } from './stage.ts'

type Stage = Awaited<ReturnType<typeof openSandbox>>
type Sealed = Awaited<ReturnType<typeof buildPushPayload>>

const keys = sandboxVariables({ host: '', port: 0, sandboxPort: 0, stateDir: '' })
const vapid = {
  publicKey: keys.VAPID_PUBLIC_KEY!,
  privateKey: keys.VAPID_PRIVATE_KEY!,
  subject: keys.VAPID_SUBJECT!,
}

async function subscribe(sandbox: Stage, body: object = { applicationServerKey: vapid.publicKey }) {
  const { body: made } = await sandbox.control('POST', 'push-subscriptions', body)
  return made as { id: string; subscription: PushSubscription }
}

/** Seals as shops do, who know push services by https alone. */
function seal({ endpoint, keys }: PushSubscription, data = 'Ready', sender = vapid) {
  const to = { endpoint: endpoint.replace('http:', 'https:'), expirationTime: null, keys }
  return buildPushPayload({ data, options: { ttl: 60, topic: 'order' } }, to, sender)
}

async function send({ endpoint }: PushSubscription, sealed: Sealed, change: object = {}) {
  const headers = Object.entries({ ...sealed.headers, ...change }).filter(([, value]) => value)
  const reply = await fetch(endpoint, { ...sealed, headers: headers as [string, string][] })
  return { status: reply.status, body: await reply.text() }
}

const messages = async (sandbox: Stage) => {
  const { body } = await sandbox.control('GET', 'push-subscriptions')
  const all = body['subscriptions'] as { messages: { data: string }[] }[]
  return all.map(({ messages }) => messages.map(({ data }) => data))
}

describe('push', () => {
  test('opens what was sealed for its browser', async () => {
    await using sandbox = await openSandbox()
    const { subscription } = await subscribe(sandbox)
    expect((await send(subscription, await seal(subscription, 'Готово ✓'))).status).toBe(201)
    expect(await messages(sandbox)).toEqual([['Готово ✓']])
    const { body } = await sandbox.control('GET', 'push-subscriptions')
    expect(body['subscriptions']).toMatchObject([{ messages: [{ ttl: 60, topic: 'order' }] }])
  })

  test('takes a message of any server for a browser that named none', async () => {
    await using sandbox = await openSandbox()
    const { subscription } = await subscribe(sandbox, {})
    expect((await send(subscription, await seal(subscription))).status).toBe(201)
  })

  test.each<[string, object, number]>([
    ['without a token', { authorization: '' }, 403],
    ['with another scheme', { authorization: 'WebPush a.b.c' }, 403],
    ['without a TTL', { ttl: '' }, 400],
    ['with a TTL of words', { ttl: 'soon' }, 400],
    ['with a topic of words', { topic: 'an order' }, 400],
    ['in the old encoding', { 'content-encoding': 'aesgcm' }, 415],
  ])('refuses a message %s', async (_, change, status) => {
    await using sandbox = await openSandbox()
    const { subscription } = await subscribe(sandbox)
    expect((await send(subscription, await seal(subscription), change)).status).toBe(status)
    expect(await messages(sandbox)).toEqual([[]])
  })

  test('refuses a token that another key has signed, or for another service', async () => {
    await using sandbox = await openSandbox()
    const { subscription } = await subscribe(sandbox, {})
    const { headers } = await seal(subscription)
    const [head, claims, signature] = headers.authorization.slice(8, -91).split('.')
    const forged = `vapid t=${head}.${claims}.${signature!.toUpperCase()}, k=${vapid.publicKey}`
    const elsewhere = await seal({ ...subscription, endpoint: 'https://push.example/push/a' })
    for (const [authorization, words] of [
      [forged, 'The signature is wrong'],
      [elsewhere.headers.authorization, 'aud must be'],
      [`vapid t=a.b.c, k=${vapid.publicKey}`, 'The token cannot be read'],
    ] as const) {
      const reply = await send(subscription, await seal(subscription), { authorization })
      expect(reply).toMatchObject({ status: 403 })
      expect(reply.body).toContain(words)
    }
  })

  test('refuses a server that the browser did not name', async () => {
    await using sandbox = await openSandbox()
    const { subscription } = await subscribe(sandbox, {
      applicationServerKey: `B${'a'.repeat(86)}`,
    })
    expect((await send(subscription, await seal(subscription))).status).toBe(403)
    const wrong = await sandbox.control('POST', 'push-subscriptions', { applicationServerKey: 'a' })
    expect(wrong.status).toBe(400)
  })

  test('says what its browser cannot open, and what is too large', async () => {
    await using sandbox = await openSandbox()
    const [{ subscription }, other] = [await subscribe(sandbox), await subscribe(sandbox)]
    const sealed = await seal({ ...subscription, keys: other.subscription.keys })
    expect((await send(subscription, sealed)).status).toBe(400)
    for (const [bytes, status] of [
      [10, 400],
      [4_097, 413],
    ] as const) {
      const body = new Uint8Array(bytes)
      const change = { 'content-length': String(bytes) }
      expect((await send(subscription, { ...sealed, body }, change)).status).toBe(status)
    }
  })

  test('knows nobody of that name, and who has left', async () => {
    await using sandbox = await openSandbox()
    const { id, subscription } = await subscribe(sandbox)
    const sealed = await seal(subscription)
    await sandbox.control('DELETE', `push-subscriptions/${id}`)
    expect((await send(subscription, sealed)).status).toBe(410)
    const nobody = { ...subscription, endpoint: `${sandbox.url}/push/nobody` }
    expect((await send(nobody, sealed)).status).toBe(404)
    expect((await sandbox.control('DELETE', 'push-subscriptions/nobody')).status).toBe(404)
  })

  test('fails as it was told to', async () => {
    await using sandbox = await openSandbox()
    const { subscription } = await subscribe(sandbox)
    await sandbox.break({ call: 'push.send', fault: 'status', status: 503 })
    expect((await send(subscription, await seal(subscription))).status).toBe(503)
    expect((await send(subscription, await seal(subscription))).status).toBe(201)
  })
})
