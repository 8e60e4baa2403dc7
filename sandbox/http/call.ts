import type { IncomingHttpHeaders } from 'node:http'
import type { MetFault } from '../faults/fault.ts'

/** One request, read whole, with the fault that was set for it. */
export interface Call {
  method: string
  path: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  /** The body as text, and as it came. */
  body: string
  bytes: Buffer
  params: Record<string, string>
  fault: MetFault | undefined
  fromLoopback: boolean
}

export function header(call: Call, name: string): string | undefined {
  const value = call.headers[name]
  return Array.isArray(value) ? value[0] : value
}

/** The JSON of a body; undefined when it is not JSON. */
export function jsonOf(call: Call): unknown {
  try {
    return JSON.parse(call.body)
  } catch {
    return undefined
  }
}

export function asRecord(value: unknown): Record<string, unknown> | undefined {
  const plain = typeof value === 'object' && value !== null && !Array.isArray(value)
  return plain ? (value as Record<string, unknown>) : undefined
}
