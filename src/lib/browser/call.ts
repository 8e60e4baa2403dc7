import type * as z from 'zod/mini'

import type { Endpoint } from '../contract/endpoint.ts'
import type { ErrorCode } from '../contract/error-code.ts'
import { Problem } from '../contract/problem.ts'
import { CallError } from './call-error.ts'
import './no-eval.ts'
import { retryAfter } from './retry-after.ts'

/** How long one call may take, the reading of its reply included. */
const TIMEOUT_MS = 20_000

/** What a call carries besides its endpoint. Only what the endpoint names has a type; the rest is absent. */
export type CallOptions<P, Q, B> = {
  params?: P
  query?: Q
  body?: B
  headers?: Record<string, string>
  signal?: AbortSignal
}

export type Call = <
  P extends z.ZodMiniType,
  Q extends z.ZodMiniType,
  B extends z.ZodMiniType,
  R extends z.ZodMiniType,
>(
  endpoint: Endpoint<P, Q, B, R>,
  options?: CallOptions<z.input<P>, z.input<Q>, z.input<B>>,
) => Promise<z.output<R>>

/** What a call needs of the browser; tests give their own. */
export type CallEnvironment = {
  fetch: typeof fetch
  /** Where the API is; the page's own origin when absent. */
  baseUrl?: string
  timeoutMs?: number
}

/**
 * Makes the function that asks the API. It throws `CallError` for everything that goes wrong, except that a call
 * its own caller aborted throws the signal's reason.
 */
export function createCall({ fetch, baseUrl = '', timeoutMs = TIMEOUT_MS }: CallEnvironment): Call {
  return async (endpoint, options = {}) => {
    const url = baseUrl + address(endpoint.path, options.params, options.query)
    const { signal } = options
    // By hand, since iPhones that stopped at iOS 16 have no AbortSignal.any.
    const ending = new AbortController()
    const end = () => ending.abort()
    if (signal?.aborted) end()
    signal?.addEventListener('abort', end)
    AbortSignal.timeout(timeoutMs).addEventListener('abort', end)
    try {
      const response = await fetch(url, request(endpoint.method, options, ending.signal))
      return await read(response, endpoint.reply)
    } catch (error) {
      if (signal?.aborted) throw signal.reason
      throw error instanceof CallError
        ? error
        : new CallError('network_error', undefined, { cause: error })
    } finally {
      signal?.removeEventListener('abort', end)
    }
  }
}

/** Asks the API this page came from. */
export const call: Call = createCall({ fetch: (...request) => fetch(...request) })

function address(path: string, params: unknown, query: unknown): string {
  const values = Object(params) as Record<string, string>
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name]!))
  return query ? `${filled}?${new URLSearchParams(query as Record<string, string>)}` : filled
}

function request(
  method: string,
  { body, headers }: CallOptions<unknown, unknown, unknown>,
  signal: AbortSignal,
): RequestInit {
  const accepted = { Accept: 'application/json', ...headers }
  // `no-cache` keeps what the browser has and asks whether it is still true, so an unchanged order costs a 304.
  if (body === undefined) return { method, headers: accepted, signal, cache: 'no-cache' }
  return {
    method,
    headers: { 'Content-Type': 'application/json', ...accepted },
    body: JSON.stringify(body),
    signal,
  }
}

async function read<R extends z.ZodMiniType>(response: Response, schema: R): Promise<z.output<R>> {
  const text = await response.text()
  if (!response.ok) throw failure(response, text)
  const parsed = schema.safeParse(json(text))
  if (parsed.success) return parsed.data
  // A page of HTML instead of our reply is somebody else answering: a hotel's Wi-Fi, a filtering proxy.
  throw new CallError(json(text) === undefined ? 'network_error' : 'internal_error')
}

function failure(response: Response, text: string): CallError {
  const problem = Problem.safeParse(json(text))
  const code = problem.success ? problem.data.code : codeOf(response.status)
  return new CallError(code, retryAfter(response.headers, Date.now()))
}

/** What a failure means that did not come from our own code: a firewall in front of it, a crash behind it. */
function codeOf(status: number): ErrorCode {
  return status === 429 ? 'rate_limited' : 'internal_error'
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
