import { createSandbox } from '../../sandbox/sandbox.ts'
import { sandboxVariables } from '../../scripts/settings.ts'
import { openTestShop } from './shop.ts'

export type Email = Record<'subject' | 'text' | 'html' | 'key', string> & { to: string[] }
type Browser = { id: string; isGone: boolean; messages: { data: string }[] }
export type PushJson = { endpoint: string; keys: { p256dh: string; auth: string } }

const TOKEN = 'token-of-the-maintenance'

/** The built site, whose messages the sandbox delivers, with a clock that a test moves by sweeping. */
export async function openNoticedShop() {
  const sandbox = await createSandbox({ port: 0 })
  const { hostname, port } = new URL(sandbox.url)
  const all = sandboxVariables({
    ...{ host: hostname, port: 0, sandboxPort: Number(port), stateDir: '' },
  })
  const shop = await openTestShop({
    VAPID_PUBLIC_KEY: all.VAPID_PUBLIC_KEY!,
    VAPID_PRIVATE_KEY: all.VAPID_PRIVATE_KEY!,
    VAPID_SUBJECT: all.VAPID_SUBJECT!,
    RESEND_API_KEY: all.RESEND_API_KEY!,
    RESEND_URL: all.RESEND_URL!,
    EMAIL_FROM: all.EMAIL_FROM!,
    MAINTENANCE_TOKEN: TOKEN,
  })

  async function control<Reply>(method: string, path: string, body?: unknown): Promise<Reply> {
    const reply = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return (await reply.json()) as Reply
  }

  /** A browser that wants messages of this shop alone. */
  const subscribe = () =>
    control<{ id: string; subscription: PushJson }>('POST', 'push-subscriptions', {
      applicationServerKey: all.VAPID_PUBLIC_KEY,
    })

  function notices(session: string, method = 'GET', body?: unknown, query = '') {
    return shop.call(`/api/generation/${session}/notices${query}`, {
      method,
      ...(body !== undefined && {
        headers: { 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    })
  }

  return {
    shop,
    vapidPublicKey: all.VAPID_PUBLIC_KEY,
    subscribe,
    notices,
    emails: async (to: string) => {
      const { emails } = await control<{ emails: Email[] }>('GET', 'emails')
      return emails.filter((email) => email.to.includes(to))
    },
    /** What a browser was told. */
    messages: async (id: string) => {
      const { subscriptions } = await control<{ subscriptions: Browser[] }>(
        ...(['GET', 'push-subscriptions'] as const),
      )
      const { messages } = subscriptions.find((one) => one.id === id)!
      return messages.map(({ data }) => JSON.parse(data) as Record<string, string>)
    },
    fault: (...faults: object[]) => control('PUT', 'faults', faults),
    sweep: () =>
      shop.call('/api/maintenance/sweep', {
        ...{ method: 'POST', headers: { authorization: `Bearer ${TOKEN}` } },
      }),
    close: async () => {
      await shop.close()
      await sandbox.close()
    },
  }
}
