/** What came of asking another system for JSON. `unreadable` is an answer that is not JSON, is cut short or too long. */
export type JsonAnswer =
  | { kind: 'json'; status: number; headers: Headers; body: unknown }
  | { kind: 'unreadable'; status: number; headers: Headers }
  | { kind: 'silent' }

export type JsonRequest = {
  url: string
  method?: 'GET' | 'POST'
  headers: Record<string, string>
  body?: unknown
  /** Covers the whole exchange, so a body that trickles in does not last longer either. */
  timeoutMs: number
}

const MAX_BYTES = 1_000_000

/** Asks for JSON and never throws. Redirects are not followed: the key in the headers is for this host alone. */
export async function fetchJson(fetcher: typeof fetch, ask: JsonRequest): Promise<JsonAnswer> {
  let response: Response
  const signal = AbortSignal.timeout(ask.timeoutMs)
  try {
    response = await fetcher(ask.url, {
      method: ask.method ?? 'GET',
      headers: {
        accept: 'application/json',
        ...(ask.body !== undefined && { 'content-type': 'application/json' }),
        ...ask.headers,
      },
      ...(ask.body !== undefined && { body: JSON.stringify(ask.body) }),
      redirect: 'manual',
      signal,
    })
  } catch {
    return { kind: 'silent' }
  }
  const { status, headers } = response
  try {
    return {
      kind: 'json',
      status,
      headers,
      body: JSON.parse(await readCapped(response, MAX_BYTES)),
    }
  } catch {
    return { kind: 'unreadable', status, headers }
  }
}

/** A body as text; throws where it is longer, or is not UTF-8. */
export async function readCapped(response: Response, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  let text = ''
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new RangeError('too long')
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** How long a server asks to be left alone, in whole seconds within an hour; null when it does not say. */
export function retryAfterSeconds(headers: Headers, now: number): number | null {
  const value = headers.get('retry-after')?.trim()
  if (!value) return null
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000
  return boundedWait(seconds)
}

/** Seconds as another server names them, as we obey them: whole, at least one, at most an hour; null if they are none. */
export function boundedWait(seconds: number): number | null {
  return Number.isFinite(seconds) ? Math.min(Math.max(Math.ceil(seconds), 1), 3600) : null
}
