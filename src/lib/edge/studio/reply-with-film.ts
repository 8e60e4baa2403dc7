import { isWorthRetrying, type StudioEvent } from '../../contract/run-studio.ts'
import { clientPrefix } from '../client-address.ts'
import { problemStatus } from '../problem-status.ts'
import { createGemini } from '../providers/gemini.ts'
import type { Writer } from '../providers/writer.ts'
import { need, type Shop } from '../shop.ts'
import { checkOrigin } from '../site-origin.ts'
import { toProblem } from '../to-problem.ts'
import type { StudioEnvironment } from './ask-writer.ts'
import { eventStream } from './event-stream.ts'
import { openFilm } from './film.ts'
import { startRun } from './start-run.ts'
import { StudioFailure } from './studio-failure.ts'
import { readStudioRequest } from './studio-request.ts'
import { writeFilm } from './write-film.ts'

/** Writes a film for whoever reads the reply, and stops when they do. */
export async function replyWithFilm(shop: Shop, request: Request): Promise<Response> {
  checkOrigin(request, need(shop.config.site).SITE_URL)
  const asked = await readStudioRequest(request)
  const writer = openWriter(shop)
  const run = await startRun(shop, asked, clientPrefix(request))

  const end = new AbortController()
  const environment: StudioEnvironment = {
    writer,
    now: shop.now,
    random: shop.random,
    sleep: (ms) => Promise.race([shop.sleep(ms), aborted(end.signal)]),
    signal: end.signal,
  }
  const film = openFilm(asked)
  return eventStream(withEnd(writeFilm(environment, film)), {
    // A later run of the same job begins at a later batch, so no two of its events have one id.
    idPrefix: `${film.from}-`,
    onBeat: () => shop.waitUntil(run.keep()),
    onEnd() {
      end.abort(new StudioFailure('run_stopped'))
      shop.waitUntil(run.release())
    },
  })
}

function openWriter(shop: Shop): Writer {
  const { GEMINI_API_URL: url, GEMINI_API_KEY: key, GEMINI_MODEL: model } = need(shop.config.studio)
  return createGemini({ url, key, model, fetch: shop.fetch, now: shop.now })
}

/** The same events, with whatever is thrown as the last of them. */
async function* withEnd(events: AsyncGenerator<StudioEvent>): AsyncGenerator<StudioEvent> {
  let at = { batch: 0, totalBatches: 0, scenes: 0 }
  try {
    for await (const event of events) {
      if (event.event === 'progress') at = event.data
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
