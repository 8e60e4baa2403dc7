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
  /** A body that is already what should be sent; its type is for `headers` to say. */
  content?: BodyInit
  headers?: Record<string, string>
  signal?: AbortSignal
  /** How long until the reply begins, and until it is read; each as long as a call may take when absent. */
  timeoutMs?: number
  readTimeoutMs?: number
}

/** Asks, and reads the reply in the caller's own way; what that throws is what is thrown. */
export type Ask = <P, T>(
  endpoint: Pick<Endpoint, 'method' | 'path'>,
  options: CallOptions<P, unknown, unknown>,
  read: (response: Response) => Promise<T>,
) => Promise<T>

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
export function createAsk({ fetch, baseUrl = '', timeoutMs = TIMEOUT_MS }: CallEnvironment): Ask {
  return async (endpoint, options, read) => {
    const url = baseUrl + address(endpoint.path, options.params, options.query)
    const { signal } = options
    // By hand, since iPhones that stopped at iOS 16 have no AbortSignal.any.
    const ending = new AbortController()
    const end = () => ending.abort()
    if (signal?.aborted) end()
    signal?.addEventListener('abort', end)
    const wait = AbortSignal.timeout(options.timeoutMs ?? timeoutMs)
    wait.addEventListener('abort', end)
    try {
      const response = await fetch(url, request(endpoint.method, options, ending.signal))
      if (options.readTimeoutMs !== undefined) {
        wait.removeEventListener('abort', end)
        AbortSignal.timeout(options.readTimeoutMs).addEventListener('abort', end)
      }
      return await read(response)
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

/** Makes the function that asks the API and reads its reply by the endpoint's schema; it throws as `createAsk` says. */
export function createCall(environment: CallEnvironment): Call {
  const ask = createAsk(environment)
  return (endpoint, options = {}) =>
    ask(endpoint, options, (response) => readReply(response, endpoint.reply))
}

const HERE: CallEnvironment = { fetch: (...request) => fetch(...request) }

/** Ask the API this page came from. */
export const ask: Ask = /* @__PURE__ */ createAsk(HERE)
export const call: Call = /* @__PURE__ */ createCall(HERE)

function address(path: string, params: unknown, query: unknown): string {
  const values = Object(params) as Record<string, string>
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name]!))
  return query ? `${filled}?${new URLSearchParams(query as Record<string, string>)}` : filled
}

function request(
  method: string,
  { body, content, headers }: CallOptions<unknown, unknown, unknown>,
  signal: AbortSignal,
): RequestInit {
  const accepted = { Accept: 'application/json', ...headers }
  // `no-cache` keeps what the browser has and asks whether it is still true, so an unchanged order costs a 304.
  if (body === undefined && content === undefined) {
    return { method, headers: accepted, signal, cache: 'no-cache' }
  }
  return {
    method,
    headers: { 'Content-Type': 'application/json', ...accepted },
    body: content ?? JSON.stringify(body),
    signal,
  }
}

/** What a reply says; throws what it refuses with. */
export async function readReply<R extends z.ZodMiniType>(
  response: Response,
  schema: R,
): Promise<z.output<R>> {
  const text = await response.text()
  if (!response.ok) throw failure(response, text)
  const parsed = schema.safeParse(json(text))
  if (parsed.success) return parsed.data
  // A page of HTML instead of our reply is somebody else answering: a hotel's Wi-Fi, a filtering proxy.
  throw new CallError(json(text) === undefined ? 'network_error' : 'internal_error')
}

function failure(response: Response, text: string): CallError {
  const body = json(text)
  const problem = Problem.safeParse(body)
  const code = problem.success ? problem.data.code : codeOf(response.status)
  return new CallError(code, retryAfter(response.headers, Date.now()), { cause: body })
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
