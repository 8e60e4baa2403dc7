import { reply } from '../respond.ts'

/**
 * How often a comment is sent, which means nothing. Proxies close what is silent for long; and some servers in front of us
 * notice that nobody listens any more only when something is sent, and then only the second time.
 */
const COMMENT_EVERY_MS = 750
const BEAT_EVERY_MS = 15_000

export type SentEvent = { event: string; data: unknown }

type Options = {
  /** Begins the id of each event. */
  idPrefix: string
  /** Called every 15 seconds, so that what is held meanwhile can be kept. */
  onBeat: () => void
  /** Called once, when the last event is sent or nobody listens any more. */
  onEnd: () => void
}

/** Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html), as they come. */
export function eventStream(events: AsyncIterator<SentEvent, void>, options: Options): Response {
  const { idPrefix, onBeat, onEnd } = options
  const encoder = new TextEncoder()
  const timers: ReturnType<typeof setInterval>[] = []
  let count = 0
  let isOver = false

  function end() {
    if (isOver) return
    isOver = true
    for (const timer of timers) clearInterval(timer)
    onEnd()
  }

  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string) => controller.enqueue(encoder.encode(text))
      // The first bytes, so that whoever asked knows at once that it began.
      send(': started\n\n')
      timers.push(
        setInterval(() => send(':\n\n'), COMMENT_EVERY_MS),
        setInterval(onBeat, BEAT_EVERY_MS),
      )
    },
    async pull(controller) {
      const next = await events.next().catch((error: unknown) => {
        end()
        throw error
      })
      // Whoever has left meanwhile is told nothing more.
      if (isOver) return
      if (next.done) {
        end()
        controller.close()
        return
      }
      count += 1
      const { event, data } = next.value
      const lines = [`id: ${idPrefix}${count}`, `event: ${event}`, `data: ${JSON.stringify(data)}`]
      controller.enqueue(encoder.encode(`${lines.join('\n')}\n\n`))
    },
    cancel: end,
  })
  return reply(200, stream, {
    'cache-control': 'no-store, no-transform',
    'content-type': 'text/event-stream; charset=utf-8',
    'x-accel-buffering': 'no',
  })
}
