import { type Around, aroundD1 } from './around.ts'
import type { Chance } from './chance.ts'
import type { VirtualClock } from './virtual-clock.ts'

/** What goes wrong before the service hears of a call: nothing came of it. */
export const REFUSALS = [
  'too_many_requests',
  'server_error',
  'unavailable',
  'html_page',
  'connection_refused',
  'silence',
] as const

/** What goes wrong after the service acted. With `late` it acts after the caller has given up. */
export const LOSSES = [
  'server_error_afterwards',
  'answer_lost',
  'answer_cut',
  'other_json',
  'late',
] as const

export type HttpFault = (typeof REFUSALS)[number] | (typeof LOSSES)[number]
export type DatabaseFault = 'before' | 'after'

/** Says for each call, in turn, what goes wrong with it; null is nothing. */
export type FaultPlan<Fault> = () => Fault | null

/** Each of these faults as often as the others, in this share of all calls. */
export function planFaults<Fault>(
  chance: Chance,
  share: number,
  faults: readonly Fault[],
): FaultPlan<Fault> {
  return () => (chance.happens(share) ? chance.pick(faults) : null)
}

type Wire = {
  clock: VirtualClock
  /** How long the caller waits for an answer before it gives up. */
  patienceMs: number
  /** How long after that a late call acts. */
  lateMs?: number
}

/** Time is the test's, so a caller's own timer would never ring; it gives up in virtual time, as if it had rung. */
const TIMEOUT = 'The operation was aborted due to timeout'

/** A network that does to each call what the plan says. */
export function faultyFetch(
  inner: typeof fetch,
  plan: FaultPlan<HttpFault>,
  { clock, patienceMs, lateMs = 60_000 }: Wire,
): typeof fetch {
  async function giveUp(): Promise<never> {
    await clock.sleep(patienceMs)
    throw new DOMException(TIMEOUT, 'TimeoutError')
  }

  return async (input, init) => {
    const fault = plan()
    switch (fault) {
      case null:
        return inner(input, init)
      case 'too_many_requests':
        return failure(429, { 'retry-after': '1' })
      case 'server_error':
        return failure(500)
      case 'unavailable':
        return failure(503)
      case 'html_page':
        return new Response('<html><body>Bad gateway</body></html>', {
          status: 502,
          headers: { 'content-type': 'text/html' },
        })
      case 'connection_refused':
        throw new TypeError('fetch failed')
      case 'silence':
        return giveUp()
      case 'late': {
        // The caller gives up first; whatever comes back then reaches nobody.
        const work = clock.sleep(patienceMs + lateMs).then(() => inner(input, init))
        work.catch(() => undefined)
        return giveUp()
      }
    }
    const response = await inner(input, init)
    switch (fault) {
      case 'server_error_afterwards':
        return failure(500)
      case 'answer_lost':
        throw new TypeError('terminated')
      case 'answer_cut': {
        const text = await response.text()
        return new Response(text.slice(0, text.length / 2), response)
      }
      case 'other_json':
        return Response.json({ id: 7, object: null, url: 9, tasks: 'none', status: [] })
    }
  }
}

/** An error in JSON that both services' clients read as one, and that says nothing. */
function failure(status: number, headers: Record<string, string> = {}): Response {
  const error = { type: 'api_error', message: 'Something went wrong.' }
  return Response.json({ error, detail: error.message }, { status, headers })
}

/** A database that fails as the plan says, before it acts or after. */
export function faultyD1(inner: D1Database, plan: FaultPlan<DatabaseFault>): D1Database {
  const around: Around = async (act) => {
    const fault = plan()
    if (fault === 'before')
      throw new Error('D1_ERROR: D1 DB is overloaded. Too many requests queued.')
    const value = await act()
    if (fault === 'after') throw new Error('D1_ERROR: Network connection lost.')
    return value
  }
  return aroundD1(inner, around)
}
