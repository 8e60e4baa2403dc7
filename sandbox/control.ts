import type { Ask } from './http.ts'
import type { Faults } from './faults.ts'
import type { Reply } from './reply.ts'
import type { RequestLog } from './request-log.ts'
import type { Route } from './router.ts'
import type { Account, Outcome } from './stripe/account.ts'
import { refusal } from './stripe/api.ts'
import { Refusal } from './stripe/session.ts'
import type { createSuperDuperAi, FileState, FileType } from './superduperai.ts'

type Options = {
  account: Account
  faults: Faults
  log: RequestLog
  videos: ReturnType<typeof createSuperDuperAi>
  resend: (eventId: string) => boolean
  url: () => string
}

const OUTCOMES = ['paid', 'declined', 'delayed', 'delayed_failure', 'abandoned']
const STATES = ['in_progress', 'completed', 'error']
const TYPES = ['video', 'image', 'audio', 'voiceover', 'sound_effect', 'music', 'text']
const MAX_COUNT = 20

/** The addresses by which tests and the try-out page steer the sandbox. No page of another origin may. */
export function controlRoutes({ account, faults, log, videos, resend, url }: Options): Route[] {
  const route = (method: string, path: string, work: (ask: Ask, id: string) => unknown): Route => ({
    method,
    path: new RegExp(`^/_sandbox/${path}$`),
    answer: (ask, id = '') =>
      isForeign(ask) ? bad('foreign origin', 403) : safely(() => work(ask, id)),
  })
  const isForeign = ({ headers }: Ask) => {
    const own = new URL(url()).port
    return (
      headers.origin !== undefined &&
      URL.parse(headers.origin)?.host !== headers.host &&
      URL.parse(headers.origin)?.port !== own
    )
  }

  return [
    route('GET', 'faults', () => ({ faults: faults.list() })),
    route('PUT', 'faults', ({ body }) => {
      const wrong = faults.set((JSON.parse(body) as { faults?: unknown }).faults)
      if (wrong) throw new RangeError(wrong)
      return { faults: faults.list() }
    }),
    route('GET', 'log', (ask) => ({ requests: log.list(ask.url.searchParams.get('path') ?? '') })),
    route('DELETE', 'log', () => {
      log.clear()
      return { requests: [] }
    }),
    route('POST', 'files', ({ body }) => ({
      files: makeFiles(JSON.parse(body) as Record<string, unknown>),
    })),
    route('GET', 'files', () => ({ files: videos.recent() })),
    route('GET', 'sessions', () => ({
      sessions: account
        .listSessions()
        .slice(0, 10)
        .map(({ session }) => session),
    })),
    route('POST', 'checkout/(\\w+)', ({ body }, id) => {
      const { outcome } = JSON.parse(body) as { outcome?: string }
      if (!OUTCOMES.includes(outcome ?? ''))
        throw new RangeError(`outcome must be one of: ${OUTCOMES.join(', ')}`)
      return account.choose(id, outcome as Outcome)
    }),
    route('POST', 'dispute/(\\w+)', (_, id) => {
      account.dispute(id)
      return { disputed: id }
    }),
    route('POST', 'resend/(\\w+)', (_, id) => ({ resent: resend(id) })),
  ]

  function makeFiles(wanted: Record<string, unknown>) {
    const { state, type, count = 1, aspectRatio = '16:9', finishAfterMs } = wanted
    if (!STATES.includes(String(state)))
      throw new RangeError(`state must be one of: ${STATES.join(', ')}`)
    if (!TYPES.includes(String(type)))
      throw new RangeError(`type must be one of: ${TYPES.join(', ')}`)
    const config = { prompt: 'A file made by hand', aspect_ratio: aspectRatio }
    const after = finishAfterMs === undefined ? undefined : Number(finishAfterMs)
    return Array.from({ length: Math.min(Number(count), MAX_COUNT) }, () =>
      videos.make(type as FileType, state as FileState, config, after),
    )
  }
}

function safely(work: () => unknown): Reply {
  try {
    return { status: 200, json: work() }
  } catch (error) {
    if (error instanceof Refusal) return refusal(error)
    if (error instanceof RangeError || error instanceof SyntaxError) return bad(error.message, 400)
    throw error
  }
}

function bad(error: string, status: number): Reply {
  return { status, json: { error } }
}
