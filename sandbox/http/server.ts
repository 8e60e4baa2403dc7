import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Faults } from '../faults/faults.ts'
import { answerBadly, sendBadly } from '../faults/wire.ts'
import type { Entry, Log } from '../control/log.ts'
import type { Timers } from '../timers.ts'
import { readBody } from './body.ts'
import type { Call } from './call.ts'
import { json, type Reply } from './reply.ts'
import { createRouter, type Found, type Route } from './route.ts'
import { send } from './send.ts'

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/

export interface Parts {
  routes: Route[]
  faults: Faults
  log: Log
  timers: Timers
}

/** The HTTP server: reads, logs, breaks what it was told to break, and hands the rest to a route. */
export function createHttpServer({ routes, faults, log, timers }: Parts): Server {
  const find = createRouter(routes)

  async function act(found: Found, call: Call): Promise<Reply> {
    try {
      return await found.route.act(call)
    } catch (error) {
      console.error(error)
      return json(500, {
        error: { type: 'api_error', message: 'The sandbox broke; see its output' },
      })
    }
  }

  async function answer(call: Call, entry: Entry, response: ServerResponse): Promise<void> {
    const found = find(call.method, call.path)
    if (Array.isArray(found)) {
      const status = found.length > 0 ? 405 : 404
      entry.status = status
      const headers = found.length > 0 ? { allow: found.join(', ') } : undefined
      const message = `Unrecognized request URL (${call.method}: ${call.path})`
      return send(
        response,
        json(status, { error: { type: 'invalid_request_error', message } }, headers),
      )
    }
    call.params = found.params
    const name = found.route.call
    if (name) call.fault = faults.take(name, `${call.path} ${call.body}`)
    if (call.fault) entry.fault = call.fault.fault
    if (found.route.logged === false) log.forget(entry)
    if (call.fault && (await answerBadly(call.fault, response, entry, found.route.failure))) return
    const reply = await act(found, call)
    entry.status = reply.status
    // A service may have taken a fault by itself.
    if (call.fault) entry.fault = call.fault.fault
    if (call.fault && (await sendBadly(call.fault, reply, response, timers, entry))) return
    await send(response, reply)
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://sandbox')
    const bytes = await readBody(request)
    const call: Call = {
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: bytes?.toString('utf8') ?? '',
      bytes: bytes ?? Buffer.alloc(0),
      params: {},
      fault: undefined,
      fromLoopback: LOOPBACK.test(request.socket.remoteAddress ?? ''),
    }
    const entry = log.add(call)
    if (bytes !== undefined) return answer(call, entry, response)
    entry.status = 413
    await send(response, json(413, { detail: 'Body too large' }, { connection: 'close' }))
  }

  return createServer((request, response) => {
    response.on('error', () => undefined)
    handle(request, response).catch((error: unknown) => {
      // A malformed URL or a reader that went away must not take the process down.
      if (!response.headersSent) response.writeHead(400).end()
      else response.destroy()
      if (!(error instanceof TypeError)) console.error(error)
    })
  })
}
