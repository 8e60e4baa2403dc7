import qs from 'qs'
import { header, type Call } from '../http/call.ts'
import { Refusal } from './refusal.ts'

/** The parameters of a call, from its query or its bracketed form body. */
export type Form = Record<string, unknown>

export function formOf(call: Call): Form {
  const type = header(call, 'content-type') ?? ''
  if (call.body && !type.startsWith('application/x-www-form-urlencoded')) {
    throw new Refusal(
      `Invalid request (check that your POST content type is application/x-www-form-urlencoded).`,
    )
  }
  const text = call.method === 'POST' ? call.body : call.query.toString()
  return qs.parse(text, { depth: 8, arrayLimit: 100, parameterLimit: 1_000, plainObjects: false })
}

export function textIn(form: Form, name: string, param = name): string | undefined {
  const value = form[name]
  if (value === undefined || value === '') return undefined
  if (typeof value === 'string') return value
  throw new Refusal(`Invalid string: ${JSON.stringify(value)}`, { param })
}

export function wholeIn(form: Form, name: string, param = name): number | undefined {
  const value = textIn(form, name, param)
  if (value === undefined) return undefined
  if (/^-?\d{1,12}$/.test(value)) return Number(value)
  throw new Refusal(`Invalid integer: ${value}`, { code: 'parameter_invalid_integer', param })
}

export function groupIn(form: Form, name: string): Form | undefined {
  const value = form[name]
  if (value === undefined || value === '') return undefined
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Form
  throw new Refusal('Invalid object', { param: name })
}

/** A list, whether its form had indexes, empty brackets or (beyond qs's limit) became an object. */
export function listIn(form: Form, name: string): unknown[] {
  const value = form[name]
  if (value === undefined || value === '') return []
  if (Array.isArray(value)) return value as unknown[]
  if (typeof value === 'object' && value !== null) return Object.values(value)
  throw new Refusal('Invalid array', { param: name })
}

/** Metadata within https://docs.stripe.com/metadata: 50 keys of 40 characters, values of 500. */
export function metadataIn(form: Form, param = 'metadata'): Record<string, string> {
  const group = groupIn(form, 'metadata') ?? {}
  const entries = Object.entries(group)
  if (entries.length > 50) {
    throw new Refusal('You can have up to 50 metadata keys', { param })
  }
  for (const [key, value] of entries) {
    const at = { param: `${param}[${key}]` }
    if (typeof value !== 'string') throw new Refusal('Metadata values must be strings', at)
    if (key.length > 40) throw new Refusal('Metadata keys can have up to 40 characters', at)
    if (value.length > 500) {
      throw new Refusal(
        `Metadata values can have up to 500 characters, but you passed ${value.length}`,
        at,
      )
    }
  }
  return group as Record<string, string>
}

export function refuseUnknown(form: Form, known: Set<string>): void {
  for (const param of Object.keys(form)) {
    if (known.has(param)) continue
    throw new Refusal(`Received unknown parameter: ${param}`, { code: 'parameter_unknown', param })
  }
}
