import type { Call } from '../http/call.ts'
import { json, type Reply } from '../http/reply.ts'
import type { Timers } from '../timers.ts'
import { numberIn } from './fault.ts'

type Change = (value: Record<string, unknown>) => unknown

const changed = (text: string, change: Change): string =>
  JSON.stringify(change(JSON.parse(text) as Record<string, unknown>))

async function* bentEvents(events: AsyncIterable<string>, change: Change): AsyncGenerator<string> {
  for await (const event of events) {
    yield event.replace(/^data: (.*)/, (_, data: string) => `data: ${changed(data, change)}`)
  }
}

function bend(reply: Reply, change: Change): Reply {
  const { body, status, headers } = reply
  if (status >= 300 || body instanceof Uint8Array) return reply
  if (typeof body === 'string') return { ...reply, body: changed(body, change) }
  const isEvents = headers['content-type'] === 'text/event-stream'
  return isEvents ? { ...reply, body: bentEvents(body, change) } : reply
}

// Numbers become text, text numbers, objects lists: valid JSON that no schema of the service allows.
function confused(value: unknown): unknown {
  if (typeof value === 'string') return value.length
  if (typeof value === 'number') return String(value)
  return value === null ? {} : []
}

const ownFault = () => ({
  error: { type: 'api_error', message: 'Something went wrong on our end.' },
  detail: 'Internal Server Error',
})

/**
 * The faults inside the service. They happen within Stripe's idempotency, so that a key whose call is still being
 * delayed is in use, and a 500 after acting is what its replay gives.
 */
export async function withFault(
  call: Call,
  timers: Timers,
  act: () => Reply | Promise<Reply>,
  failure: (status: number) => unknown = ownFault,
): Promise<Reply> {
  const { fault } = call
  if (!fault) return act()
  if (fault.fault === 'delay') await timers.sleep(numberIn(fault, 'ms', 1_000), fault.withdrawn)
  const reply = await act()
  switch (fault.fault) {
    case 'act_then_500': {
      const status = numberIn(fault, 'status', 500)
      return json(status, failure(status))
    }
    case 'wrong_types':
      return bend(reply, (value) =>
        Object.fromEntries(Object.entries(value).map(([name, one]) => [name, confused(one)])),
      )
    case 'wrong_id':
      return bend(reply, (value) => ({ ...value, id: '00000000-0000-4000-8000-000000000000' }))
    default:
      return reply
  }
}
