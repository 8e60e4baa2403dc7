/** What the sandbox answers a program that is allowed to ask. */
export type Sandbox = ReturnType<typeof openSandbox>

export type Intent = { id: string; status: string; amount: number; amount_received: number }
export type Refund = { amount: number; metadata: Record<string, string> }
export type File = { id: string; url: string | null; prompt: string; isFailed: boolean }
type Session = { status: string; payment_intent: string | null }
type Raw = Omit<File, 'prompt' | 'isFailed'> & {
  video_generation: { prompt: string }
  tasks: { status: string }[]
}

const PAGE = 100

/** The sandbox's process, with its controls and what stands in the books of the companies that it plays. */
export function openSandbox(url: string, keys: { stripe: string; videos: string }) {
  async function ask<Reply>(path: string, init?: RequestInit & { token?: string }): Promise<Reply> {
    const headers = {
      ...(init?.token !== undefined && { authorization: `Bearer ${init.token}` }),
      ...(init?.body !== undefined && { 'content-type': 'application/json' }),
      ...(init?.headers as Record<string, string> | undefined),
    }
    const reply = await fetch(url + path, { ...init, headers })
    const body = (await reply.json()) as Reply
    if (!reply.ok) throw new Error(`${path} answered ${reply.status}: ${JSON.stringify(body)}`)
    return body
  }

  const stripe = <Reply>(path: string, init?: RequestInit) =>
    ask<Reply>(`/v1/${path}`, { ...init, token: keys.stripe })

  return {
    url,
    set: (settings: object) =>
      ask('/_sandbox/settings', { method: 'PUT', body: JSON.stringify(settings) }),
    /** Sets faults in place of those that are left, and says which those were. */
    async setFaults(faults: object[]): Promise<{ times: number }[]> {
      const { faults: left } = await ask<{ faults: { times: number }[] }>('/_sandbox/faults')
      await ask('/_sandbox/faults', { method: 'PUT', body: JSON.stringify(faults) })
      return left
    },
    /** What a buyer does on the page of a session. */
    pay: (session: string, outcome: string) =>
      ask(`/_sandbox/checkout/${session}`, { method: 'POST', body: JSON.stringify({ outcome }) }),
    dispute: (intent: string) => ask(`/_sandbox/dispute/${intent}`, { method: 'POST' }),
    /** What the operator does in Stripe's dashboard. */
    refund: (intent: string) => stripe('refunds', form({ payment_intent: intent })),
    cancel: (intent: string) => stripe(`payment_intents/${intent}/cancel`, form({})),
    session: (id: string) => stripe<Session>(`checkout/sessions/${id}`),
    intent: (id: string) => stripe<Intent>(`payment_intents/${id}`),
    async refunds(intent: string): Promise<Refund[]> {
      return (await stripe<{ data: Refund[] }>(`refunds?payment_intent=${intent}&limit=100`)).data
    },
    /** Every video that was ever ordered, oldest first. */
    async files(): Promise<File[]> {
      const files: File[] = []
      for (let total = Infinity; files.length < total;) {
        const path = `/api/v1/file?order=ascendent&limit=${PAGE}&offset=${files.length}`
        const page = await ask<{ items: Raw[]; total: number }>(path, { token: keys.videos })
        total = page.total
        files.push(...page.items.map(fileOf))
      }
      return files
    },
  }
}

function form(fields: Record<string, string>): RequestInit {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return { method: 'POST', headers, body: String(new URLSearchParams(fields)) }
}

function fileOf({ id, url, video_generation: made, tasks }: Raw): File {
  return { id, url, prompt: made.prompt, isFailed: tasks.at(-1)?.status === 'error' }
}
