import type { Faults } from '../faults/faults.ts'
import { parameterNames } from '../faults/kinds.ts'
import { parseFaults } from '../faults/parse.ts'
import { jsonOf, type Call } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { Route } from '../http/route.ts'
import type { Email } from '../resend/email.ts'
import type { Settings } from '../settings.ts'
import type { Shelf } from '../shelf.ts'
import type { Account } from '../stripe/account.ts'
import { dispute } from '../stripe/disputes.ts'
import type { Webhooks } from '../stripe/webhooks.ts'
import type { File } from '../superduperai/file.ts'
import { makeFiles } from '../superduperai/make-files.ts'
import type { Entry, Log } from './log.ts'
import { overview } from './overview.ts'
import { isFromHere } from './same-origin.ts'
import { readSettings, writeSettings } from './settings.ts'

export interface ControlParts {
  account: Account
  calls: string[]
  emails: Shelf<Email>
  faults: Faults
  files: Shelf<File>
  log: Log
  settings: Settings
  webhooks: Webhooks
  port(): string
  reset(): void
}

const done = (): Reply => json(200, { ok: true })

/** The routes under `/_sandbox`, for tests and for the try-out page. */
export function controlRoutes(parts: ControlParts, more: Route[]): Route[] {
  const { account, calls, emails, faults, files, log, settings, webhooks } = parts

  function requests({ query }: Call): Entry[] {
    const found = log.list(query.get('path') ?? '')
    const limit = Number(query.get('limit'))
    return limit > 0 ? found.slice(-limit) : found
  }

  function setFaults(call: Call, how: 'replace' | 'add'): Reply {
    const parsed = parseFaults(jsonOf(call), calls)
    if (!Array.isArray(parsed)) {
      return json(400, { detail: 'These faults make no sense', issues: parsed.issues })
    }
    faults[how](parsed)
    return json(200, { faults: faults.list() })
  }

  function raiseDispute(call: Call): Reply {
    const made = dispute(account, call.params['id'] ?? '')
    return made ? json(200, made) : json(404, { detail: 'No captured payment by this id' })
  }

  const routes: [string, string, (call: Call) => Reply][] = [
    ['GET', 'log', (call) => json(200, { requests: requests(call) })],
    ['DELETE', 'log', () => (log.clear(), done())],
    ['GET', 'faults', () => json(200, { faults: faults.list(), calls, kinds: parameterNames() })],
    ['PUT', 'faults', (call) => setFaults(call, 'replace')],
    ['POST', 'faults', (call) => setFaults(call, 'add')],
    ['DELETE', 'faults', () => (faults.replace([]), json(200, { faults: [] }))],
    ['POST', 'files', (call) => makeFiles(files, call)],
    ['GET', 'settings', () => readSettings(settings)],
    ['PUT', 'settings', (call) => writeSettings(settings, call)],
    ['GET', 'webhooks', () => json(200, { deliveries: webhooks.deliveries() })],
    ['GET', 'overview', () => json(200, overview(account, files, webhooks, emails))],
    ['POST', 'dispute/:id', raiseDispute],
    ['POST', 'reset', () => (parts.reset(), done())],
  ]

  const own = routes.map(([method, path, act]): Route => ({
    method,
    path: `/_sandbox/${path}`,
    act,
  }))
  return [...own, ...more].map((route) => ({
    ...route,
    logged: false,
    act(call) {
      if (isFromHere(call, parts.port())) return route.act(call)
      return json(403, { detail: 'Only this machine and the sandbox’s own pages may do this' })
    },
  }))
}
