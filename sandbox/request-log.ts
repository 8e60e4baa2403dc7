import type { Ask } from './http.ts'

type Entry = {
  at: string
  method: string
  path: string
  query: string
  headers: Record<string, string>
  body: string
  status: number
  fault?: string
}

export type RequestLog = ReturnType<typeof createRequestLog>

const MAX_ENTRIES = 5_000
const MAX_BODY = 65_536
const KEPT_HEADERS = ['content-type', 'idempotency-key', 'stripe-version', 'user-agent']

/** Every request received, for people to read and for tests to count. Keys are not kept. */
export function createRequestLog() {
  let entries: Entry[] = []
  return {
    add({ method, url, headers, body }: Ask, status: number, fault?: string): void {
      const kept = KEPT_HEADERS.flatMap((name) =>
        headers[name] ? [[name, String(headers[name])]] : [],
      )
      entries.push({
        at: new Date().toISOString(),
        method,
        path: url.pathname,
        query: url.search,
        headers: Object.fromEntries(kept) as Record<string, string>,
        body: body.slice(0, MAX_BODY),
        status,
        ...(fault && { fault }),
      })
      if (entries.length > MAX_ENTRIES) entries.shift()
    },
    list: (prefix: string): Entry[] => entries.filter(({ path }) => path.startsWith(prefix)),
    clear: (): void => void (entries = []),
  }
}
