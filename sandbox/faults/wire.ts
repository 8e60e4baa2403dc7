import type { ServerResponse } from 'node:http'
import type { Entry } from '../control/log.ts'
import { html, json, type Reply } from '../http/reply.ts'
import type { Route } from '../http/route.ts'
import { send } from '../http/send.ts'
import type { Timers } from '../timers.ts'
import { numberIn, type Fault } from './fault.ts'

const GATEWAY_PAGE = '<!doctype html><title>Bad gateway</title><h1>Bad gateway</h1>'

const plainFailure = () => ({ detail: 'A fault was set', error: { message: 'A fault was set' } })

function replacement(fault: Fault, failure: Route['failure'] = plainFailure): Reply | undefined {
  switch (fault.fault) {
    case 'status': {
      const { body, headers } = fault
      const extra = headers as Record<string, string> | undefined
      const status = numberIn(fault, 'status', 500)
      if (typeof body === 'string') return { status, headers: { ...extra }, body }
      return json(status, body ?? failure(status), extra)
    }
    case 'html':
      return html(200, GATEWAY_PAGE)
    case 'empty':
      return { status: 200, headers: { 'content-type': 'application/json' }, body: '' }
    case 'huge':
      return json(200, { padding: 'x'.repeat(numberIn(fault, 'bytes', 20_000_000)) })
    case 'redirect':
      return {
        status: numberIn(fault, 'status', 302),
        headers: { location: String(fault['location']) },
        body: '',
      }
    default:
      return undefined
  }
}

/** The faults that keep a call from the service. True when the call has been dealt with. */
export async function answerBadly(
  fault: Fault,
  response: ServerResponse,
  entry: Entry,
  failure?: Route['failure'],
): Promise<boolean> {
  if (fault.fault === 'silence') return true
  if (fault.fault === 'reset') {
    response.socket?.resetAndDestroy()
    return true
  }
  const reply = replacement(fault, failure)
  if (!reply) return false
  entry.status = reply.status
  await send(response, reply)
  return true
}

async function trickle(
  bytes: Buffer,
  response: ServerResponse,
  timers: Timers,
  everyMs: number,
): Promise<void> {
  for (const byte of bytes) {
    if (response.destroyed || timers.stopped.aborted) return
    response.write(Buffer.of(byte))
    await timers.sleep(everyMs)
  }
  response.end()
}

/** The service has kept back the end of a stream; here the connection goes with it. */
async function cutStream(
  { status, headers, body }: Reply,
  response: ServerResponse,
  timers: Timers,
): Promise<void> {
  response.writeHead(status, headers)
  const whole = typeof body === 'string' || body instanceof Uint8Array
  for await (const chunk of whole ? [body.slice(0, Math.ceil(body.length / 2))] : body) {
    if (response.closed) return
    response.write(chunk)
  }
  // A reset throws away what has not arrived yet.
  await timers.sleep(20)
  response.socket?.resetAndDestroy()
}

async function bytesOf({ body }: Reply): Promise<Buffer> {
  if (typeof body === 'string' || body instanceof Uint8Array) return Buffer.from(body)
  return Buffer.from((await Array.fromAsync(body)).join(''))
}

/** The faults on the way back, after the service has acted. True when the answer has been dealt with. */
export async function sendBadly(
  fault: Fault,
  reply: Reply,
  response: ServerResponse,
  timers: Timers,
  entry: Entry,
): Promise<boolean> {
  const { status, headers } = reply
  switch (fault.fault) {
    case 'lost_answer':
      entry.status = null
      response.socket?.destroy()
      return true
    case 'truncated': {
      const bytes = await bytesOf(reply)
      response.writeHead(status, { ...headers, 'content-length': bytes.length })
      response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () =>
        response.socket?.destroy(),
      )
      return true
    }
    case 'slow': {
      const bytes = await bytesOf(reply)
      response.writeHead(status, { ...headers, 'content-length': bytes.length })
      await trickle(bytes, response, timers, numberIn(fault, 'everyMs', 1_000))
      return true
    }
    case 'cut_stream':
      await cutStream(reply, response, timers)
      return true
    default:
      return false
  }
}
