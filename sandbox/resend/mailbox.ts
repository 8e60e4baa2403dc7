import { json, type Reply } from '../http/reply.ts'
import type { Route } from '../http/route.ts'
import type { Shelf } from '../shelf.ts'
import type { Email } from './email.ts'

/** A message brings its own styles, and nothing else is loaded or run. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

function shown(type: string, body: string): Reply {
  const headers = {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
  return { status: 200, headers, body }
}

/** What was received, for people to open: as a page, or in words alone with `/text`. */
export function mailboxRoutes(emails: Shelf<Email>): Route[] {
  const open = (path: string, type: string, part: 'html' | 'text'): Route => ({
    method: 'GET',
    path,
    logged: false,
    act(call) {
      const email = emails.get(call.params['id'] ?? '')
      return email ? shown(type, email[part]) : json(404, { detail: 'No such e-mail' })
    },
  })
  return [open('/mail/:id', 'text/html', 'html'), open('/mail/:id/text', 'text/plain', 'text')]
}

/** The same for programs. */
export function mailboxControl(emails: Shelf<Email>): Route[] {
  return [
    {
      method: 'GET',
      path: '/_sandbox/emails',
      act() {
        const all = emails.newestFirst().toReversed()
        return json(200, { emails: all.map(({ request: _, ...email }) => email) })
      },
    },
  ]
}
