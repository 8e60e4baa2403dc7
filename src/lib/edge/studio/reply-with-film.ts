import { isWorthRetrying, type StudioEvent } from '../../contract/run-studio.ts'
import { clientPrefix } from '../client-address.ts'
import { problemStatus } from '../problem-status.ts'
import { scriptWriter, type Shop } from '../shop.ts'
import { toProblem } from '../to-problem.ts'
import type { StudioEnvironment } from './ask-writer.ts'
import { eventStream } from './event-stream.ts'
import { type Film, progressOf } from './film.ts'
import { type Run, startRun } from './start-run.ts'
import { StudioFailure } from './studio-failure.ts'
import { readStudioRequest } from './studio-request.ts'
import { writeFilm } from './write-film.ts'

/** Writes a film for whoever reads the reply, and stops when they do. */
export async function replyWithFilm(shop: Shop, request: Request): Promise<Response> {
  const film = await readStudioRequest(request)
  const writer = scriptWriter(shop)
  const run = await startRun(shop, film, clientPrefix(request))

  const end = new AbortController()
  const environment: StudioEnvironment = {
    writer,
    now: shop.now,
    random: shop.random,
    sleep: (ms) => Promise.race([shop.sleep(ms), aborted(end.signal)]),
    signal: end.signal,
  }
  function endUnlessOurs(isOurs: boolean) {
    if (!isOurs) end.abort(new StudioFailure('already_running'))
  }
  return eventStream(watched(film, writeFilm(environment, film), run), {
    // A job may have several runs; no two of its events have one id.
    idPrefix: `${run.id}-`,
    onBeat: () => shop.waitUntil(run.keep().then(endUnlessOurs)),
    onEnd() {
      end.abort(new StudioFailure('run_stopped'))
      shop.waitUntil(run.release())
    },
  })
}

/** The events of a film, with whatever is thrown as the last of them. */
async function* watched(
  film: Film,
  events: AsyncGenerator<StudioEvent>,
  run: Run,
): AsyncGenerator<StudioEvent> {
  let at = progressOf(film, 'scenes')
  try {
    for await (const event of events) {
      if (event.event === 'progress') at = event.data
      // From here on the film is made from its script, and is taken up again with that.
      if (event.event === 'script') await run.changeSource(event.data.script)
      yield event
    }
  } catch (error) {
    const { code, retryAfterMs } =
      error instanceof StudioFailure ? error : { code: toProblem(error).code }
    yield {
      event: 'error',
      data: {
        code,
        message: problemStatus(code).title,
        retryable: isWorthRetrying(code),
        ...(at.batch > 0 && { failedBatch: at.batch }),
        ...(at.totalBatches > 0 && { totalBatches: at.totalBatches }),
        scenesCompleted: at.scenes,
        ...(retryAfterMs !== undefined && { retryAfterMs }),
      },
    }
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(signal.reason as Error)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })
}
