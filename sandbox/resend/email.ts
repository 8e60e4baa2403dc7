import { asRecord } from '../http/call.ts'

/** An e-mail as it was taken, which in the sandbox goes nowhere. */
export interface Email {
  id: string
  createdAt: string
  from: string
  to: string[]
  subject: string
  text: string
  html: string
  headers: Record<string, unknown>
  /** The key that it came under, and all that came. */
  key: string | null
  request: string
}

export type EmailFields = Omit<Email, 'id' | 'createdAt' | 'key' | 'request'>

/** Why a request is refused, as Resend names it. */
export interface Failure {
  statusCode: number
  name: string
  message: string
}

const ADDRESS = /^([^<>]+<[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)$/

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''
const isAddress = (value: unknown): boolean => isText(value) && ADDRESS.test(value)

function missing(name: string): Failure {
  const message = `Missing \`${name}\` field.`
  return { statusCode: 422, name: 'missing_required_field', message }
}

function invalid(name: string): Failure {
  const message =
    `Invalid \`${name}\` field. The email address needs to follow the ` +
    '`email@example.com` or `Name <email@example.com>` format.'
  return { statusCode: 422, name: 'validation_error', message }
}

/** What is to be sent, or why it cannot be: https://resend.com/docs/api-reference/emails/send-email */
export function parseEmail(body: unknown): EmailFields | Failure {
  const given = asRecord(body) ?? {}
  const { from: sender, subject, text = '', html = '' } = given
  const to = [given['to'] ?? []].flat()
  const isWritten = typeof text === 'string' && typeof html === 'string'
  const needed = { from: sender, to: to[0], subject, text: isWritten && (text || html) }
  for (const [name, value] of Object.entries(needed)) if (!isText(value)) return missing(name)
  const named = { from: [sender], to }
  for (const [name, addresses] of Object.entries(named)) {
    if (addresses.length > 50 || !addresses.every(isAddress)) return invalid(name)
  }
  const headers = asRecord(given['headers']) ?? {}
  return { from: sender, to, subject, text, html, headers } as EmailFields
}
