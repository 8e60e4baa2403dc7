import { createSandbox } from '../sandbox/sandbox.ts'
import { sandboxVariables, type Variables } from '../scripts/settings.ts'

type Serve = (variables: Variables) => Promise<{ url: string; stop: () => Promise<void> }>

/** The built site in workerd with a real local database, and the sandbox in place of the other companies. */
export async function openShop(serve: Serve, variables: Variables = {}) {
  const sandbox = await createSandbox({ port: 0 })
  const { hostname, port } = new URL(sandbox.url)
  const settings = { host: hostname, port: 0, sandboxPort: Number(port), stateDir: '' }
  const site = await serve({ ...sandboxVariables(settings), ...variables }).catch(
    async (error: unknown) => {
      await sandbox.close()
      throw error
    },
  )
  sandbox.settings.siteUrl = site.url
  // Events are delivered by the bench itself, where it measures that.
  sandbox.settings.webhookUrl = `${sandbox.url}/nowhere`
  sandbox.settings.webhookDelays = []

  async function control(path: string, body: unknown): Promise<Record<string, unknown>> {
    const reply = await fetch(`${sandbox.url}/_sandbox/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    return (await reply.json()) as Record<string, unknown>
  }

  /** Finished files that exist only in the sandbox. */
  async function makeFiles(count: number): Promise<string[]> {
    const { files } = (await control('files', { state: 'completed', count })) as {
      files: { id: string }[]
    }
    return files.map(({ id }) => id)
  }

  /** Orders that many videos; gives the session's id. */
  async function order(quantity: 1 | 3): Promise<string> {
    const reply = await fetch(`${site.url}/api/create-checkout`, orderOf(quantity))
    const { sessionId } = (await reply.json()) as { sessionId: string }
    return sessionId
  }

  async function close() {
    await site.stop()
    await sandbox.close()
  }

  return {
    url: site.url,
    sandboxUrl: sandbox.url,
    order,
    makeFiles,
    pay: (sessionId: string) => control(`checkout/${sessionId}`, { outcome: 'paid' }),
    /** How long, give or take 20 %, the videos take that are submitted from now on. */
    videosTake: (ms: number) => (sandbox.settings.videoMs = ms),
    close,
  }
}

export type Shop = Awaited<ReturnType<typeof openShop>>

export function orderOf(quantity: 1 | 3): RequestInit {
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      priceId: quantity === 1 ? 'price_single' : 'price_triple',
      quantity,
      prompt: 'A red fox crosses a frozen lake at dawn',
      locale: 'en',
    }),
  }
}
