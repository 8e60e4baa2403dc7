import type { ErrorCode } from '../../contract/error-code.ts'
import { runStudio, type StudioEvent, type StudioRequest } from '../../contract/run-studio.ts'
import { CallError } from '../call-error.ts'
import { type Ask, readReply } from '../call.ts'
import type { Heartbeat } from '../heartbeat.ts'
import { pause } from './pause.ts'
import { readEvents } from './read-events.ts'

/** The server sends something every second; nothing for this long means that nothing comes any more. */
const SILENCE_MS = 20_000
const LONGEST_RUN_MS = 2 * 60 * 60_000
const CHECK_MS = 1_000
/** How often a run that broke off is taken up again by itself, and after which pauses. */
const PAUSES_MS = [3_000, 7_000, 15_000]
const LONGEST_PAUSE_MS = 60_000

/** After these the same may go well in a moment, without anybody doing anything. */
const PASSING: readonly ErrorCode[] = [
  'network_error',
  'internal_error',
  'database_unavailable',
  'already_running',
  'writer_unavailable',
  'writer_timed_out',
]

export type RunEnvironment = { ask: Ask; heartbeat: Heartbeat; signal: AbortSignal }

/** What a run is told to do, and whom it tells. */
export type Run = {
  /** What to ask for now; null when nothing is missing any more. */
  next: (isFirst: boolean) => StudioRequest | null
  onEvent: (event: StudioEvent) => void
  /** It broke off, and is taken up again after a pause. */
  onPause: (code: ErrorCode, ms: number) => void
}

/**
 * Runs until nothing is missing, and takes up what broke off, as long as it gets on. Throws `CallError` where it cannot,
 * and the signal's reason when it is told to stop.
 */
export async function runFilm(
  environment: RunEnvironment,
  run: Run,
  isFirst: boolean,
): Promise<void> {
  const { heartbeat, signal } = environment
  let failures = 0
  for (let asked = isFirst; ; asked = false) {
    const request = run.next(asked)
    if (request === null) return
    try {
      await follow(environment, request, (event) => {
        if (event.event === 'batchComplete') failures = 0
        run.onEvent(event)
      })
      // It came to its end and something is still missing: a piece was lost on the way.
      if (run.next(false) !== null) throw new CallError('network_error')
    } catch (error) {
      signal.throwIfAborted()
      const failure = error instanceof CallError ? error : new CallError('internal_error')
      const ms = Math.max(failure.retryAfterMs ?? 0, PAUSES_MS[failures] ?? 0)
      const mayPass = PASSING.includes(failure.code) && ms <= LONGEST_PAUSE_MS
      if (!mayPass || failures === PAUSES_MS.length) throw failure
      failures += 1
      run.onPause(failure.code, ms)
      await pause(ms, heartbeat, signal)
    }
  }
}

/** One request, followed to its last event. Throws what the last event says, if that is an error. */
async function follow(
  { ask, heartbeat, signal }: RunEnvironment,
  body: StudioRequest,
  onEvent: (event: StudioEvent) => void,
): Promise<void> {
  const silence = new AbortController()
  const stop = () => silence.abort(signal.reason)
  signal.addEventListener('abort', stop)
  if (signal.aborted) stop()
  let heardAt = heartbeat.now()
  const end = heartbeat.every(CHECK_MS, () => {
    if (heartbeat.now() - heardAt > SILENCE_MS) silence.abort(new CallError('network_error'))
  })
  try {
    await ask(
      runStudio,
      { body, signal: silence.signal, readTimeoutMs: LONGEST_RUN_MS },
      async (response) => {
        if (!response.ok || !response.body) return await readReply(response, runStudio.reply)
        for await (const event of readEvents(response.body, () => (heardAt = heartbeat.now()))) {
          if (event.event === 'error') {
            throw new CallError(event.data.code, event.data.retryAfterMs)
          }
          onEvent(event)
          if (event.event === 'complete') return
        }
        throw new CallError('network_error')
      },
    )
  } finally {
    end()
    signal.removeEventListener('abort', stop)
  }
}
