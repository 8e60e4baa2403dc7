import type { Call } from '../http/call.ts'

const LIMIT = 5_000
const BODY_CHARACTERS = 65_536
const TOTAL_CHARACTERS = 32_000_000
const KEPT_HEADERS = ['content-type', 'idempotency-key', 'user-agent', 'stripe-version', 'origin']

/** One request as it was received; `status` stays null while, or because, it was never answered. */
export interface Entry {
  at: string
  method: string
  path: string
  query: Record<string, string>
  headers: Record<string, string>
  body: string
  status: number | null
  fault?: string
}

export interface Log {
  add(call: Call): Entry
  forget(entry: Entry): void
  list(prefix?: string): Entry[]
  clear(): void
}

function masked(value: string): string {
  const [scheme = '', secret] = value.split(' ')
  return secret === undefined ? '***' : `${scheme} ***${secret.slice(-4)}`
}

function keptHeaders(call: Call): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const name of KEPT_HEADERS) {
    const value = call.headers[name]
    if (typeof value === 'string') kept[name] = value
  }
  if (call.headers.authorization) kept['authorization'] = masked(call.headers.authorization)
  return kept
}

export function createLog(): Log {
  let entries: Entry[] = []
  let characters = 0

  function trim(): void {
    while (entries.length > LIMIT || characters > TOTAL_CHARACTERS) {
      characters -= entries.shift()?.body.length ?? 0
    }
  }

  return {
    add(call) {
      const query = Object.fromEntries(call.query)
      // Google's APIs take a key in the address too.
      if (query['key'] !== undefined) query['key'] = '***'
      const entry: Entry = {
        at: new Date().toISOString(),
        method: call.method,
        path: call.path,
        query,
        headers: keptHeaders(call),
        body: call.body.slice(0, BODY_CHARACTERS),
        status: null,
      }
      entries.push(entry)
      characters += entry.body.length
      trim()
      return entry
    },
    forget(entry) {
      const at = entries.lastIndexOf(entry)
      if (at < 0) return
      entries.splice(at, 1)
      characters -= entry.body.length
    },
    list: (prefix = '') => entries.filter(({ path }) => path.startsWith(prefix)),
    clear() {
      entries = []
      characters = 0
    },
  }
}
