import { type Faults, spoil } from './faults.ts'
import type { Ask } from './http.ts'
import type { Reply } from './reply.ts'
import type { RequestLog } from './request-log.ts'

export type Handler = (ask: Ask) => Promise<Reply>

/** One address. `call` is the name by which a fault can be set on it; without one it cannot fail. */
export type Route = {
  method: string
  path: RegExp
  call?: string
  answer: (ask: Ask, ...parts: string[]) => Reply | Promise<Reply>
}

/** Hands each request to the first route that fits, through whatever fault is set on it, and logs it. */
export function createRouter(routes: Route[], faults: Faults, log: RequestLog): Handler {
  return async (ask) => {
    const method = ask.method === 'HEAD' ? 'GET' : ask.method
    const fitting = routes.filter(({ path }) => path.test(ask.url.pathname))
    const route = fitting.find((each) => each.method === method)
    if (!route) {
      const reply = { status: fitting.length > 0 ? 405 : 404, json: { detail: 'Not Found' } }
      log.add(ask, reply.status)
      return reply
    }
    const parts = route.path.exec(ask.url.pathname)?.slice(1).map(decodeURIComponent) ?? []
    const act = async () => route.answer(ask, ...parts)
    const fault = route.call ? faults.take(route.call) : undefined
    const reply = fault ? await spoil(fault, act) : await act()
    if (!ask.url.pathname.startsWith('/_sandbox/')) log.add(ask, reply.status, fault?.fault)
    return reply
  }
}
